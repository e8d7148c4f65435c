"""Whether a message is a question at all, or danger, a greeting, something in the way."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.said import Kind
from bot.language.table import Floats, Integers
from bot.vocabulary import Danger

Verdict = Kind | Danger

FAMILIES = tuple(Danger)
COLUMNS = ("danger", *FAMILIES, Kind.GREETING, Kind.OBSTACLE)
"""What is learnt beside the topics, a column each: danger at all, which one, and the rest."""

_JUDGED = ("danger", Kind.GREETING, Kind.OBSTACLE)
_FALSE = (0.07, 0.01, 0.1)
"""The part of ordinary phrases that may be taken for danger, a greeting, an obstacle. The phrases are
hard: of questions by other hands one in fifty is taken for danger, where the phrases say one in
fourteen. A safety card too many costs little, one too few costs much."""

_LEAST = (-0.9, -0.4, -0.9)
"""Odds below which none is believed, however far below ordinary messages stay."""

_ANY, _WHICH, _LEAD = 0.5, 0.75, 1.0
"""What speaks for danger: that it is any, that it is a certain one, and that an entry about a
danger lies ahead of all others."""

_NO_LEAD = -1.0
_MARK = 1.0
"""A question mark speaks so much against an obstacle."""

_NEARLY = 0.85
"""So far below the odds from which an obstacle is believed, its door is still worth a button."""

_FEWEST = 8
"""A kind is learnt from so many examples on."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a message is, None for a question or when in doubt.

    `hindered` says that it may also tell of something in the way, surely or nearly so.
    """

    kind: Verdict | None
    hindered: bool


@dataclass(frozen=True, slots=True)
class Kinds:
    """From which odds on danger, a greeting and an obstacle are believed, (3,).

    `dangers` are the places of the entries about a danger.
    """

    bounds: Floats
    dangers: Integers

    def judge(self, margins: Floats, scores: Floats, *, asks: bool) -> Judgement:
        """What a message is by the margins of COLUMNS, and by what the entries score.

        `asks` tells of a question mark.
        """
        over = self.odds(margins, scores, asks=asks) - self.bounds
        return Judgement(_kind(over, margins), bool(over[2] >= -_NEARLY))

    def odds(self, margins: Floats, scores: Floats, *, asks: bool) -> Floats:
        """What speaks for danger, for a greeting and for an obstacle; (3,)."""
        which = margins[1 : 1 + len(FAMILIES)].max()
        danger = _ANY * margins[0] + _WHICH * which + _LEAD * self._lead(scores)
        greeting, obstacle = margins[1 + len(FAMILIES) :]
        return np.array([danger, greeting, obstacle - _MARK * asks], np.float32)

    def _lead(self, scores: Floats) -> float:
        if not 0 < len(self.dangers) < len(scores):
            return _NO_LEAD
        return float(scores[self.dangers].max() - np.delete(scores, self.dangers).max())

    def bounded(self, odds: Floats, truths: NDArray[np.int8], counts: Sequence[int]) -> "Kinds":
        """The kinds as they should be believed, by the odds of texts that were not learnt from.

        `odds` are (n, 3) and `truths` (n, COLUMNS), of ordinary messages; `counts` are the examples
        of each column. A kind is believed from the odds on that all but a few of them stay below.
        """
        bounds = []
        for place, name in enumerate(_JUDGED):
            column = COLUMNS.index(name)
            others = odds[truths[:, column] < 0, place]
            enough = counts[column] >= _FEWEST and len(others)
            bound = max(np.quantile(others, 1 - _FALSE[place]), _LEAST[place]) if enough else np.inf
            bounds.append(bound)
        return Kinds(np.array(bounds, np.float32), self.dangers)


def _kind(over: Floats, margins: Floats) -> Verdict | None:
    """The kind that is believed, danger first, by how far its odds are above the bounds, (3,)."""
    if over[0] >= 0:
        return FAMILIES[int(margins[1 : 1 + len(FAMILIES)].argmax())]
    if over[1:].max() < 0:
        return None
    return Kind.GREETING if over[1] >= over[2] else Kind.OBSTACLE


def wanted(kind: Verdict, *, quiet: bool = False) -> list[int]:
    """What COLUMNS should say of a message of a kind: 1, -1, or 0 where it does not matter.

    `quiet` is a question about danger, which may be told by somebody who is in it.
    """
    if isinstance(kind, Danger):
        return [1, *(1 if family is kind else -1 for family in FAMILIES), -1, 0]
    danger = 0 if quiet else -1
    greeting = 1 if kind is Kind.GREETING else -1
    obstacle = {Kind.OBSTACLE: 1, Kind.HARMLESS: 0}.get(kind, -1)
    return [danger, *[danger] * len(FAMILIES), greeting, obstacle]
