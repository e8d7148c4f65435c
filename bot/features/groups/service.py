"""What the bot answers where others read along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.groups.model import Emergency, Help, InPrivate, Public, Short, Silence
from bot.features.library import service as library
from bot.language import folding
from bot.language.match import Decision
from bot.vocabulary import Danger, EntryId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.features.groups.model import Whispered
    from bot.features.library.model import Place
    from bot.language.match import Match
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import Language

MOST_OFFERED = 5
MOST_FAREWELL_WORDS = 4
SAYS_LITTLE = (Decision.GREETING, Decision.NONE)
"""What "thank you" and "do you know this?" are heard as: the question is in the words pointed at."""


async def answer(
    work: Work, resources: Resources, texts: Sequence[str], language: Language, *, asked: bool
) -> Public:
    """What may be said to a text where others read along; nothing of it is kept or counted.

    `texts` are what somebody says and what they point at, which counts when what they say says
    little. `asked` says that the bot was called by name or command; a mere reply to a message of its
    own gets an answer only when there is one for sure.
    """
    for text in filter(str.strip, texts):
        match = resources.finder.match(text, language.value)
        if match.danger is Danger.LIFE:
            return Emergency()
        short = await _short(work, match)
        if short is not None:
            return Short(short, resources.finder.spoken(text) or language)
        if match.danger or match.decision not in SAYS_LITTLE:
            break
    return InPrivate() if asked else Silence()


async def quietly(work: Work, resources: Resources, text: str, language: Language) -> Whispered:
    """What the one who pressed may read in a group, alone: an answer, or whom to call in danger."""
    match = resources.finder.match(text, language.value)
    if match.danger:
        return Help(match.danger)
    place = await _answered_by(work, match)
    return Short(place.entry, resources.finder.spoken(text) or language) if place else InPrivate()


async def offer(
    work: Work, resources: Resources, text: str, language: Language
) -> tuple[EntryId, ...]:
    """Entries to pick from while somebody types in another chat; the first of the shelves at first.

    What is picked is read by everybody there, so nothing is offered that a group may not be told.
    """
    places = [place for place in await library.places(work) if _is_for_all(place)]
    if not text.strip():
        return tuple(place.entry for place in places)[:MOST_OFFERED]
    match = resources.finder.match(text, language.value)
    if match.danger or match.below is Decision.NONE:
        return ()
    standing = {place.entry for place in places}
    found = (EntryId(hit.id) for hit in match.hits)
    return tuple(entry for entry in found if entry in standing)[:MOST_OFFERED]


def is_farewell(resources: Resources, text: str) -> bool:
    """Whether the bot is told to leave, in whatever language."""
    words = folding.words(text)
    return len(words) <= MOST_FAREWELL_WORDS and " ".join(words) in resources.farewells


async def _short(work: Work, match: Match) -> EntryId | None:
    """The one entry that fits and that anybody may read beside its asker."""
    place = None if match.hindered else await _answered_by(work, match)
    return place.entry if place and _is_for_all(place) else None


async def _answered_by(work: Work, match: Match) -> Place | None:
    """The one entry that fits for sure."""
    if match.danger or match.decision is not Decision.ANSWER:
        return None
    return await library.place_of(work, EntryId(match.hits[0].id))


def _is_for_all(place: Place) -> bool:
    """Whether an entry says the same to everybody, and tells nothing of who asks for it."""
    return not place.situations and place.shelf != library.DANGER
