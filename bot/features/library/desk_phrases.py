"""The page of phrases that people used, for staff to take over or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import suggest
from bot.features.library.model import Suggestion
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit


async def phrases(visit: Visit) -> Response:
    """What waits, with the entry to which it led, and what was taught before."""
    waiting = await suggest.waiting(visit.work)
    texts = {each.entry: each.text for each in await Library(visit.work).current() if each.card}
    return visit.show("library/phrases.html", waiting=waiting, texts=texts)


async def decide(visit: Visit) -> Response:
    """Take a phrase over, or let it go; what was decided before stays so."""
    chosen = _given(visit)
    taken = visit.given("verdict") == "accept"
    if taken:
        done = await suggest.accept(visit.work, chosen)
    else:
        done = await suggest.decline(visit.work, chosen)
    if not done:
        return visit.go("/library/phrases", say.desk_done_decided_before())
    said = say.desk_done_saved() if taken else say.desk_done_let_go()
    return visit.go("/library/phrases", said)


async def unteach(visit: Visit) -> Response:
    """A phrase that was taught leads elsewhere: take it back."""
    chosen = _given(visit)
    await suggest.unteach(visit.work, chosen.entry, chosen.language, chosen.phrase)
    return visit.go(f"/library/entry/{chosen.entry}", say.desk_done_let_go())


def _given(visit: Visit) -> Suggestion:
    language = visit.given("language")
    if language not in set(Language):
        raise NotFoundError
    return Suggestion(EntryId(visit.given("entry")), Language(language), visit.given("phrase"), 0)


ROUTES = [
    get("/library/phrases", EDITING, phrases),
    post("/library/phrases", EDITING, decide),
    post("/library/phrases/unteach", EDITING, unteach),
]
