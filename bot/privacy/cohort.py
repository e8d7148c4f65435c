"""Figures that say nothing about a few: thresholds, steps, and what is left out beside them.

Statistical disclosure control (Hundepool and others, 2012) in the one shape this house publishes: a
table of themes, and tables of themes by one other thing. A figure counts different people. It moves
only by steps of at least k, and what is not shown yet waits for the next release, so that no two
releases differ by a few; it is "at least so many", never exact. Each cell's threshold is secret, k and a geometric number more: whoever puts
k-1 accounts of their own into a cell learns little from what happens. Of a theme's row at least two
cells are left out, which together hold at least k, so that each may be none.
"""

from __future__ import annotations

import hmac
import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

GEOMETRIC = 0.33
"""The chance that a threshold is exactly k, k+1 when it is not k, and so on."""

Cell = tuple[str, str]
"""A theme, and a region, a language or a code; "" where the table is of themes alone."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a reader can say of a cell that is not shown: at least, at most."""

    least: int
    most: int


def threshold(key: bytes, place: str, k: int) -> int:
    """The least that is shown at a place (period, scope, table and cell), drawn once by the key."""
    digest = hmac.digest(key, f"threshold|{place}".encode(), "sha256")
    chance = (int.from_bytes(digest[:8], "big") + 1) / (2**64 + 1)
    return k + math.floor(math.log(chance) / math.log(1 - GEOMETRIC))


def step(
    counts: Mapping[Cell, int], shown: Mapping[Cell, int], least: Callable[[Cell, int], int]
) -> dict[Cell, int]:
    """What each cell grows by in this release: nothing, or one drawn threshold after the other.

    `counts` are true numbers to date, `shown` what was shown of them before, `least` the threshold of
    a cell's n-th step in this release, from 0 on. A figure is thus no more than the truth and a little
    less: an exact one would tell whoever has enough accounts in a cell of their own whether one more
    is there, and even steps would tell it at every k-th account.
    """
    grown: dict[Cell, int] = {}
    for cell, count in counts.items():
        waiting, number = count - shown.get(cell, 0), 0
        while waiting >= (needed := least(cell, number)):
            grown[cell] = grown.get(cell, 0) + needed
            waiting, number = waiting - needed, number + 1
    return grown


def beside(
    themes: Mapping[str, int],
    cells: Mapping[Cell, int],
    shown: Mapping[Cell, int],
    columns: Collection[str],
    k: int,
) -> dict[Cell, int]:
    """The steps of a table beside the table of themes: those that betray no cell left out.

    `themes` are the totals to date of the themes that grow in this release, `cells` the steps that
    `step` allows, `shown` what was shown before; `columns` all there may be. A row of a theme that
    does not grow stays as it is. Of each row, the smallest steps are taken back until at least two
    cells are left out and hold at least `k` together.
    """
    rows: dict[str, dict[Cell, int]] = defaultdict(dict)
    for cell, by in cells.items():
        if cell[0] in themes:
            rows[cell[0]][cell] = by
    kept: dict[Cell, int] = {}
    for theme, row in rows.items():
        before = sum(count for cell, count in shown.items() if cell[0] == theme)
        order = sorted(row, key=lambda cell: (-row[cell], cell))
        while order and not _is_safe(
            themes[theme] - before - sum(row[cell] for cell in order), len(columns) - len(order), k
        ):
            order.pop()
        kept |= {cell: row[cell] for cell in order}
    return kept


def bounds(total: int, shown: Mapping[str, int], left_out: Collection[str]) -> dict[str, Bounds]:
    """What can be said of the cells of one row from all that is shown of it.

    The cells left out are not negative and add up to what is missing: a linear programme whose
    feasible set is a simplex, so that its bounds need no solver.
    """
    missing = total - sum(shown.values())
    least = missing if len(left_out) == 1 else 0
    return {cell: Bounds(least, missing) for cell in left_out}


def _is_safe(missing: int, left_out: int, k: int) -> bool:
    return missing >= k and left_out >= 2
