"""A batch of messages that a member of the team passes on, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.vocabulary import Danger, EntryId, Language, PaperId

GATHERS = timedelta(seconds=2)
"""So long after the last message the one question about the batch is asked."""

DANGER_AFTER = timedelta(seconds=1)
"""So long after a message that tells of danger its card is shown: two that tell the same, one card."""

KEPT = timedelta(hours=17)
"""To the end of the hour in which they are over, and six hours to the next upkeep: a day at most."""

HOUR_SECONDS = 3600
MOST_LANGUAGES = 3
MOST_CARDS = 8
"""So many answers are shown at once."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message of a batch, without whose it was.

    It is sorted when its `language` is known; `entry` is the answer that was found for it.
    """

    id: str
    place: int
    paper: PaperId
    voice: bool
    language: Language | None = None
    entry: EntryId | None = None

    @property
    def is_new(self) -> bool:
        """Whether it is a text that has not been sorted yet."""
        return self.language is None and not self.voice


@dataclass(frozen=True, slots=True)
class Batch:
    """What was passed on and not sorted yet: texts, voice messages, and pictures that were not opened.

    `captions` are texts that stood below a picture: these are two things in one message.
    """

    texts: int
    voices: int
    unopened: int
    captions: int = 0

    @property
    def messages(self) -> int:
        return self.texts + self.voices + self.unopened - self.captions


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a batch: answers found, and questions that people have now."""

    topics: int
    asked: int


@dataclass(frozen=True, slots=True)
class Topic:
    """An answer for those who asked in a language, and how many of them there were."""

    entry: EntryId
    language: Language
    count: int
    heard: bool


@dataclass(frozen=True, slots=True)
class Unclear:
    """A message that may mean one of several entries."""

    item: str
    paper: PaperId
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A message that the library does not answer, and how many there are with it."""

    item: str
    paper: PaperId
    count: int


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a batch holds now: danger, answers, what is not clear, and what nobody has answered.

    `more` is how many answers there are beyond these. `voices` may be put to listeners in one of
    `languages`.
    """

    dangers: tuple[Danger, ...]
    topics: tuple[Topic, ...]
    more: int
    unclear: Unclear | None
    open: Open | None
    voices: int
    languages: tuple[Language, ...]
    done: Done

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to decide."""
        return not (self.more or self.unclear or self.open or self.voices)


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is no batch: it was thrown away, done, or is a day old."""


Order: TypeAlias = Sorted | Nothing
