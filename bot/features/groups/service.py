"""What the bot answers where others read along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.groups.model import Emergency, InPrivate, Public, Short, Silence
from bot.features.library import service as library
from bot.language import folding
from bot.language.match import Decision
from bot.vocabulary import Danger, EntryId

if TYPE_CHECKING:
    from bot.language.match import Match
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import Language

MOST_OFFERED = 5
MOST_FAREWELL_WORDS = 4


async def answer(
    work: Work, resources: Resources, text: str, language: Language, *, asked: bool
) -> Public:
    """What may be said to a text where others read along; nothing of it is kept or counted.

    `asked` says that the bot was called by name or command; a mere reply to a message of its own gets
    an answer only when there is one for sure.
    """
    match = resources.finder.match(text, language.value)
    if match.danger is Danger.LIFE:
        return Emergency()
    short = await _short(work, match)
    if short is not None:
        return Short(short, resources.finder.spoken(text) or language)
    return InPrivate() if asked else Silence()


async def offer(
    work: Work, resources: Resources, text: str, language: Language
) -> tuple[EntryId, ...]:
    """Entries to pick from while somebody types in another chat; the first of the shelves at first."""
    places = await library.places(work)
    standing = {place.entry for place in places}
    if not text.strip():
        return tuple(place.entry for place in places if place.shelf != library.DANGER)[
            :MOST_OFFERED
        ]
    match = resources.finder.match(text, language.value)
    found = (EntryId(hit.id) for hit in match.hits if match.below is not Decision.NONE)
    return tuple(entry for entry in found if entry in standing)[:MOST_OFFERED]


def is_farewell(resources: Resources, text: str) -> bool:
    """Whether the bot is told to leave, in whatever language."""
    words = folding.words(text)
    return len(words) <= MOST_FAREWELL_WORDS and " ".join(words) in resources.farewells


async def _short(work: Work, match: Match) -> EntryId | None:
    """The one entry that fits and that anybody may read beside its asker."""
    if match.danger or match.decision is not Decision.ANSWER or match.hindered:
        return None
    place = await library.place_of(work, EntryId(match.hits[0].id))
    if place is None or place.situations or place.shelf == library.DANGER:
        return None
    return place.entry
