"""Pages of facts: which are overdue, which entries use them, and what they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import facts
from bot.words import catalogue as say
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit
    from bot.features.library.facts import Standing
    from bot.features.library.flaws import Flaw
    from bot.features.library.model import Fact

FIELDS = ("value", "valid_from", "valid_until", "review_by", "source")


async def overview(visit: Visit) -> Response:
    every = await facts.standing(visit.work, visit.work.today)
    return visit.show("library/facts.html", facts=every, today=visit.work.today)


async def one(visit: Visit) -> Response:
    found = await _fact(visit)
    return visit.show(
        "library/fact.html", of=found, typed=_typed(found.fact), today=visit.work.today
    )


async def looked(visit: Visit) -> Response:
    """The value is still right; somebody looks again by another day."""
    found = await _fact(visit)
    day, flaws = facts.day_of(visit.given("review_by"), "review_by")
    flaws += facts.review_flaws(day, visit.work.today)
    if flaws or day is None:
        typed = _typed(found.fact) | {"review_by": visit.given("review_by")}
        return _refused(visit, found, flaws, typed)
    await facts.still_right(visit.work, visit.visitor, found.fact, day)
    return visit.go("/library/facts", say.desk_done_saved())


async def change(visit: Visit) -> Response:
    """Another value, from a day on, and where it stands."""
    found = await _fact(visit)
    typed = {name: visit.given(name) for name in FIELDS}
    new, flaws = facts.read(typed, found.fact, visit.work.today)
    if flaws:
        return _refused(visit, found, flaws, typed)
    shown = await facts.change(visit.work, visit.visitor, found, new)
    done = say.desk_done_published() if shown else say.desk_done_waits()
    return visit.go(f"/library/facts/{found.fact.id}", done)


async def approve(visit: Visit) -> Response:
    found = await _fact(visit)
    no = await facts.approve(visit.work, visit.visitor, found, visit.given("seen"))
    if no is None:
        return visit.go(f"/library/facts/{found.fact.id}", say.desk_done_published())
    errors = {"approve": Phrase(f"desk-library-refusal-{no}")}
    return _shown(visit, found, errors, _typed(found.fact))


async def let_go(visit: Visit) -> Response:
    found = await _fact(visit)
    await facts.let_go(visit.work, found)
    return visit.go(f"/library/facts/{found.fact.id}", say.desk_done_let_go())


def _refused(visit: Visit, found: Standing, flaws: list[Flaw], typed: dict[str, str]) -> Response:
    return _shown(visit, found, {flaw.beside: flaw.phrase for flaw in flaws}, typed)


def _shown(
    visit: Visit, found: Standing, errors: dict[str, Phrase], typed: dict[str, str]
) -> Response:
    today = visit.work.today
    return visit.refuse("library/fact.html", errors, of=found, typed=typed, today=today)


async def _fact(visit: Visit) -> Standing:
    found = await facts.one(visit.work, visit.place("fact"))
    if found is None:
        raise NotFoundError
    return found


def _typed(fact: Fact) -> dict[str, str]:
    return {
        "value": fact.value or "",
        "valid_from": fact.valid_from.isoformat() if fact.valid_from else "",
        "valid_until": fact.valid_until.isoformat() if fact.valid_until else "",
        "review_by": fact.review_by.isoformat(),
        "source": fact.source,
    }


_AT = "/library/facts/{fact}"
ROUTES = [
    get("/library/facts", TEAM, overview),
    get(_AT, TEAM, one),
    post(_AT, EDITING, change),
    post(f"{_AT}/looked", EDITING, looked),
    post(f"{_AT}/approve", EDITING, approve),
    post(f"{_AT}/let-go", EDITING, let_go),
]
