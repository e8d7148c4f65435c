"""Pages for staff about promises: who owes what, what to publish, what to translate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, EDITING, STAFF, get, post
from bot.desk.visit import NotFoundError
from bot.features.barriers import taxonomy
from bot.features.barriers.model import earlier, period_of
from bot.features.barriers.names import theme_name
from bot.features.barriers.news import publish as release_figures
from bot.features.barriers.releases import PARTNER, PUBLIC
from bot.features.library import readability, terms
from bot.features.relay import packages, service, wording
from bot.features.relay.desk_partner import state_name
from bot.features.relay.letters import standing
from bot.features.relay.model import LONGEST_TEXT, TRANSLATED, text_state
from bot.features.relay.store import Answers, Promises, Translations
from bot.features.team import service as team
from bot.features.team.model import Act
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Errors, Visit
    from bot.features.barriers.model import Taxonomy
    from bot.features.library.flaws import Flaw
    from bot.features.relay.model import Answer, Promise

LONGEST_TRANSLATION = 600
"""Letters; some languages need more than Dutch does."""

LONGEST_REASON = 300


async def promises(visit: Visit) -> Response:
    """Everything that is owed, what waits to be published, what wants a translation."""
    ended = earlier(period_of(visit.work.today), 1)
    newest = await packages.release_of(visit.work)
    lines = await service.ledger(visit.work)
    return visit.show(
        "relay/promises.html",
        lines=[(line, standing(line)) for line in lines],
        waiting=await Answers(visit.work).waiting(),
        wanting=service.wanting(lines),
        by_promise={line.promise.id: line for line in lines},
        theme_name=theme_name,
        period=newest.told["period"] if newest else "",
        to_release=ended if newest is None or newest.told["period"] < ended else "",
    )


async def release(visit: Visit) -> Response:
    """Make the figures of the quarter that ended; once, and they are what they are."""
    known = _taxonomy(visit)
    ended = earlier(period_of(visit.work.today), 1)
    newest = await packages.release_of(visit.work)
    if newest is None or newest.told["period"] < ended:
        for circle in (PARTNER, PUBLIC):
            await release_figures(visit.work, known, ended, circle)
    return visit.go("/promises", say.desk_done_figures())


async def one(visit: Visit) -> Response:
    return await _show(visit, *(await _found(visit)), {}, {})


async def publish(visit: Visit) -> Response:
    """Let everybody read it; those who follow the theme are told."""
    said, promise = await _found(visit)
    if await service.publish(visit.work, _taxonomy(visit), said):
        await _note(visit, Act.PUBLISHED_ANSWER, promise)
        return visit.go(f"/promises/{said.id}", say.desk_done_published())
    return visit.go("/promises", say.desk_done_decided_before())


async def give_back(visit: Visit) -> Response:
    said, promise = await _found(visit)
    reason = visit.given("reason")
    if not reason or len(reason) > LONGEST_REASON:
        errors: Errors = {"reason": say.desk_relay_reason_wrong(most=str(LONGEST_REASON))}
        return await _show(visit, said, promise, {"reason": reason}, errors)
    given = await service.give_back(visit.work, said, reason)
    done = say.desk_done_given_back() if given else say.desk_done_decided_before()
    return visit.go("/promises", done)


async def translate(visit: Visit) -> Response:
    """Keep the words in one more language; those who read it are told.

    Before that, what may be wrong with the words is said once, and may stay.
    """
    said, promise = await _found(visit)
    wanted, text = visit.given("language"), visit.given("text")
    if said.published is None or wanted not in TRANSLATED:
        raise NotFoundError
    language, checked = Language(wanted), bool(visit.given("checked"))
    typed = {wanted: text, "checked": wanted if checked else ""}
    if not text or len(text) > LONGEST_TRANSLATION:
        wrong = say.desk_relay_text_wrong(most=str(LONGEST_TRANSLATION))
        return await _show(visit, said, promise, typed, {wanted: wrong})
    if not visit.given("anyway") and _flaws(visit, said, text, language):
        looks = {wanted: say.desk_relay_look_again()}
        return await _show(visit, said, promise, typed, looks)
    known = _taxonomy(visit)
    await service.translate(visit.work, known, said, language, text, checked=checked)
    await _note(visit, Act.TRANSLATED_ANSWER, promise)
    return visit.go(f"/promises/{said.id}", say.desk_done_saved())


async def _show(
    visit: Visit, said: Answer, promise: Promise, typed: dict[str, str], errors: Errors
) -> Response:
    line = await service.line_of(visit.work, promise)
    texts = (await Translations(visit.work).of([said.id])).get(said.id, {})
    words = {
        each: typed.get(each) or (texts[each].text if each in texts else "") for each in TRANSLATED
    }
    return visit.show(
        "relay/answer.html",
        status=422 if errors else 200,
        errors=errors,
        said=said,
        line=line,
        name=theme_name(promise.theme),
        state_name=state_name,
        ease=round(readability.ease(said.text)),
        longest=readability.longest(said.text),
        most=LONGEST_TEXT,
        texts=texts,
        states={each: text_state(said, texts.get(each)) for each in TRANSLATED},
        typed=typed,
        words=words,
        flaws={each: _flaws(visit, said, text, each) for each, text in words.items() if text},
        translated=TRANSLATED,
    )


def _flaws(visit: Visit, said: Answer, text: str, language: Language) -> tuple[Flaw, ...]:
    known = terms.known(visit.resources.locales)
    return tuple(wording.flaws(said.text, text, language, known))


async def _found(visit: Visit) -> tuple[Answer, Promise]:
    said = await Answers(visit.work).get(visit.place("answer"))
    promise = await Promises(visit.work).get(said.promise) if said else None
    if said is None or promise is None:
        raise NotFoundError
    return said, promise


async def _note(visit: Visit, act: Act, promise: Promise) -> None:
    await team.note(visit.work, visit.visitor.person, act, promise.theme)


def _taxonomy(visit: Visit) -> Taxonomy:
    return taxonomy.known(visit.resources.locales)


ROUTES = (
    get("/promises", STAFF, promises),
    post("/promises/release", ADMINS, release),
    get("/promises/{answer}", EDITING, one),
    post("/promises/{answer}/publish", EDITING, publish),
    post("/promises/{answer}/back", EDITING, give_back),
    post("/promises/{answer}/translate", EDITING, translate),
)
