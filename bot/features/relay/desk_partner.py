"""Pages for those who read for an organisation: what it was sent, and what it says about it."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

from bot.desk.routes import PARTNERS, RESPONDERS, Errand, get, post
from bot.desk.visit import FILES, NotFoundError
from bot.features.barriers import taxonomy
from bot.features.barriers.names import theme_name
from bot.features.library import readability
from bot.features.organisations import service as organisations
from bot.features.relay import packages, service
from bot.features.relay.desk_public import shown
from bot.features.relay.letters import standing
from bot.features.relay.model import (
    ANSWERS,
    DATED,
    HARDEST,
    LONGEST_OWNER,
    LONGEST_SENTENCE,
    LONGEST_TEXT,
    Standing,
    State,
)
from bot.features.relay.printing import Printer
from bot.features.relay.send_store import Sends
from bot.features.relay.store import Answers, Promises
from bot.features.team import service as team
from bot.features.team.model import Act
from bot.paper.reports import pdf
from bot.paper.sheets import csv_of, xlsx_of
from bot.vocabulary import Role
from bot.words import catalogue as say
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.access import Visitor
    from bot.desk.visit import Errors, Visit
    from bot.features.organisations.model import Organisation
    from bot.features.relay.model import Promise
    from bot.features.relay.packages import Package, ThemePage
    from bot.store.work import Work

OPEN = (Standing.WAITING, Standing.SILENT, Standing.REOPENED, Standing.OVERDUE)


async def ours(visit: Visit) -> Response:
    """What the organisation was sent last, a line a theme, and what it owes."""
    organisation = await _organisation(visit)
    package = await _package(visit, organisation)
    owed = await Promises(visit.work).of(organisation.id)
    lines = {
        line.promise.theme: line for line in await service.lines(visit.work, tuple(owed.values()))
    }
    return visit.show(
        "relay/ours.html",
        organisation=organisation,
        package=package,
        lines=lines,
        theme_name=theme_name,
        standing=standing,
    )


async def our_theme(visit: Visit) -> Response:
    """One theme of the package; that somebody opened it is all that is written down."""
    organisation = await _organisation(visit)
    page, promise = await _theme(visit, organisation)
    if visit.visitor.role is Role.RESPONDER:
        promise = await service.receive(visit.work, promise)
    return await _show(visit, organisation, page, promise, {}, {})


async def answer(visit: Visit) -> Response:
    """What the organisation says; what was typed stays when it cannot be taken."""
    organisation = await _organisation(visit)
    page, promise = await _theme(visit, organisation)
    names = ("state", "text", "by", "owner")
    typed = {name: visit.given(name) for name in names}
    errors = _errors(visit, typed)
    if errors:
        return await _show(visit, organisation, page, promise, typed, errors)
    state = State(typed["state"])
    await service.answer(
        visit.work,
        promise,
        state=state,
        text=_redacted(visit, typed["text"]),
        by=date.fromisoformat(typed["by"]) if state in DATED else None,
        owner=_redacted(visit, typed["owner"]),
    )
    await team.note(visit.work, visit.visitor.person, Act.ANSWERED_THEME, page.theme)
    return visit.go(f"/ours/{page.theme}", say.desk_done_answer_waits())


async def file(visit: Visit) -> Response:
    """The package as a file."""
    organisation = await _organisation(visit)
    package = await _package(visit, organisation)
    if package is None:
        raise NotFoundError
    return await as_file(visit, package, visit.place("kind"))


async def as_file(visit: Visit, package: Package, kind: str) -> Response:
    """A package as CSV, XLSX or PDF, in the language of the desk; that it was fetched is noted."""
    if kind not in FILES:
        raise NotFoundError
    printer = Printer(visit.resources.renderer, visit.language)
    if kind == "pdf":
        content = await asyncio.to_thread(pdf, printer.report(package, visit.work.today))
    else:
        content = (csv_of if kind == "csv" else xlsx_of)(printer.sheets(package))
    await team.note(visit.work, visit.visitor.person, Act.FETCHED_PACKAGE, package.organisation)
    return visit.file(content, package.period, kind)


def _errors(visit: Visit, typed: dict[str, str]) -> Errors:
    """What is wrong with an answer; how hard it reads is said once, and may stay."""
    errors: Errors = {}
    text, today = typed["text"], visit.work.today
    if typed["state"] not in ANSWERS:
        errors["state"] = say.desk_relay_state_wrong()
    if not typed["owner"] or len(typed["owner"]) > LONGEST_OWNER:
        errors["owner"] = say.desk_relay_owner_wrong(most=str(LONGEST_OWNER))
    if not text or len(text) > LONGEST_TEXT:
        errors["text"] = say.desk_relay_text_wrong(most=str(LONGEST_TEXT))
    elif not visit.given("anyway") and _is_hard(text):
        errors["text"] = say.desk_relay_text_hard(most=str(LONGEST_SENTENCE))
    if typed["state"] in DATED and not _fits(typed["state"], typed["by"], today):
        is_promise = typed["state"] == State.WILL_CHANGE
        errors["by"] = say.desk_relay_by_later() if is_promise else say.desk_relay_by_before()
    return errors


def _is_hard(text: str) -> bool:
    return readability.ease(text) < HARDEST or readability.longest(text) > LONGEST_SENTENCE


def _fits(state: str, typed: str, today: date) -> bool:
    """Whether a day is one: to come for a promise, past for what changed."""
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return False
    return day >= today if state == State.WILL_CHANGE else day <= today


def _redacted(visit: Visit, text: str) -> str:
    return visit.resources.redactor.redact(text).text


async def _show(
    visit: Visit,
    organisation: Organisation,
    page: ThemePage,
    promise: Promise,
    typed: dict[str, str],
    errors: Errors,
) -> Response:
    known = taxonomy.known(visit.resources.locales)
    said = (await Answers(visit.work).of([promise.id])).get(promise.id, [])
    line = await service.line_of(visit.work, promise)
    return visit.show(
        "relay/our_theme.html",
        status=422 if errors else 200,
        errors=errors,
        organisation=organisation,
        name=theme_name(page.theme),
        typed={"state": "", "text": "", "by": "", "owner": promise.owner, **typed},
        states=[(each.value, visit.label(state_name(each))) for each in ANSWERS],
        state_name=state_name,
        said=said,
        now=standing(line),
        answers=visit.visitor.role is Role.RESPONDER,
        **shown(visit, known, page),
    )


def state_name(state: State) -> Phrase:
    """What a state is called where an organisation chooses one."""
    return Phrase(f"desk-relay-state-{state}")


async def _organisation(visit: Visit) -> Organisation:
    own = visit.visitor.organisation
    found = await organisations.found(visit.work, own) if own else None
    if found is None or found.ended is not None:
        raise NotFoundError
    return found


async def _package(visit: Visit, organisation: Organisation) -> Package | None:
    """What the organisation was sent last, as it is; None before the first, and when it was taken back."""
    period = await Sends(visit.work).newest_at_the_desk(organisation.id)
    release = await packages.release_of(visit.work, period) if period else None
    if release is None:
        return None
    known = taxonomy.known(visit.resources.locales)
    return await packages.package_for(visit.work, known, release, organisation)


async def _theme(visit: Visit, organisation: Organisation) -> tuple[ThemePage, Promise]:
    """A theme that the organisation was sent; what it was not sent is not there."""
    package = await _package(visit, organisation)
    wanted = visit.place("theme")
    page = next((each for each in package.pages if each.theme == wanted), None) if package else None
    promise = (await Promises(visit.work).of(organisation.id)).get(wanted)
    if page is None or promise is None:
        raise NotFoundError
    return page, promise


async def owed(work: Work, visitor: Visitor) -> tuple[Errand, ...]:
    """On how many themes the organisation of this visitor owes an answer that no editor has before them."""
    if visitor.organisation is None:
        return ()
    promises = (await Promises(work).of(visitor.organisation)).values()
    said = await Answers(work).of([promise.id for promise in promises])
    waiting = sum(
        promise.standing(work.today) in OPEN
        and not any(answer.waits for answer in said.get(promise.id, ()))
        for promise in promises
    )
    return (Errand(say.desk_relay_errand_owed, "/ours", PARTNERS, waiting),)


ROUTES = (
    get("/ours", PARTNERS, ours),
    get("/ours/package.{kind}", PARTNERS, file),
    get("/ours/{theme}", PARTNERS, our_theme),
    post("/ours/{theme}", RESPONDERS, answer),
)
