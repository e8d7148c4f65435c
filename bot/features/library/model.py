"""Entries, their texts, the facts in them, and how far each may be trusted."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from bot.vocabulary import Domain, EntryId, FactId, Language, Situation

DIGEST_LETTERS = 12
MOST_STEPS = 3
MOST_VARIANTS = 3
MOST_PICTURES = 4
"""On one screen: more is too much for somebody who does not read."""
_NO_WORDS = re.compile(r"[\W_]+")


class State(StrEnum):
    """How far a text may be trusted: derived from what it was made from and who read it."""

    MISSING = "missing"
    OUTDATED = "outdated"
    UNCHECKED = "unchecked"
    CHECKED = "checked"


class FactKind(StrEnum):
    """What a fact measures."""

    EURO = "euro"
    PERCENT = "percent"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    YEARS = "years"
    DATE = "date"
    PHONE = "phone"
    RULE = "rule"
    """A rule or a list that changes and has no figure: only to be looked at again."""


@dataclass(frozen=True, slots=True)
class Fact:
    """An amount, a term or a phone number, and how long it may be shown."""

    id: FactId
    kind: FactKind
    value: str | None
    review_by: date
    valid_until: date | None
    source: str
    at: str
    valid_from: date | None = None
    emergency: bool = False

    def is_fresh(self, today: date) -> bool:
        """Whether the figure may be shown; an emergency number always may."""
        if self.value is None:
            return False
        begun = self.valid_from is None or today >= self.valid_from
        ended = self.valid_until is not None and today > self.valid_until
        return self.emergency or (today <= self.review_by and begun and not ended)

    def is_overdue(self, today: date) -> bool:
        """Whether somebody should look at the source again."""
        return today > self.review_by


@dataclass(frozen=True, slots=True)
class Link:
    """A page outside, and the short name shown for it."""

    at: str
    url: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What an entry says instead, its line and its steps, to somebody in a certain situation."""

    situation: Situation
    line: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The words of an entry in one language. `sentence`: what to say in Dutch, or its meaning."""

    question: str
    line: str
    steps: tuple[str, ...]
    sentence: str
    variants: tuple[Variant, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every line of it, from the question to the last step of the last variant."""
        others = (line for variant in self.variants for line in (variant.line, *variant.steps))
        return (self.question, self.line, *self.steps, self.sentence, *others)

    @property
    def digest(self) -> str:
        """What the text says, without how it is spaced, cased or punctuated."""
        words = " ".join(self.words)
        plain = _NO_WORDS.sub(" ", unicodedata.normalize("NFC", words).casefold()).strip()
        return hashlib.sha256(plain.encode()).hexdigest()[:DIGEST_LETTERS]


@dataclass(frozen=True, slots=True)
class Card:
    """What is the same in every language: the picture, the phones, the links, the dates.

    `volatile` are the facts the answer depends on, whether it shows them or not;
    what is of the first tier is there in every language.
    """

    icon: str
    urgent: str
    written: date
    checked: date | None
    phones: tuple[FactId, ...] = ()
    links: tuple[Link, ...] = ()
    volatile: tuple[FactId, ...] = ()
    tier: int = 1


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an entry as it was published; `card` only with the Dutch source.

    `based_on` is the digest of the Dutch text a translation was made from.
    """

    entry: EntryId
    language: Language
    text: Text
    based_on: str = ""
    reviewed_by: str = ""
    card: Card | None = None

    def state(self, source: Text) -> State:
        """How far this text may be trusted beside today's Dutch source."""
        if self.card is None and self.based_on != source.digest:
            return State.OUTDATED
        return State.CHECKED if self.reviewed_by else State.UNCHECKED


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: the picture on the menu, that of its group, its number on the shelf.

    `urgent` is what its card says: "none", "soon", or the help that comes first; `situations` are
    those in which the answer is another one.
    """

    entry: EntryId
    domain: Domain
    shelf: str
    group: str
    position: int
    urgent: str = "none"
    situations: tuple[Situation, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """How people asked for an entry, as it might be learnt: redacted, and how many asked so."""

    entry: EntryId
    language: Language
    phrase: str
    count: int


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything that the files of the library say."""

    versions: tuple[Version, ...]
    asked: dict[tuple[EntryId, Language], tuple[str, ...]]
    places: tuple[Place, ...]
    domains: dict[EntryId, Domain] = field(default_factory=dict)
    facts: dict[FactId, Fact] = field(default_factory=dict)


def number(fact: Fact) -> Decimal:
    """The value of a fact that is an amount or a part of hundred."""
    from decimal import Decimal as Exact  # noqa: PLC0415 (only here)

    return Exact(fact.value or "0")
