"""What editors make: drafts and published texts, and who needs to look at them before they count."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.features.library.model import State
from bot.vocabulary import Domain, Language

if TYPE_CHECKING:
    from datetime import date

    from bot.features.library.model import Fact, Place, Version
    from bot.vocabulary import EntryId, PersonId

NO_HAND = bytes(16)
"""Of what the files say: no editor wrote it."""

HEALTH_SHELVES = ("health", "danger")
HEALTH_TERMS = frozenset(
    {"huisarts", "spoedpost", "seh", "ambulance", "ziekenhuis", "specialist", "verwijzing"}
    | {"apotheek", "medicijn", "recept", "tandarts", "verloskundige", "zwanger", "bevalling"}
    | {"kraamzorg", "consultatiebureau", "vaccinatie", "ggd", "psycholoog", "stress"}
    | {"zorgverzekering", "premie", "eigen_risico", "zorgtoeslag", "zelfmoord"}
)
"""The ideas of terms.toml that make an answer one about health, wherever it stands."""


class Editor(Protocol):
    """Whoever writes or approves: a member of the team, or the same one at the desk."""

    @property
    def person(self) -> PersonId: ...

    @property
    def alias(self) -> str: ...

    @property
    def languages(self) -> tuple[Language, ...]: ...


class Origin(StrEnum):
    """Where a draft comes from: an editor, or a file that says something else than the desk."""

    DESK = "desk"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is not published yet. `writer` is the alias of who wrote in it last.

    `hand` stands for the same person, so that they cannot approve it themselves; it cannot be tied to
    what else they wrote. `group` is the picture behind which a new entry will stand.
    """

    version: Version
    writer: str
    hand: bytes
    touched: date
    origin: Origin = Origin.DESK
    group: str = ""

    @property
    def entry(self) -> EntryId:
        return self.version.entry

    @property
    def language(self) -> Language:
        return self.version.language


@dataclass(frozen=True, slots=True)
class Published:
    """A version in its history: when, by whom it was written, and who approved it.

    No names: it came from the files.
    """

    number: int
    version: Version
    day: date
    writer: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another value of a fact, that waits for a second pair of eyes."""

    fact: Fact
    writer: str
    hand: bytes


class Reason(StrEnum):
    """Why those who got the old text are told."""

    WRONG = "wrong"
    RULE = "rule"
    NUMBER = "number"


class Refusal(StrEnum):
    """Why a draft is not published."""

    GONE = "gone"
    CHANGED = "changed"
    FLAWED = "flawed"
    NO_DUTCH = "no-dutch"
    NO_PLACE = "no-place"
    NO_CHANGE = "no-change"
    NOT_YOURS = "not-yours"
    SECOND_EYES = "second-eyes"


def needs_second_eyes(place: Place | None, urgent: str, terms: frozenset[str]) -> bool:
    """Whether nobody may publish this alone: it is about health or about something urgent.

    `terms` are the ideas of terms.toml that its Dutch text names.
    """
    if urgent != "none" or terms & HEALTH_TERMS:
        return True
    return place is not None and (
        place.domain is Domain.HEALTH or place.shelf in HEALTH_SHELVES or place.urgent != "none"
    )


def states(texts: dict[Language, Version]) -> dict[Language, State]:
    """How far the text of each language may be trusted beside the Dutch one."""
    source = texts.get(Language.NL)
    return {language: _state(texts.get(language), source) for language in Language}


def _state(version: Version | None, source: Version | None) -> State:
    if version is None:
        return State.MISSING
    return version.state(source.text) if source else State.UNCHECKED
