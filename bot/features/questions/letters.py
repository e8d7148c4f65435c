"""What is said about questions to others than whoever acts: cards for the team, news for askers.

Services promise these; what somebody sees of their own doing is in `screens`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library import screens as library
from bot.features.questions.model import Reason
from bot.words import catalogue as say
from bot.words.phrase import In, Told
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.questions.model import Crowd, Question
    from bot.vocabulary import Danger, EntryId, PaperId
    from bot.words.phrase import Phrase


@named("claim")
@dataclass(frozen=True, slots=True)
class Claim(Press):
    """I answer this question."""

    question: str


@named("pass")
@dataclass(frozen=True, slots=True)
class Pass(Press):
    """Not this one; somebody else may."""


@named("q-helped")
@dataclass(frozen=True, slots=True)
class AnswerHelped(Press):
    """The answer of a person helped."""

    question: str


@named("q-open")
@dataclass(frozen=True, slots=True)
class StillOpen(Press):
    """It did not: ask again."""

    question: str


def about(question: Question) -> str:
    """What every card for the team about a question is about."""
    return f"q:{question.id}"


def card(question: Question) -> Screen:
    """Somebody asks: for members who answer in that language; never who."""
    rows = (
        (Button(say.questions_claim(), Claim(question.id)),),
        (Button(say.questions_pass(), Pass()),),
    )
    return asked(question, rows)


def asked(question: Question, rows: tuple[tuple[Button, ...], ...] = ()) -> Screen:
    """A question as the team reads or hears it."""
    language = In(question.language, say.people_language_name())
    crowd = crowd_of(question.crowd)
    if question.voice:
        heading: Phrase = say.questions_card_voice(language=language)
        return Screen((heading,), rows, plays=question.paper)
    heading = say.questions_card(
        language=language, crowd=crowd, count=question.askers, text=Told(question.paper)
    )
    return Screen((heading,), rows)


def crowd_of(crowd: Crowd) -> Phrase | str:
    """About how many people ask, when somebody asks for others."""
    return "" if crowd == "1" else say.questions_crowd(people=crowd.value)


def answer(question: Question, paper: PaperId, *, voice: bool) -> Screen:
    """What a person answered, to whoever asked."""
    rows = _judging(question)
    if voice:
        return Screen((say.questions_answer_voice(),), rows, plays=paper)
    return Screen((say.questions_answer(asked=_asked(question), text=Told(paper)),), rows)


def from_library(question: Question, entry: EntryId) -> Screen:
    """An answer of the library that a person found for whoever asked."""
    heading = say.questions_answer_entry(asked=_asked(question))
    return Screen((heading, library.answer(entry)), _judging(question))


def late(question: Question) -> Screen:
    """It takes longer than was promised."""
    return Screen((say.questions_late(asked=_asked(question)),))


def ended(question: Question, reason: Reason) -> Screen:
    """It ends without an answer of its own; where else to look is below."""
    return library.menu(_why(reason, _asked(question)))


def in_danger(danger: Danger) -> Screen:
    """A person read a question and saw danger: help at once."""
    return Screen((library.safety(danger), say.questions_danger_below()), library.menu().rows)


def handed_back(question: Question) -> Screen:
    """A claim that was not answered in time is over, to who had it."""
    return Screen((say.questions_claim_over(text=_asked(question)),))


def _asked(question: Question) -> Told | Phrase:
    return say.questions_your_voice() if question.voice else Told(question.paper)


def _why(reason: Reason, asked: Told | Phrase) -> Phrase:
    match reason:
        case Reason.NOT_OURS:
            return say.questions_end_not_ours(asked=asked)
        case Reason.PERSONAL:
            return say.questions_end_personal(asked=asked)
        case Reason.UNCLEAR:
            return say.questions_end_unclear(asked=asked)
        case Reason.NOBODY:
            return say.questions_end_nobody(asked=asked)


def _judging(question: Question) -> tuple[tuple[Button, ...], ...]:
    helped = Button(say.ask_helped(), AnswerHelped(question.id))
    return ((helped,), (Button(say.questions_still_open(), StillOpen(question.id)),))
