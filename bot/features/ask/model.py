"""What may become of a question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.vocabulary import Danger, EntryId, Situation

MOST_CANDIDATES = 3
"""So many entries are offered at once."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One entry of the library fits, and here is where it stands.

    `news` is its theme when an organisation said what it does about it, or "".
    """

    entry: EntryId
    place: Place
    heard: bool
    situation: Situation | None = None
    news: str = ""


@dataclass(frozen=True, slots=True)
class Differs:
    """One entry fits, and what it says depends on how somebody came to be here."""

    entry: EntryId
    place: Place


@dataclass(frozen=True, slots=True)
class Candidates:
    """Two or three entries may be meant."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Nobody has answered this yet."""


Found: TypeAlias = Answered | Differs | Candidates | Unanswered


@dataclass(frozen=True, slots=True)
class Hindered:
    """Somebody tells what stands in their way; some entries may help with it."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class AlsoHindered:
    """It may be told as something in the way, too: the door for that stands below what was found."""

    found: Found


@dataclass(frozen=True, slots=True)
class Greeted:
    """It was a greeting or a word of thanks."""


@dataclass(frozen=True, slots=True)
class InDanger:
    """Somebody may be in danger: help comes first, whatever the library says comes below it."""

    danger: Danger
    below: Answered | Candidates | None


Outcome: TypeAlias = Found | Hindered | AlsoHindered | Greeted | InDanger


class Mark(StrEnum):
    """What is counted, a day, a language and an entry at a time; never who, never the words."""

    ANSWERED = "answered"
    CHOSEN = "chosen"
    OFFERED = "offered"
    UNANSWERED = "unanswered"
    DANGER = "danger"
    GREETED = "greeted"
    HINDERED = "hindered"
    HELPED = "helped"
    NOT_THIS = "not-this"


@dataclass(frozen=True, slots=True)
class Count:
    """How often something happened on a day."""

    mark: Mark
    language: str
    entry: str
    count: int
