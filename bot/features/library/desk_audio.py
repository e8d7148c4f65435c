"""The page of recordings that wait for somebody to listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import recording
from bot.features.library import recording_screens as screens
from bot.features.library.recording import Verdict
from bot.features.library.recording_store import Recordings, Stage
from bot.features.library.store import Library
from bot.features.team import service as team
from bot.store.outbox import Promise, Urgency
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from typing import Any

    from starlette.responses import Response

    from bot.desk.visit import Visit

LONGEST_WORD = 400


async def audio(visit: Visit) -> Response:
    return visit.show("library/audio.html", **await _values(visit))


async def listen(visit: Visit) -> Response:
    """Play it in the editor's own chat: nothing of a voice goes through the browser."""
    found = await Recordings(visit.work).get(visit.place("id"))
    who = await team.member(visit.work, visit.visitor.person)
    if found is None or found.paper is None or who is None:
        raise NotFoundError
    screen = screens.review(found)
    visit.work.outbox.add(Promise.to(who.addressee, screen, Urgency.ANSWER))
    return visit.go("/library/audio", say.desk_done_in_your_chat())


async def publish(visit: Visit) -> Response:
    verdict = await recording.publish(visit.work, visit.place("id"), visit.visitor)
    if verdict is Verdict.DONE:
        return visit.go("/library/audio", say.desk_done_published())
    return await _refused(visit, verdict)


async def refuse(visit: Visit) -> Response:
    """Let it go, with a word to who spoke."""
    word = visit.given("word").strip()
    if not word or len(word) > LONGEST_WORD:
        values = await _values(visit)
        errors = {visit.place("id"): say.desk_library_audio_word_missing()}
        return visit.refuse("library/audio.html", errors, **values | {"word": word})
    verdict = await recording.refuse(visit.work, visit.place("id"), word)
    if verdict is Verdict.DONE:
        return visit.go("/library/audio", say.desk_done_let_go())
    return await _refused(visit, verdict)


async def silence(visit: Visit) -> Response:
    """A published recording is not played any more."""
    await recording.silence(visit.work, visit.place("id"))
    return visit.go("/library/audio", say.desk_done_let_go())


async def _refused(visit: Visit, verdict: Verdict) -> Response:
    errors = {"audio": Phrase(f"desk-library-audio-{verdict}")}
    return visit.refuse("library/audio.html", errors, **await _values(visit))


async def _values(visit: Visit) -> dict[str, Any]:
    work = visit.work
    texts = {(each.entry, each.language): each.text for each in await Library(work).current()}
    waiting = await Recordings(work).at(Stage.WAITING)
    published = await Recordings(work).at(Stage.PUBLISHED)
    return {
        "waiting": [
            (each, texts.get((each.entry, each.language)), _is_own(visit, each.id, each.hand))
            for each in waiting
        ],
        "published": [(each, texts.get((each.entry, each.language))) for each in published],
        "lacking": {each: len(await recording.lacking(work, each)) for each in Language},
        "word": "",
    }


def _is_own(visit: Visit, recording: str, hand: bytes) -> bool:
    return hand == Recordings(visit.work).hand(recording, visit.visitor.person)


_AT = "/library/audio/{id}"
ROUTES = [
    get("/library/audio", TEAM, audio),
    post(f"{_AT}/listen", EDITING, listen),
    post(f"{_AT}/publish", EDITING, publish),
    post(f"{_AT}/refuse", EDITING, refuse),
    post(f"{_AT}/silence", EDITING, silence),
]
