"""What can be done with a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.ask.model import (
    DANGER_FROM,
    HELP_FIRST,
    MOST_CANDIDATES,
    Answered,
    Candidates,
    Greeted,
    InDanger,
    Mark,
    Outcome,
    Unanswered,
)
from bot.features.ask.store import Tallies
from bot.features.library import service as library
from bot.language.match import Decision, Match
from bot.vocabulary import Danger, EntryId, Language

if TYPE_CHECKING:
    from bot.resources import Resources
    from bot.store.work import Work


async def ask(work: Work, resources: Resources, question: str, language: Language) -> Outcome:
    """What the library says to a question; the question itself is kept nowhere."""
    match = resources.finder.match(question, language.value)
    outcome = await _outcome(work, resources, match, language)
    await Tallies(work).add(_mark(outcome), language, _guess(outcome, match))
    return outcome


def danger_in(resources: Resources, text: str, language: Language) -> Danger | None:
    """The danger that somebody writes of; nothing is counted and nothing kept."""
    return resources.finder.match(text, language.value).danger


async def give_up(work: Work, language: Language) -> None:
    """Count that none of the candidates was meant."""
    await Tallies(work).add(Mark.UNANSWERED, language)


async def read(
    work: Work, resources: Resources, entry: EntryId, language: Language
) -> Answered | None:
    """Open an entry that somebody chose; None when it is not in the library any more."""
    answered = await find(work, resources, entry, language)
    if answered is not None:
        await Tallies(work).add(Mark.CHOSEN, language, entry)
    return answered


async def find(
    work: Work, resources: Resources, entry: EntryId, language: Language
) -> Answered | None:
    """An entry as an answer; None when it is not in the library any more."""
    place = await library.place_of(work, entry)
    if place is None:
        return None
    heard = resources.recordings.find(entry, language) is not None
    return Answered(entry, place, heard)


async def judge(work: Work, entry: EntryId, language: Language, *, helped: bool) -> None:
    """Count that an answer helped, or that another one was meant."""
    await Tallies(work).add(Mark.HELPED if helped else Mark.NOT_THIS, language, entry)


async def _outcome(work: Work, resources: Resources, match: Match, language: Language) -> Outcome:
    nearest = await _nearest(work, resources, match, language)
    danger = match.danger or (HELP_FIRST.get(nearest.place.urgent) if nearest else None)
    found = _candidates(match) if match.below is Decision.CHOOSE else nearest
    if danger is not None:
        return InDanger(danger, found)
    if match.decision is Decision.GREETING:
        return Greeted()
    return found or Unanswered()


async def _nearest(
    work: Work, resources: Resources, match: Match, language: Language
) -> Answered | None:
    """The nearest entry, when it is near enough for the danger it may be about to be meant."""
    if not match.hits or match.hits[0].score < DANGER_FROM:
        return None
    return await find(work, resources, EntryId(match.hits[0].id), language)


def _candidates(match: Match) -> Candidates:
    return Candidates(tuple(EntryId(hit.id) for hit in match.hits[:MOST_CANDIDATES]))


def _mark(outcome: Outcome) -> Mark:
    match outcome:
        case Answered():
            return Mark.ANSWERED
        case Candidates():
            return Mark.OFFERED
        case Unanswered():
            return Mark.UNANSWERED
        case Greeted():
            return Mark.GREETED
        case InDanger():
            return Mark.DANGER


def _guess(outcome: Outcome, match: Match) -> str:
    """The entry that is counted: none when somebody is in danger or only said hello."""
    if isinstance(outcome, InDanger | Greeted) or not match.hits:
        return ""
    return match.hits[0].id
