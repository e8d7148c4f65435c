"""What may wait in the library for an editor, as the first page of the desk says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import EDITING, TEAM, Errand
from bot.features.library import suggest
from bot.features.library.draft_store import Drafts
from bot.features.library.drafts import hand
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
        each.hand != hand(work, visitor.person, each.entry, each.language) for each in waiting
    )


async def _facts(work: Work) -> int:
    """Facts past their day, and values that wait for a second editor."""
    facts, proposed = await Facts(work).all(), await Facts(work).proposals()
    late = {fact.id for fact in facts.values() if fact.is_overdue(work.today)}
    return len(late | set(proposed))


async def _recordings(work: Work, visitor: Visitor) -> int:
    """Recordings that somebody else spoke."""
    recordings = Recordings(work)
    waiting = await recordings.at(Stage.WAITING)
    return sum(each.hand != recordings.hand(each.id, visitor.person) for each in waiting)


async def errands(work: Work, visitor: Visitor) -> tuple[Errand, ...]:
    """What an editor sees to, and how many answers there are, for everybody."""
    entries = len(await Library(work).places())
    everybody = Errand(say.desk_library_errand_entries, "/library", TEAM, entries)
    if visitor.role not in EDITING:
        return (everybody,)
    drafts, facts = await _others_drafts(work, visitor), await _facts(work)
    recordings, phrases = await _recordings(work, visitor), len(await suggest.waiting(work))
    return (
        Errand(say.desk_library_errand_drafts, "/library/work", EDITING, drafts),
        Errand(say.desk_library_errand_facts, "/library/facts", EDITING, facts),
        Errand(say.desk_library_errand_recordings, "/library/audio", EDITING, recordings),
        Errand(say.desk_library_errand_phrases, "/library/phrases", EDITING, phrases),
        everybody,
    )
