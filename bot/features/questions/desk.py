"""Pages about questions that wait for people: the queue, one question, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, HELPING, TRIAGE, Errand, Link, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import drafts
from bot.features.library import service as library
from bot.features.questions import service
from bot.features.questions.model import LONGEST_ANSWER, FromLibrary, Reason, Written
from bot.features.questions.store import Questions
from bot.features.team import service as team
from bot.vocabulary import Danger, EntryId, Language, QuestionId, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.access import Visitor
    from bot.desk.visit import Errors, Visit
    from bot.features.questions.model import Shown
    from bot.features.team.model import Member
    from bot.store.work import Work
    from bot.words.phrase import Phrase

MOST_NEAR = 3
LONGEST_OPTION = 80
REASONS = (Reason.NOT_OURS, Reason.PERSONAL, Reason.UNCLEAR)
"""Why staff may end a question."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the forms of a question's page: what was typed, and what is wrong with it."""

    text: str = ""
    late: bool = False


async def queue(visit: Visit) -> Response:
    """What waits in the languages of the visitor; staff may look at one language only."""
    languages = _languages(visit.visitor)
    wanted = visit.asked("language")
    shown = [each for each in languages if each.value == wanted] or languages
    waiting = await service.queue(visit.work, shown)
    return visit.show(
        "questions/queue.html",
        waiting=waiting,
        today=visit.work.today,
        choices=languages,
        wanted=wanted if len(shown) == 1 else "",
    )


async def done(visit: Visit) -> Response:
    answered = await service.done(visit.work, _languages(visit.visitor))
    return visit.show("questions/done.html", answered=answered, today=visit.work.today)


async def one(visit: Visit) -> Response:
    return await _show(visit, await _found(visit), Draft(), {})


async def claim(visit: Visit) -> Response:
    """Take it, so that others see that somebody is writing."""
    shown = await _found(visit)
    await service.hold(visit.work, visit.visitor.person, shown.question.id)
    return visit.go(f"/questions/{shown.question.id}")


async def hand_back(visit: Visit) -> Response:
    shown = await _found(visit)
    await service.hand_back(visit.work, visit.visitor.person, shown.question.id)
    return visit.go("/questions", say.desk_done_handed_back())


async def answer(visit: Visit) -> Response:
    """Send an answer; what was typed stays when it cannot be sent."""
    shown, text = await _found(visit), visit.given("answer")
    errors: Errors = {}
    if not text:
        errors["answer"] = say.desk_questions_answer_empty()
    elif len(text) > LONGEST_ANSWER:
        errors["answer"] = say.desk_questions_answer_long(most=str(LONGEST_ANSWER))
    if errors:
        return await _show(visit, shown, Draft(text), errors)
    who = await _member(visit)
    if await service.answer(visit.work, who, shown.question.id, Written(text)) is None:
        return await _show(visit, shown, Draft(text, late=True), {})
    return visit.go("/questions", say.desk_done_answered())


async def send_entry(visit: Visit) -> Response:
    """Send an answer of the library instead of writing one."""
    shown, entry = await _found(visit), EntryId(visit.given("entry"))
    if await library.place_of(visit.work, entry) is None:
        raise NotFoundError
    who = await _member(visit)
    if await service.answer(visit.work, who, shown.question.id, FromLibrary(entry)) is None:
        return await _show(visit, shown, Draft(late=True), {})
    return visit.go("/questions", say.desk_done_answered())


async def mark_danger(visit: Visit) -> Response:
    shown, kind = await _found(visit), visit.given("danger")
    if kind not in set(Danger):
        return await _show(visit, shown, Draft(), {"danger": say.desk_questions_choose()})
    await service.mark_danger(visit.work, shown.question.id, Danger(kind))
    return visit.go(f"/questions/{shown.question.id}", say.desk_done_marked())


async def merge(visit: Visit) -> Response:
    """It asks what another one asks."""
    shown, into = await _found(visit), QuestionId(visit.given("into"))
    if not await service.merge(visit.work, shown.question.id, into):
        return await _show(visit, shown, Draft(), {"into": say.desk_questions_not_joined()})
    return visit.go(f"/questions/{into}", say.desk_done_joined())


async def end(visit: Visit) -> Response:
    shown, reason = await _found(visit), visit.given("reason")
    if reason not in REASONS:
        return await _show(visit, shown, Draft(), {"reason": say.desk_questions_choose()})
    if not await service.end(visit.work, shown.question.id, Reason(reason)):
        return await _show(visit, shown, Draft(late=True), {})
    return visit.go("/questions", say.desk_done_ended())


