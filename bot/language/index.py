"""Which stored texts are nearest to a question, by weighted features in common."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.features import BITS, Channel, Features
from bot.language.table import Floats, Integers, Table

_SATURATION = 1.2
_LENGTH_MATTERS = 0.75
_SHARES = {Channel.WORDS: 0.2, Channel.LETTERS: 0.6, Channel.SOUND: 0.6, Channel.MEANING: 0.0}
_READ_AT_MOST = 40_000
"""Postings read for one question; the commonest features, which say least, are left out first."""

_STEPS = 20_000
"""Gains are kept as so many parts of one, in two bytes each."""

_FEW = 1 << 16
"""Up to so many texts their numbers are kept in two bytes."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question's features: distinct numbers in ascending order, and how often each occurs."""

    columns: Integers
    counts: Floats


@dataclass(frozen=True, slots=True)
class Index:
    """Postings of V known features over N texts; known feature v holds `rows[starts[v]:starts[v + 1]]`.

    `numbers` are the features' numbers, ascending; `gains` and `rarity` are what they weigh.

    Method: BM25 over words, letter sequences of 2 to 4 and consonant skeletons, each side of a text
    with its own length and its own share, so that the score is the part of the question, weighed by
    rarity, that a text covers: 0 to about 2. Concepts have no share in it: topics learn from them.
    """

    numbers: Integers
    starts: Integers
    rows: NDArray[np.uint16] | Integers
    gains: NDArray[np.uint16]
    rarity: Floats
    size: int

    @classmethod
    def of(cls, table: Table, numbers: Integers) -> "Index":
        """Index a table of N texts by V features; `numbers` says which features these are."""
        size = table.size
        frequency = np.bincount(table.columns, minlength=len(numbers))
        lengths = table.lengths(numbers, len(Channel), squares=False)
        spread = lengths / np.maximum(lengths.mean(axis=0), 1e-6)
        pull = _SATURATION * (1 - _LENGTH_MATTERS + _LENGTH_MATTERS * spread)
        gains = np.empty(len(table.columns), np.uint16)
        for piece in table.pieces():
            values = table.counts(piece)
            damping = pull[table.rows_of(piece), numbers[table.columns[piece]] >> BITS]
            gains[piece] = np.rint(_STEPS * (_SATURATION + 1) * values / (values + damping))
        turned = Table(table.starts, table.columns, gains).turned(len(numbers))
        return cls(
            numbers,
            turned.starts,
            turned.columns.astype(np.uint16) if size <= _FEW else turned.columns,
            turned.values.astype(np.uint16, copy=False),
            _rarity(frequency, size),
            size,
        )

    def places(self, columns: Integers) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Where features stand among the known ones, and which are known."""
        if not len(self.numbers):
            return np.zeros(len(columns), np.intp), np.zeros(len(columns), bool)
        places = np.minimum(np.searchsorted(self.numbers, columns), len(self.numbers) - 1)
        return places, self.numbers[places] == columns

    def score(self, query: Query) -> Floats:
        """How much of the question each text covers; shape (N,)."""
        places, known = self.places(query.columns)
        sides = query.columns >> BITS
        weights = np.minimum(query.counts, 1) * np.where(known, self.rarity[places], self.unseen)
        masses = np.bincount(sides, weights, minlength=len(Channel))
        shares = _SHARE / np.maximum(masses, 1e-6) / _STEPS
        weights = (weights * shares[sides]).astype(np.float32)[known]
        begins, ends = self.starts[places[known]], self.starts[places[known] + 1]
        chosen = self._affordable(ends - begins)
        chosen = chosen[weights[chosen] > 0]
        begins, ends, weights = begins[chosen], ends[chosen], weights[chosen]
        spans = _spans(begins, ends - begins)
        gained = self.gains[spans] * np.repeat(weights, ends - begins)
        return np.bincount(self.rows[spans], gained, minlength=self.size).astype(np.float32)

    def texts(
        self, places: NDArray[np.intp]
    ) -> tuple[NDArray[np.uint16] | Integers, NDArray[np.int32]]:
        """The texts that have each of the known features at these places, and how many each has."""
        counts = self.starts[places + 1] - self.starts[places]
        return self.rows[_spans(self.starts[places], counts)], counts

    @property
    def unseen(self) -> float:
        """The rarity of a feature that no text has."""
        return float(_rarity(np.zeros(1, np.intp), self.size)[0])

    def _affordable(self, counts: Integers) -> NDArray[np.intp]:
        """Positions of the features to read: rarest first, within the budget."""
        order = np.argsort(counts, kind="stable")
        return order[np.cumsum(counts[order]) <= _READ_AT_MOST]


_SHARE = np.array([_SHARES[side] for side in Channel])


def query(features: Features) -> Query:
    """The features of a single text, equal ones summed."""
    columns, inverse = np.unique(features.columns, return_inverse=True)
    return Query(columns, np.bincount(inverse, features.values).astype(np.float32))


def _rarity(frequency: NDArray[np.intp], size: int) -> Floats:
    return np.log1p((size - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)


def _spans(begins: Integers, counts: Integers) -> Integers:
    """All places of several spans, one after the other."""
    jumps = np.repeat((begins + counts - np.cumsum(counts)).astype(np.int32), counts)
    return np.arange(len(jumps), dtype=np.int32) + jumps
