"""Whether a message is a question at all, or danger, a greeting, something in the way."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.said import Kind
from bot.language.table import Floats
from bot.vocabulary import Danger

Verdict = Kind | Danger

FAMILIES = tuple(Danger)
COLUMNS = ("danger", *FAMILIES, Kind.GREETING, Kind.OBSTACLE)
"""What is learnt beside the topics, a column each: danger at all, which one, and the rest."""

_JUDGED = ("danger", Kind.GREETING, Kind.OBSTACLE)
_FALSE = (0.008, 0.004, 0.05)
"""The part of all that is something else that may be taken for danger, a greeting, an obstacle."""

_FEWEST = 8
"""A kind is learnt from so many examples on."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """From which margin on danger, a greeting and an obstacle are believed; (3,)."""

    bounds: Floats

    def judge(self, margins: Floats) -> Verdict | None:
        """What a message is by the margins of COLUMNS; None for a question, or when in doubt."""
        danger, greeting, obstacle = self.bounds.tolist()
        if margins[0] >= danger:
            return FAMILIES[int(margins[1 : 1 + len(FAMILIES)].argmax())]
        if margins[COLUMNS.index(Kind.GREETING)] >= greeting:
            return Kind.GREETING
        if margins[COLUMNS.index(Kind.OBSTACLE)] >= obstacle:
            return Kind.OBSTACLE
        return None


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


def bounded(margins: Floats, truths: NDArray[np.int8], counts: Sequence[int]) -> Kinds:
    """The kinds as they should be believed, by margins of texts that were not learnt from.

    `margins` and `truths` are (n, COLUMNS); `counts` are the examples of each column. A kind is
    believed from the margin on that all but a few texts of other kinds stay below.
    """
    bounds = []
    for name, false in zip(_JUDGED, _FALSE, strict=True):
        column = COLUMNS.index(name)
        others = margins[truths[:, column] < 0, column]
        enough = counts[column] >= _FEWEST and len(others)
        bounds.append(np.quantile(others, 1 - false) if enough else np.inf)
    return Kinds(np.array(bounds, np.float32))
