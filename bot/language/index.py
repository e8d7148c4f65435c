"""Which stored texts are nearest to a question, by weighted features in common."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.language.features import BITS, SIZE, Channel, Features

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]
Table: TypeAlias = "sparse.csr_array[np.float32]"
"""Texts by features."""

_SATURATION = 1.2
_LENGTH_MATTERS = 0.75
_SHARES = {Channel.WORDS: 0.2, Channel.LETTERS: 0.6, Channel.SOUND: 0.4, Channel.MEANING: 0.1}
_READ_AT_MOST = 40_000
"""Postings read for one question; the commonest features, which say least, are left out first."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question's features: distinct numbers in ascending order, and how often each occurs."""

    columns: Integers
    counts: Floats


@dataclass(frozen=True, slots=True)
class Index:
    """Postings of all features over N texts; feature f holds `rows[starts[f]:starts[f + 1]]`.

    Method: BM25 over words, letter sequences of 2 to 4, consonant skeletons and concepts, each
    side of a text with its own length and its own share, so that the score is the part of the
    question, weighed by rarity, that a text covers: 0 to about 2.
    """

    starts: Integers
    rows: Integers
    gains: Floats
    rarity: Floats
    size: int

    @classmethod
    def of(cls, table: Table) -> "Index":
        """Index a table of N texts by SIZE features."""
        size = table.shape[0]
        frequency = np.bincount(table.indices, minlength=SIZE)
        rarity = np.log1p((size - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)
        owners = np.repeat(np.arange(size, dtype=np.int32), np.diff(table.indptr))
        sides = table.indices >> BITS
        keys = owners * len(Channel) + sides
        lengths = np.bincount(keys, table.data, minlength=size * len(Channel))
        usual = lengths.reshape(size, len(Channel)).mean(axis=0)
        spread = (lengths.reshape(size, len(Channel)) / np.maximum(usual, 1e-6)).ravel()
        pull = _SATURATION * (1 - _LENGTH_MATTERS + _LENGTH_MATTERS * spread)
        damping = pull.astype(np.float32)[keys]
        gains = table.data * np.float32(_SATURATION + 1) / (table.data + damping)
        turned = sparse.csr_array((gains, table.indices, table.indptr), table.shape).tocsc()
        return cls(turned.indptr, turned.indices, turned.data, rarity, size)

    def score(self, query: Query) -> Floats:
        """How much of the question each text covers; shape (N,)."""
        weights = np.minimum(query.counts, 1) * self.rarity[query.columns]
        sides = query.columns >> BITS
        masses = np.bincount(sides, weights, minlength=len(Channel))
        shares = np.array([_SHARES[side] for side in Channel]) / np.maximum(masses, 1e-6)
        weights = (weights * shares[sides]).astype(np.float32)
        begins, ends = self.starts[query.columns], self.starts[query.columns + 1]
        chosen = self._affordable(ends - begins)
        begins, ends, weights = begins[chosen], ends[chosen], weights[chosen]
        counts = ends - begins
        if not counts.sum():
            return np.zeros(self.size, np.float32)
        jumps = np.repeat((begins + counts - np.cumsum(counts)).astype(np.int32), counts)
        places = np.arange(len(jumps), dtype=np.int32) + jumps
        gained = self.gains[places] * np.repeat(weights, counts)
        return np.bincount(self.rows[places], gained, minlength=self.size).astype(np.float32)

    def _affordable(self, counts: Integers) -> NDArray[np.intp]:
        """Positions of the features to read: known ones, rarest first, within the budget."""
        order = np.argsort(counts, kind="stable")
        order = order[counts[order] > 0]
        return order[np.cumsum(counts[order]) <= _READ_AT_MOST]


def table(features: Features, size: int) -> Table:
    """The features of `size` texts as one sparse table, (size, SIZE), equal ones summed."""
    summed = sparse.coo_array(
        (features.values, (features.rows, features.columns)), shape=(size, SIZE)
    ).tocsr()
    summed.sum_duplicates()
    return summed


def query(features: Features) -> Query:
    """The features of a single text, equal ones summed."""
    columns, inverse = np.unique(features.columns, return_inverse=True)
    return Query(columns, np.bincount(inverse, features.values).astype(np.float32))
