"""Words that somebody wrote about what stands in their way, on their way to those who can change it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy

LONGEST_QUOTE = 600
"""Letters of words that are passed on."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that were mixed, still sealed to those who may read them; `language` may be any."""

    id: bytes = field(repr=False)
    period: str
    kind: str
    theme: str
    codes: tuple[str, ...]
    region: str
    language: str
    box: bytes = field(repr=False)

    def is_sensitive(self, taxonomy: Taxonomy) -> bool:
        """Whether two people have to read them."""
        known = (taxonomy.codes.get(code) for code in self.codes)
        return any(code is not None and code.sensitive for code in known)

    def is_for(self, languages: tuple[Language, ...]) -> bool:
        """Whether somebody who reads these languages may read it; of no language: anybody."""
        return self.language not in set(Language) or self.language in languages


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they are shown, in Dutch or English. `first` marks who read them first, while one more has to."""

    id: bytes = field(repr=False)
    kind: str
    theme: str
    region: str
    text: str
    language: Language
    first: bytes | None = field(default=None, repr=False)


class Verdict(StrEnum):
    """What a reader decides."""

    RELEASE = "release"
    HOLD = "hold"


class Trouble(StrEnum):
    """Why words cannot be passed on as they were typed."""

    EMPTY = "empty"
    ADDED = "added"
    LONG = "long"
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Reading:
    """Words before a reader: as they were said, and what the first reader made of them, if one did."""

    words: Words
    said: str
    proposed: Quote | None
    spoken: Language | None

    @property
    def needs_translation(self) -> bool:
        """Whether whoever can change something would not understand them."""
        return self.spoken not in (Language.NL, Language.EN)
