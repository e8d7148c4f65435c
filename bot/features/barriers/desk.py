"""The page on which words are read: one after the other, by chance, in the reader's own languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, TRIAGE, Errand, Link, get, post
from bot.desk.visit import NotFoundError
from bot.features.barriers import reading, taxonomy
from bot.features.barriers.names import code_name, theme_name
from bot.features.barriers.spoken import LONGEST_QUOTE, Trouble, Verdict
from bot.features.team import service as team
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.access import Visitor
    from bot.desk.visit import Errors, Visit
    from bot.features.barriers.spoken import Reading
    from bot.store.work import Work
    from bot.words.phrase import Phrase


async def reports(visit: Visit) -> Response:
    """The duty that comes first; then words of chance, or that there are none."""
    who = visit.visitor
    if not await reading.has_promised(visit.work, who.person):
        return visit.show("barriers/duty.html")
    waiting = await reading.waiting(visit.work, who.person, who.languages)
    if not waiting:
        return visit.show("barriers/none.html")
    return _show(visit, await _read(visit, waiting[0].id), "", {})


async def promise(visit: Visit) -> Response:
    """I tell nobody what I read here."""
    await reading.promise(visit.work, visit.visitor.person)
    return visit.go("/reports")


async def decide(visit: Visit) -> Response:
    """Let words through or hold them; what was typed stays when it cannot be."""
    if not await reading.has_promised(visit.work, visit.visitor.person):
        return visit.go("/reports")
    found = await _read(visit, _id(visit))
    if visit.given("verdict") == Verdict.HOLD:
        await reading.hold(visit.work, visit.visitor.person, found)
        return visit.go("/reports", say.desk_done_held())
    less, translated = visit.given("less"), visit.given("translated")
    trouble = reading.trouble(found, less, translated)
    if trouble is not None:
        beside = "translated" if trouble is Trouble.UNTRANSLATED else "less"
        return _show(visit, found, translated, {beside: _why(trouble)}, less)
    shown = reading.shown_of(found, visit.resources.redactor, less, translated)
    known = taxonomy.known(visit.resources.locales)
    done = await reading.let_through(visit.work, visit.visitor.person, found, known, shown)
    return visit.go("/reports", say.desk_done_released() if done else say.desk_done_second())


def _show(
    visit: Visit, found: Reading, translated: str, errors: Errors, less: str | None = None
) -> Response:
    known = taxonomy.known(visit.resources.locales)
    return visit.show(
        "barriers/report.html",
        status=422 if errors else 200,
        errors=errors,
        reading=found,
        id=found.words.id.hex(),
        theme=theme_name(found.words.theme),
        codes=[code_name(code) for code in found.words.codes if code in known.codes],
        less=found.said if less is None else less,
        translated=translated or (found.proposed.text if found.proposed else ""),
        twice=found.words.is_sensitive(known),
    )


async def _read(visit: Visit, id: bytes) -> Reading:
    who, spoken = visit.visitor, visit.resources.finder.spoken
    found = await reading.read(visit.work, who.person, who.languages, id, spoken)
    if found is None:
        raise NotFoundError
    return found


def _id(visit: Visit) -> bytes:
    try:
        return bytes.fromhex(visit.place("report"))
    except ValueError:
        raise NotFoundError from None


def _why(trouble: Trouble) -> Phrase:
    match trouble:
        case Trouble.EMPTY:
            return say.desk_barriers_empty()
        case Trouble.ADDED:
            return say.desk_barriers_added()
        case Trouble.LONG:
            return say.desk_barriers_long(most=str(LONGEST_QUOTE))
        case Trouble.UNTRANSLATED:
            return say.desk_barriers_untranslated()


def _waits(**_: str) -> Phrase:
    """How much waits is told to nobody."""
    return say.desk_barriers_errand()


async def errands(work: Work, visitor: Visitor) -> tuple[Errand, ...]:
    """That words wait for this reader, without how many; languages that nobody can read."""
    if visitor.role not in TRIAGE:
        return ()
    waiting = await reading.waiting(work, visitor.person, visitor.languages)
    readers = [each for each in await team.team(work) if each.role in (Role.TRIAGER, Role.ADMIN)]
    read = {language for each in readers for language in each.languages}
    unread = await reading.unreadable(work, read)
    return (
        Errand(_waits, "/reports", TRIAGE, min(1, len(waiting))),
        Errand(say.desk_barriers_errand_unread, "/team", ADMINS, len(unread)),
    )


ROUTES = (
    get("/reports", TRIAGE, reports),
    post("/reports/promise", TRIAGE, promise),
    post("/reports/{report}", TRIAGE, decide),
)
LINKS = (Link(say.desk_barriers_nav(), "/reports", TRIAGE),)