async def listen(visit: Visit) -> Response:
    """Play it in the visitor's own chat, where it can be answered by voice, too."""
    shown, who = await _found(visit), await _member(visit)
    await service.play(visit.work, who.addressee, shown.question.id)
    return visit.go(f"/questions/{shown.question.id}", say.desk_done_sent_to_chat())


async def make_entry(visit: Visit) -> Response:
    """Begin an entry of the library with what people asked and what was answered."""
    shown = await _found(visit)
    if not (shown.said and shown.answered):
        raise NotFoundError
    entry = await drafts.begin_from(
        visit.work,
        language=shown.question.language,
        question=shown.said,
        answer=shown.answered,
        by=visit.visitor,
    )
    return visit.go(f"/library/entry/{entry}/{shown.question.language}", say.desk_done_begun())


async def _show(visit: Visit, shown: Shown, draft: Draft, errors: Errors) -> Response:
    question = shown.question
    others = [
        each
        for each in await service.queue(visit.work, [question.language])
        if each.question.id != question.id and not each.question.voice
    ]
    near: tuple[EntryId, ...] = ()
    if shown.said:
        found = visit.resources.finder.match(shown.said, question.language.value)
        near = tuple(EntryId(hit.id) for hit in found.hits[:MOST_NEAR])
    status = 409 if draft.late else 422 if errors else 200
    return visit.show(
        "questions/one.html",
        status=status,
        errors=errors,
        shown=shown,
        draft=draft,
        others=[(each.question.id, shorten(each.said, LONGEST_OPTION)) for each in others],
        near=near,
        today=visit.work.today,
        mine=question.claimed_by == visit.visitor.person,
        dangers=[(kind.value, visit.label(_kind(kind))) for kind in Danger],
        reasons=[(why.value, visit.label(_why(why))) for why in REASONS],
    )


async def _found(visit: Visit) -> Shown:
    """The question of the address, if this visitor may read it."""
    shown = await service.look(visit.work, QuestionId(visit.place("id")))
    if shown is None or shown.question.language not in _languages(visit.visitor):
        raise NotFoundError
    return shown


async def _member(visit: Visit) -> Member:
    who = await team.member(visit.work, visit.visitor.person)
    if who is None:
        raise NotFoundError
    return who


def _kind(danger: Danger) -> Phrase:
    match danger:
        case Danger.LIFE:
            return say.questions_danger_life()
        case Danger.SUICIDE:
            return say.questions_danger_suicide()
        case Danger.VIOLENCE:
            return say.questions_danger_violence()
        case Danger.RAPE:
            return say.questions_danger_rape()
        case Danger.EXPLOITATION:
            return say.questions_danger_exploitation()


def _why(reason: Reason) -> Phrase:
    match reason:
        case Reason.NOT_OURS:
            return say.desk_questions_end_not_ours()
        case Reason.PERSONAL:
            return say.desk_questions_end_personal()
        case _:
            return say.desk_questions_end_unclear()


def _languages(visitor: Visitor) -> tuple[Language, ...]:
    """All for staff; for a key person those in which they answer."""
    return visitor.languages if visitor.role is Role.KEY_PERSON else tuple(Language)


async def errands(work: Work, visitor: Visitor) -> tuple[Errand, ...]:
    """What waits in the languages of the visitor, in whose hands, and what may become an entry."""
    questions, languages = Questions(work), _languages(visitor)
    waiting = await questions.waiting(languages)
    danger = sum(each.danger is not None for each in waiting)
    late = sum(each.is_overdue(work.today) for each in waiting)
    held = len(await questions.held_by(visitor.person))
    answered = len(await questions.answered(languages))
    return (
        Errand(say.desk_questions_errand_danger, "/questions", HELPING, danger),
        Errand(say.desk_questions_errand_held, "/questions", HELPING, held),
        Errand(say.desk_questions_errand_overdue, "/questions", HELPING, late),
        Errand(say.desk_questions_errand_waiting, "/questions", HELPING, len(waiting)),
        Errand(say.desk_questions_errand_answered, "/questions/done", EDITING, answered),
    )


ROUTES = (
    get("/questions", HELPING, queue),
    get("/questions/done", HELPING, done),
    get("/questions/{id}", HELPING, one),
    post("/questions/{id}/claim", HELPING, claim),
    post("/questions/{id}/hand-back", HELPING, hand_back),
    post("/questions/{id}/answer", HELPING, answer),
    post("/questions/{id}/entry", HELPING, send_entry),
    post("/questions/{id}/danger", HELPING, mark_danger),
    post("/questions/{id}/same", TRIAGE, merge),
    post("/questions/{id}/end", TRIAGE, end),
    post("/questions/{id}/listen", HELPING, listen),
    post("/questions/{id}/make", EDITING, make_entry),
)
LINKS = (Link(say.desk_questions_nav(), "/questions", HELPING),)
