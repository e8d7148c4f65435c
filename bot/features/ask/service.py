"""What can be done with a question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.ask.model import (
    MOST_CANDIDATES,
    AlsoHindered,
    Answered,
    Candidates,
    Differs,
    Greeted,
    Hindered,
    InDanger,
    Mark,
    Outcome,
    Unanswered,
)
from bot.features.ask.store import Tallies
from bot.features.barriers import taxonomy
from bot.features.library import receipts
from bot.features.library import service as library
from bot.features.relay import service as relay
from bot.language.match import Decision, Match
from bot.vocabulary import Danger, EntryId, Language, Situation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.decision import Hit
    from bot.resources import Resources
    from bot.store.outbox import Addressee
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


def again(resources: Resources, question: str, language: Language) -> Candidates | None:
    """What else may be meant when the first candidates were not: the next ones, if any are left."""
    match = resources.finder.match(question, language.value)
    following = match.hits[MOST_CANDIDATES : 2 * MOST_CANDIDATES]
    return Candidates(_first(following)) if following else None


def instead(
    resources: Resources, question: str, entry: EntryId, language: Language
) -> Candidates | None:
    """What else may be meant when an answer was not; None when nothing else is near."""
    match = resources.finder.match(question, language.value)
    others = [hit for hit in match.hits if hit.id != entry]
    return Candidates(_first(others)) if others else None


def teaches(resources: Resources, question: str, entry: EntryId, language: Language) -> bool:
    """Whether it can be learnt from that a question led to an entry.

    It was offered for it, not found by pictures afterwards; and nothing is kept of what somebody in
    danger wrote.
    """
    match = resources.finder.match(question, language.value)
    offered = {hit.id for hit in match.hits[: 2 * MOST_CANDIDATES]}
    return match.danger is None and entry in offered


async def give_up(work: Work, language: Language) -> None:
    """Count that none of the candidates was meant."""
    await Tallies(work).add(Mark.UNANSWERED, language)


async def read(
    work: Work, resources: Resources, entry: EntryId, language: Language
) -> Answered | Differs | None:
    """Open an entry that somebody chose; None when it is not in the library any more."""
    answered = await find(work, resources, entry, language)
    if answered is None:
        return None
    await Tallies(work).add(Mark.CHOSEN, language, entry)
    return _asking_first(answered)


async def suit(
    work: Work,
    resources: Resources,
    entry: EntryId,
    language: Language,
    situation: Situation | None,
) -> Answered | None:
    """The answer for a situation, or for every other one; the situation is kept nowhere."""
    answered = await find(work, resources, entry, language)
    return replace(answered, situation=situation) if answered else None


async def find(
    work: Work, resources: Resources, entry: EntryId, language: Language
) -> Answered | None:
    """An entry as an answer; None when it is not in the library any more."""
    place = await library.place_of(work, entry)
    if place is None:
        return None
    heard = resources.recordings.find(entry, language) is not None
    theme = taxonomy.known(resources.locales).about(entry, place.group)
    news = theme if theme and await relay.has_news(work, theme) else ""
    return Answered(entry, place, heard, news=news)


async def note(work: Work, who: Addressee, outcome: Outcome) -> None:
    """Remember for a while who was shown an answer, so that they can be told if it was wrong."""
    told = outcome.found if isinstance(outcome, AlsoHindered) else outcome
    shown = told.below if isinstance(told, InDanger) else told
    if isinstance(shown, Answered):
        await receipts.note(work, who, shown.entry)


async def judge(work: Work, entry: EntryId, language: Language, *, helped: bool) -> None:
    """Count that an answer helped, or that another one was meant."""
    await Tallies(work).add(Mark.HELPED if helped else Mark.NOT_THIS, language, entry)


async def _outcome(work: Work, resources: Resources, match: Match, language: Language) -> Outcome:
    found = await _found(work, resources, match, language)
    if match.danger is not None:
        return InDanger(match.danger, found)
    if match.decision is Decision.GREETING:
        return Greeted()
    if match.decision is Decision.OBSTACLE:
        return Hindered(_first(match.hits))
    offered = _asking_first(found) if isinstance(found, Answered) else found or Unanswered()
    return AlsoHindered(offered) if match.hindered else offered


async def _found(
    work: Work, resources: Resources, match: Match, language: Language
) -> Answered | Candidates | None:
    """What the library says, whatever else the message is."""
    match match.below:
        case Decision.ANSWER:
            return await find(work, resources, EntryId(match.hits[0].id), language)
        case Decision.CHOOSE:
            return Candidates(_first(match.hits))
        case _:
            return None


def _first(hits: Sequence[Hit]) -> tuple[EntryId, ...]:
    """As many as are offered at once."""
    return tuple(EntryId(hit.id) for hit in hits[:MOST_CANDIDATES])


def _asking_first(answered: Answered) -> Answered | Differs:
    """The answer, or the question on which it depends."""
    if answered.place.situations:
        return Differs(answered.entry, answered.place)
    return answered


def _mark(outcome: Outcome) -> Mark:
    told = outcome.found if isinstance(outcome, AlsoHindered) else outcome
    match told:
        case Answered() | Differs():
            return Mark.ANSWERED
        case Candidates():
            return Mark.OFFERED
        case Unanswered():
            return Mark.UNANSWERED
        case Greeted():
            return Mark.GREETED
        case Hindered():
            return Mark.HINDERED
        case InDanger():
            return Mark.DANGER


def _guess(outcome: Outcome, match: Match) -> str:
    """The entry that is counted: none when somebody is in danger or only said hello."""
    if isinstance(outcome, InDanger | Greeted) or not match.hits:
        return ""
    return match.hits[0].id
