"""Questions that wait for people, and what may become of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import date

    from bot.vocabulary import Danger, EntryId, Language, PaperId, PersonId, QuestionId

PROMISED = timedelta(days=3)
"""Within so many days somebody answers, as askers are told."""

CLAIM_LASTS = timedelta(hours=48)
UNANSWERED_DAYS = 90
ANSWERED_DAYS = 30
VOICE_DAYS = 14
LONGEST_QUESTION = 1000
LONGEST_ANSWER = 3000
MOST_OPEN = 5
"""So many questions of one person wait at once."""

FEWEST_SHARED = 3
NEARLY_THE_SAME = 0.8
"""Two questions with this share of their words in common are one; of one or two words, only equals."""


class State(StrEnum):
    """Where a question is."""

    WAITING = "waiting"
    ANSWERED = "answered"


class Crowd(StrEnum):
    """About how many people somebody asks for."""

    ONE = "1"
    FEW = "2-5"
    SOME = "6-15"
    MANY = "16+"


class Reason(StrEnum):
    """Why a question ends without an answer of its own."""

    NOT_OURS = "not-ours"
    PERSONAL = "personal"
    UNCLEAR = "unclear"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Question:
    """One question, however many ask it. `paper` holds its words, or names a voice message.

    `askers` is how many still wait for an answer; `answer` what was answered last, by paper or entry.
    """

    id: QuestionId
    language: Language
    paper: PaperId
    voice: bool
    state: State
    day: date
    crowd: Crowd
    askers: int
    danger: Danger | None = None
    claimed_by: PersonId | None = None
    answer: PaperId | None = None
    answer_voice: bool = False

    def is_overdue(self, today: date) -> bool:
        """Whether it waits longer than askers were promised."""
        return self.state is State.WAITING and today > self.day + PROMISED

    def waits(self, today: date) -> int:
        """For how many days it has been asked."""
        return (today - self.day).days


@dataclass(frozen=True, slots=True)
class Shown:
    """A question with its words, and who is answering it, for whoever may read it.

    `said` is empty when it is a voice message, or not kept any more; `answered` is what was answered
    before it was asked again.
    """

    question: Question
    said: str
    answered: str
    claimer: str


@dataclass(frozen=True, slots=True)
class Put:
    """It waits for people from now on; `joined` says that somebody asked the same before."""

    question: QuestionId
    joined: bool


@dataclass(frozen=True, slots=True)
class TooMany:
    """This person has enough questions waiting."""


Asked: TypeAlias = Put | TooMany


@dataclass(frozen=True, slots=True)
class Claimed:
    """It is theirs to answer."""

    question: Question


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody else is answering it, or has."""


@dataclass(frozen=True, slots=True)
class Busy:
    """They are answering another one already."""


Claim: TypeAlias = Claimed | Taken | Busy


@dataclass(frozen=True, slots=True)
class Written:
    """An answer in somebody's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer as a voice message, by its name at Telegram."""

    file: str


@dataclass(frozen=True, slots=True)
class FromLibrary:
    """An answer that stands in the library already."""

    entry: EntryId


Reply: TypeAlias = Written | Spoken | FromLibrary


@dataclass(frozen=True, slots=True)
class Load:
    """What a member has on their hands: what they hold, answered this week, and what waits for them."""

    held: int
    answered: int
    waiting: int


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts of these folded words ask the same.

    Jaccard's share of words in common decides; texts of one or two words must be the very same.
    """
    if not one or not other:
        return False
    shared = len(one & other)
    enough = shared >= FEWEST_SHARED and shared / len(one | other) >= NEARLY_THE_SAME
    return one == other or enough
