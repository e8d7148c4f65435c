"""What may wait in the library for an editor, as the first page of the desk says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, Errand
from bot.features.library import drafts, suggest
from bot.features.library.draft_store import Drafts
from bot.features.library.fact_store import Facts
from bot.features.library.recording_store import Recordings, Stage
from bot.features.library.store import Library
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.desk.access import Visitor
    from bot.store.work import Work


async def _others_drafts(work: Work, visitor: Visitor) -> int:
    """Drafts that somebody else wrote last: this visitor may read and publish them."""
    waiting = await Drafts(work).all()
    return sum(
        each.hand != drafts.hand(work, visitor.person, each.entry, each.language)
        for each in waiting
    )


async def _phrases(work: Work, _: Visitor) -> int:
    return len(await suggest.waiting(work))


async def _facts(work: Work, _: Visitor) -> int:
    """Facts past their day, and values that wait for a second editor."""
    facts, proposed = await Facts(work).all(), await Facts(work).proposals()
    late = {fact.id for fact in facts.values() if fact.is_overdue(work.today)}
    return len(late | set(proposed))


async def _recordings(work: Work, visitor: Visitor) -> int:
    """Recordings that somebody else spoke."""
    recordings = Recordings(work)
    waiting = await recordings.at(Stage.WAITING)
    return sum(each.hand != recordings.hand(each.id, visitor.person) for each in waiting)


async def _entries(work: Work, _: Visitor) -> int:
    return len(await Library(work).places())


ERRANDS = (
    Errand(say.desk_library_errand_drafts, "/library/work", EDITING, _others_drafts),
    Errand(say.desk_library_errand_facts, "/library/facts", EDITING, _facts),
    Errand(say.desk_library_errand_recordings, "/library/audio", EDITING, _recordings),
    Errand(say.desk_library_errand_phrases, "/library/phrases", EDITING, _phrases),
    Errand(say.desk_library_errand_entries, "/library", TEAM, _entries),
)
