"""Texts by features as three plain arrays, and the little arithmetic that learning needs.

Everything large is done piece by piece: what is freed in small pieces goes back to the system.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.features import BITS, SIZE, Features

Floats = NDArray[np.float32]
Shorts = NDArray[np.uint16]
Integers = NDArray[np.int32]

_GRAIN = 100
_GRAIN_BITS = 8
"""Values are counted in hundredths while they are sorted."""

_MOST = 0xFFFF
_COLUMN_BITS = 21
_PIECE = 1 << 18


@dataclass(frozen=True, slots=True)
class Table:
    """A sparse table of N rows; row n holds `columns[starts[n]:starts[n + 1]]`, ascending."""

    starts: Integers
    columns: Integers
    values: Floats | Shorts

    @property
    def size(self) -> int:
        """How many rows there are."""
        return len(self.starts) - 1

    @property
    def rows(self) -> Integers:
        """The row of every value."""
        return np.repeat(np.arange(self.size, dtype=np.int32), np.diff(self.starts))

    @classmethod
    def of(cls, features: Features, size: int) -> "Table":
        """The features of `size` texts, equal ones summed."""
        keys = features.rows.astype(np.int64) << _COLUMN_BITS | features.columns
        keys <<= _GRAIN_BITS
        keys |= np.rint(features.values * _GRAIN).astype(np.int64)
        keys.sort()
        values = keys & ((1 << _GRAIN_BITS) - 1)
        keys >>= _GRAIN_BITS
        heads = np.flatnonzero(np.diff(keys, prepend=-1))
        summed = np.minimum(np.add.reduceat(values, heads) if len(heads) else values, _MOST)
        keys = keys[heads]
        rows = (keys >> _COLUMN_BITS).astype(np.int32)
        columns = (keys & (SIZE - 1)).astype(np.int32)
        return cls(_starts(rows, size), columns, summed.astype(np.uint16))

    @classmethod
    def joined(cls, parts: Sequence["Table"]) -> "Table":
        """Tables below each other."""
        counts = np.concatenate([np.diff(part.starts) for part in parts])
        return cls(
            np.concatenate([[0], np.cumsum(counts)]).astype(np.int32),
            np.concatenate([part.columns for part in parts]),
            np.concatenate([part.values for part in parts]),
        )

    def only(self, rows: Sequence[int]) -> "Table":
        """The table of some of the rows, in the order given."""
        chosen = np.asarray(rows, np.int32)
        counts = np.diff(self.starts)[chosen]
        ends = np.cumsum(counts)
        jumps = np.repeat(self.starts[chosen] + counts - ends, counts)
        places = np.arange(len(jumps), dtype=np.int32) + jumps.astype(np.int32)
        starts = np.concatenate([[0], ends]).astype(np.int32)
        return Table(starts, self.columns[places], self.values[places])

    def renamed(self, places: Integers) -> "Table":
        """The table with column c called `places[c]`, without those called less than 0."""
        columns = places[self.columns]
        kept = columns >= 0
        return Table(_starts(self.rows[kept], self.size), columns[kept], self.values[kept])

    def lengths(self, numbers: Integers, sides: int, *, squares: bool) -> Floats:
        """The sum of each row's values in each channel, or the root of their squares' sum.

        `numbers` are the columns' feature numbers; shape (N, sides).
        """
        lengths = np.zeros(self.size * sides, np.float32)
        for piece in self.pieces():
            keys = self.rows_of(piece) * sides + (numbers[self.columns[piece]] >> BITS)
            heads = np.flatnonzero(np.diff(keys, prepend=-1))
            values = self.counts(piece)
            lengths[keys[heads]] += np.add.reduceat(values**2 if squares else values, heads)
        return (np.sqrt(lengths) if squares else lengths).reshape(self.size, sides)

    def turned(self, width: int) -> "Table":
        """The table with its columns as rows and the reverse."""
        starts = _starts(self.columns, width)
        rows, values = np.empty_like(self.columns), np.empty_like(self.values)
        free = starts[:-1].copy()
        for piece in self.pieces():
            order = _order(self.columns[piece])
            columns = self.columns[piece][order]
            heads = np.flatnonzero(np.diff(columns, prepend=-1))
            counts = np.diff(heads, append=len(order)).astype(np.int32)
            targets = np.arange(len(order)) + np.repeat(free[columns[heads]] - heads, counts)
            rows[targets] = self.rows_of(piece)[order]
            values[targets] = self.values[piece][order]
            free[columns[heads]] += counts
        return Table(starts, rows, values)

    def pieces(self) -> Iterator[slice]:
        """Parts of the values, to go over them without large scratch."""
        for begin in range(0, len(self.columns), _PIECE):
            yield slice(begin, begin + _PIECE)

    def counts(self, piece: slice) -> Floats:
        """The values in a piece as they are meant: two bytes hold hundredths."""
        values = self.values[piece]
        if values.dtype == np.uint16:
            return values.astype(np.float32) / np.float32(_GRAIN)
        return values.astype(np.float32, copy=False)

    def rows_of(self, piece: slice) -> Integers:
        """The rows of the values in a piece."""
        begin, end = piece.start, min(piece.stop, len(self.columns))
        first = int(np.searchsorted(self.starts, begin, "right")) - 1
        last = int(np.searchsorted(self.starts, end, "left"))
        bounds = np.clip(self.starts[first : last + 1], begin, end)
        return np.repeat(np.arange(first, last, dtype=np.int32), np.diff(bounds))


def _starts(rows: Integers, size: int) -> Integers:
    counts = np.bincount(rows, minlength=size)
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)


def _order(numbers: Integers) -> NDArray[np.intp]:
    """The stable order of numbers under 2**32: by their lower half, then by their upper."""
    low = np.argsort(numbers.astype(np.uint16), kind="stable")
    return low[np.argsort((numbers >> 16).astype(np.uint16)[low], kind="stable")]
