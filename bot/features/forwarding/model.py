"""A batch of messages that a member of the team passes on, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.vocabulary import Danger, EntryId, Language, PaperId

GATHERS = timedelta(seconds=2)
"""So long after the last message the one question about the batch is asked."""

KEPT_DAYS = 1
MOST_LANGUAGES = 3
MOST_CARDS = 8
"""So many answers are shown at once."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message of a batch, without whose it was. `entry` is the answer that was found for it."""

    id: str
    place: int
    paper: PaperId
    voice: bool
    language: Language | None = None
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What was passed on so far: texts, voice messages, and pictures that were not opened."""

    texts: int
    voices: int
    unopened: int

    @property
    def messages(self) -> int:
        return self.texts + self.voices + self.unopened


@dataclass(frozen=True, slots=True)
class Topic:
    """An answer for those who asked in a language, and how many of them there were."""

    entry: EntryId
    language: Language
    count: int
    heard: bool


@dataclass(frozen=True, slots=True)
class Unclear:
    """A message that may mean one of several entries, by its place in the batch."""

    place: int
    paper: PaperId
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """A batch in order: danger, answers, what is not clear, and what nobody has answered.

    `more` says that there are answers beyond these; `unanswered` and `voices` are how many may still be
    put to people, the voices in one of `languages`.
    """

    dangers: tuple[Danger, ...]
    topics: tuple[Topic, ...]
    more: bool
    unclear: Unclear | None
    unanswered: int
    voices: int
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is no batch: it was thrown away, done, or is a day old."""


Order: TypeAlias = Sorted | Nothing
