"""Pages about the library: what there is, one entry, what is wanting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, Link, get, post
from bot.desk.visit import NotFoundError
from bot.features.library import (
    desk_audio,
    desk_edit,
    desk_facts,
    desk_phrases,
    drafts,
    overview,
)
from bot.features.library.desk_errands import errands
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import states
from bot.features.library.files import figures_in
from bot.features.library.flaws import Flaw
from bot.features.library.model import State, Text
from bot.features.library.recording_store import Recordings
from bot.features.library.screens import SHELVES
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.phrase import Phrase

__all__ = ["LINKS", "ROUTES", "errands"]

if TYPE_CHECKING:
    from typing import Any

    from starlette.responses import Response

    from bot.desk.visit import Visit

LONGEST_QUESTION = 200
ASKED = ("q", "shelf", "state", "language")


async def library(visit: Visit) -> Response:
    """The list, and what was searched for in it."""
    asked = {name: visit.asked(name) for name in ASKED}
    every = await overview.lines(visit.work)
    found = overview.found(every, asked["q"], asked["shelf"], asked["state"], asked["language"])
    return visit.show("library/library.html", **_list(found, asked), typed="")


async def entry(visit: Visit) -> Response:
    """One entry: its languages side by side."""
    name = EntryId(visit.place("entry"))
    texts = await Library(visit.work).texts_of(name)
    waiting = await Drafts(visit.work).of(name)
    if not texts and not waiting:
        raise NotFoundError
    playable = await Recordings(visit.work).playable()
    phrases = await Library(visit.work).asked()
    source = texts.get(Language.NL)
    figures = figures_in(" ".join(source.text.words)) if source else ()
    return visit.show(
        "library/entry.html",
        entry=name,
        place=await Library(visit.work).place_of(name),
        texts=texts,
        states=states(texts),
        drafts=waiting,
        figures=tuple(dict.fromkeys(figures)),
        spoken={language: playable.get((name, language)) for language in Language},
        phrases={language: len(phrases.get((name, language), ())) for language in Language},
        taught=[each for each in await Library(visit.work).taught() if each[0] == name],
    )


async def begin(visit: Visit) -> Response:
    """A new entry, from its Dutch question."""
    question = " ".join(visit.given("question").split())
    if not question or len(question) > LONGEST_QUESTION:
        every = await overview.lines(visit.work)
        wrong = Flaw("missing", "question", {"part": "question"}).phrase
        values = _list(every, dict.fromkeys(ASKED, ""))
        errors, typed = {"question": wrong}, visit.given("question")
        return visit.refuse("library/library.html", errors, **values, typed=typed)
    name = await drafts.begin(visit.work, visit.visitor, text=Text(question, "", (), ""))
    return visit.go(f"/library/entry/{name}/nl", say.desk_done_saved())


async def wanting(visit: Visit) -> Response:
    """The work list of every language, or of one."""
    chosen = visit.asked("language")
    languages = [Language(chosen)] if chosen in set(Language) else list(Language)
    every = await overview.lines(visit.work)
    return visit.show(
        "library/work.html",
        lists={each: overview.work_list(every, each) for each in languages},
        chosen=chosen,
        counts={each: len(overview.work_list(every, each)) for each in Language},
        drafts=[draft for line in every for draft in line.drafts],
    )


def _list(lines: tuple[overview.Line, ...], asked: dict[str, str]) -> dict[str, Any]:
    anything = ("", say.desk_library_any())
    options = {
        "shelf": [anything, *((each, Phrase(f"library-shelf-{each}")) for each in SHELVES)],
        "state": [
            anything,
            *((each, Phrase(f"desk-library-state-{each}")) for each in (*State, "draft")),
        ],
        "language": [anything, *((each, Phrase(f"desk-library-in-{each}")) for each in Language)],
    }
    return {"lines": lines, "count": len(lines), "asked": asked, "options": options}


ROUTES = [
    get("/library", TEAM, library),
    post("/library", EDITING, begin),
    get("/library/work", TEAM, wanting),
    get("/library/entry/{entry}", TEAM, entry),
    *desk_edit.ROUTES,
    *desk_phrases.ROUTES,
    *desk_facts.ROUTES,
    *desk_audio.ROUTES,
]
LINKS = [Link(say.desk_library_link(), "/library", TEAM)]
