"""What an organisation owes people on a theme, what it said, and how it stands today."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.features.barriers.model import period_of
from bot.features.library.model import State as TextState
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from bot.vocabulary import OrganisationId

ANSWER_WITHIN = timedelta(days=30)
"""So long an organisation has to answer; then it is reminded."""

SILENT_AFTER = timedelta(days=60)
"""After so long without an answer everybody can see that there is none."""

ASKED_AFTER = timedelta(days=14)
"""So long after something changed, people are asked whether it is better."""

OPEN_FOR_LEAST = timedelta(days=14)
"""So long they can say it, before the quarter ends."""

LONGEST_TEXT = 300
LONGEST_OWNER = 60
HARDEST = 55.0
"""The least reading ease of what an organisation says, by Douma's measure."""

LONGEST_SENTENCE = 20
DIGEST_LETTERS = 12


class State(StrEnum):
    """What an organisation said last, or that it was asked; `heard` and what follows are answers."""

    ASKED = "asked"
    RECEIVED = "received"
    HEARD = "heard"
    WILL_CHANGE = "will-change"
    CHANGED = "changed"
    CANNOT = "cannot"
    ALREADY = "already"
    NOT_OURS = "not-ours"
    NEED_MORE = "need-more"
    REOPENED = "reopened"

    @property
    def is_answer(self) -> bool:
        return self not in UNANSWERED


UNANSWERED = (State.ASKED, State.RECEIVED, State.REOPENED)
ANSWERS = tuple(state for state in State if state not in UNANSWERED)
"""What an organisation can say, in the order in which it is offered."""

DATED = (State.WILL_CHANGE, State.CHANGED)
"""Answers with a day: by when, or since when."""


class Standing(StrEnum):
    """How a promise stands today, as everybody may see it."""

    WAITING = "waiting"
    SILENT = "silent"
    HEARD = "heard"
    PROMISED = "promised"
    OVERDUE = "overdue"
    CHANGED = "changed"
    CANNOT = "cannot"
    ALREADY = "already"
    NOT_OURS = "not-ours"
    NEED_MORE = "need-more"
    REOPENED = "reopened"


_STANDING: Mapping[State, Standing] = {
    State.HEARD: Standing.HEARD,
    State.CHANGED: Standing.CHANGED,
    State.CANNOT: Standing.CANNOT,
    State.ALREADY: Standing.ALREADY,
    State.NOT_OURS: Standing.NOT_OURS,
    State.NEED_MORE: Standing.NEED_MORE,
}


@dataclass(frozen=True, slots=True)
class Promise:
    """What one organisation owes on one theme.

    `round` counts how often it was opened; `asked` is the day it was, in this round; `by` the day the
    last answer names; `owner` who sees to it there, a function and no name; `answered` the day of the
    first answer of this round that was published, `last` of the last one; `reminded` and
    `better_asked` the days on which that was done.
    """

    id: str
    organisation: OrganisationId
    theme: str
    state: State
    round: int
    asked: date
    owner: str = ""
    by: date | None = None
    answered: date | None = None
    last: date | None = None
    reminded: date | None = None
    better_asked: date | None = None

    @property
    def due(self) -> date:
        return self.asked + ANSWER_WITHIN

    @property
    def vote(self) -> str:
        """Under what it is counted whether it is better: this round, in the quarter it was asked in."""
        quarter = period_of(self.better_asked) if self.better_asked else ""
        return f"{self.id}.{self.round}.{quarter}"

    @property
    def is_asked(self) -> bool:
        """Whether people were asked if it is better, and nothing was said since."""
        return self.state is State.CHANGED and self.better_asked is not None

    def is_to_be_asked(self, today: date) -> bool:
        """Whether people may be asked if it is better, with time to answer in the same quarter."""
        return (
            self.state is State.CHANGED
            and self.last is not None
            and self.better_asked is None
            and today >= self.last + ASKED_AFTER
            and period_of(today) == period_of(today + OPEN_FOR_LEAST)
        )

    def standing(self, today: date) -> Standing:
        """How it stands: silence and a day that passed show by themselves."""
        if self.state is State.WILL_CHANGE:
            late = self.by is not None and today > self.by
            return Standing.OVERDUE if late else Standing.PROMISED
        if self.state.is_answer:
            return _STANDING[self.state]
        if today >= self.asked + SILENT_AFTER:
            return Standing.SILENT
        return Standing.REOPENED if self.state is State.REOPENED else Standing.WAITING

    def is_kept(self) -> bool | None:
        """Whether it was answered within its days; None while it still may be."""
        return None if self.answered is None else self.answered <= self.due


@dataclass(frozen=True, slots=True)
class Answer:
    """What an organisation said: `text` in Dutch, `by` the day it names; `number` counts on a promise.

    It is `published` on a day, or `returned` with a reason, or waits for staff to look at it.
    """

    id: str
    promise: str
    number: int
    state: State
    text: str
    day: date
    by: date | None = None
    published: date | None = None
    returned: str = ""

    @property
    def waits(self) -> bool:
        return self.published is None and not self.returned

    @property
    def digest(self) -> str:
        """What stands for its Dutch text in translations."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:DIGEST_LETTERS]


@dataclass(frozen=True, slots=True)
class Translation:
    """What an organisation said, in another language; `made_from` is the digest of the Dutch text."""

    answer: str
    language: Language
    text: str
    made_from: str
    checked: bool
    told: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A promise as people see it: by whom, how it stands, and the last published words in Dutch."""

    promise: Promise
    organisation: str
    standing: Standing
    answer: Answer | None = None
    texts: Mapping[Language, Translation] = field(default_factory=dict)

    def said(self, language: Language) -> str:
        """The words in a language; "" where there are none in it."""
        if self.answer is None:
            return ""
        if language is Language.NL:
            return self.answer.text
        found = self.texts.get(language)
        return found.text if found else ""

    def is_checked(self, language: Language) -> bool:
        """Whether a native reader signed the words in a language."""
        found = self.texts.get(language)
        return language is Language.NL or (found is not None and found.checked)


def text_state(answer: Answer, translation: Translation | None) -> TextState:
    """How far a translation may be trusted: derived, as for every text of the library."""
    if translation is None:
        return TextState.MISSING
    if translation.made_from != answer.digest:
        return TextState.OUTDATED
    return TextState.CHECKED if translation.checked else TextState.UNCHECKED


TRANSLATED = tuple(language for language in Language if language is not Language.NL)
"""The languages into which an answer is translated."""


def asked_in(vote: str) -> str:
    """The quarter in which it was asked whether it is better."""
    return vote.rpartition(".")[2]
