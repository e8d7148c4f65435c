"""How far chance goes: what a guesser without knowledge reaches once in ten thousand times."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ONE_IN_TEN_THOUSAND = 1e-4
NORMAL_QUANTILE = 3.8906
"""Two-sided, for one in ten thousand."""


def poisson_limit(expected: float) -> int:
    """The most correct guesses that chance still explains; random matching is Poisson(classes)."""
    term, below, most = math.exp(-expected), 0.0, 0
    while True:
        below += term
        if 1 - below <= ONE_IN_TEN_THOUSAND:
            return most
        most += 1
        term *= expected / most


def tau(one: Sequence[float], other: Sequence[float]) -> float:
    """Kendall's rank correlation."""
    pairs = list(combinations(range(len(one)), 2))
    score = sum(
        _sign(one[right] - one[left]) * _sign(other[right] - other[left]) for left, right in pairs
    )
    return score / len(pairs) if pairs else 0.0


def tau_limit(size: int) -> float:
    """The largest tau that chance still explains."""
    if size < 8:
        return 1.01
    return NORMAL_QUANTILE * math.sqrt(2 * (2 * size + 5) / (9 * size * (size - 1)))


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
