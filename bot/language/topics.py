"""What the phrases of one topic have in common, learnt across all its languages."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.features import BITS, Channel
from bot.language.table import Floats, Integers, Table

_SHARES = np.array([0.4, 1.0, 0.8, 0.8], np.float32)
"""Length of a text's words, letters, sound and meaning when it is learnt."""

_ROMANISED = _SHARES * np.array([0.3, 0.3, 1.8, 0.8], np.float32)
"""The same for a question in Latin letters that are not its own: it is heard, not read."""

_RARITY_POWER = 1.2
_SEEN_AT_LEAST = 2
_SEEN_AT_MOST = 0.1
_COST = 1.0
_EPOCHS = 3
_APART = 0.25
_SEED = 7
_STILL = 1e-3
"""Smaller steps are not taken: after a few rounds most texts say nothing new of most topics."""


@dataclass(frozen=True, slots=True)
class Topics:
    """Weights of telling features for K topics, (features, K).

    Of each of V known features, `rarity` says how telling it is, `place` where its weights are.
    """

    weights: NDArray[np.float16]
    rarity: Floats
    place: Integers

    def score(
        self, places: NDArray[np.intp], counts: Floats, sides: Integers, *, romanised: bool = False
    ) -> Floats:
        """How strongly each topic is meant, as logits; shape (K,).

        A question is its known features' places, counts and channels.
        """
        known = np.minimum(counts, 1) * self.rarity[places]
        lengths = np.sqrt(np.bincount(sides, known**2, minlength=len(Channel)))
        shares = _ROMANISED if romanised else _SHARES
        values = known * (shares / np.maximum(lengths, 1e-6))[sides]
        told = values > 0
        weights = self.weights[self.place[places[told]]].astype(np.float32)
        logits: Floats = values[told].astype(np.float32) @ weights
        return logits


@dataclass(frozen=True, slots=True)
class Lesson:
    """N texts by their telling features, and what each of K topics should say of them.

    `wanted` is (N, K): 1 where a text is the topic's, -1 where it is not, 0 where it does not matter.
    """

    texts: Table
    rarity: Floats
    place: Integers
    wanted: NDArray[np.int8]

    @classmethod
    def of(cls, table: Table, numbers: Integers, wanted: NDArray[np.int8]) -> "Lesson":
        """Prepare a table of V known features; `numbers` says which features these are."""
        rarity = _rarity(table, len(numbers))
        told = np.flatnonzero(rarity > 0)
        place = np.where(rarity > 0, np.cumsum(rarity > 0) - 1, -1).astype(np.int32)
        texts = _texts(table.renamed(place), rarity[told], numbers[told])
        return cls(texts, rarity, place, wanted)

    def learnt(self) -> Topics:
        """Topics that say of every text what is wanted, as far as they can. Deterministic."""
        weights = self._descended(np.arange(self.texts.size))
        return Topics(weights.astype(np.float16), self.rarity, self.place)

    def apart(self) -> NDArray[np.bool_]:
        """The texts, about a quarter, that `held_out` may be asked about; shape (N,)."""
        held: NDArray[np.bool_] = np.random.default_rng(_SEED).random(self.texts.size) < _APART
        return held

    def held_out(self, tried: Integers) -> Floats:
        """What topics say of some of the texts `apart`, learnt from all others; (len(tried), K)."""
        weights = self._descended(np.flatnonzero(~self.apart()))
        logits = np.empty((len(tried), self.wanted.shape[1]), np.float32)
        for place, text in enumerate(tried.tolist()):
            span = slice(self.texts.starts[text], self.texts.starts[text + 1])
            logits[place] = self.texts.counts(span) @ weights[self.texts.columns[span]]
        return logits

    def _descended(self, learning: NDArray[np.intp]) -> Floats:
        """The weights of all topics that some of the texts teach, (telling features, K).

        Method: K linear support vector machines, each topic against all others, with squared hinge
        loss and an L2 penalty, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
        Sundararajan, ICML 2008), for all topics at once.
        """
        weights = np.zeros((np.count_nonzero(self.rarity > 0), self.wanted.shape[1]), np.float32)
        duals = np.zeros(self.wanted.shape, np.float32)
        order = np.random.default_rng(_SEED)
        for _ in range(_EPOCHS):
            for text in order.permutation(learning).tolist():
                span = slice(self.texts.starts[text], self.texts.starts[text + 1])
                columns, values = self.texts.columns[span], self.texts.counts(span)
                own, side = duals[text], self.wanted[text]
                slope = side * (values @ weights[columns]) - 1 + own / (2 * _COST)
                step = np.maximum(-slope / (values @ values + 1 / (2 * _COST)), -own)
                moved = np.flatnonzero((np.abs(step) > _STILL) & (side != 0))
                own[moved] += step[moved]
                weights[columns[:, None], moved] += values[:, None] * (step * side)[moved]
        return weights


def _rarity(table: Table, width: int) -> Floats:
    """How telling a feature is: nothing where it is all but unique or in every tenth text."""
    frequency = np.bincount(table.columns, minlength=width)
    fall = np.log((1 + table.size) / (1 + frequency)) ** _RARITY_POWER
    telling = (frequency >= _SEEN_AT_LEAST) & (frequency <= _SEEN_AT_MOST * table.size)
    return np.where(telling, fall, 0).astype(np.float32)


def _texts(table: Table, rarity: Floats, numbers: Integers) -> Table:
    """Each text's features by rarity, every side of it scaled to its share."""
    values = np.empty(len(table.columns), np.float32)
    for piece in table.pieces():
        values[piece] = np.minimum(table.counts(piece), 1) * rarity[table.columns[piece]]
    lengths = Table(table.starts, table.columns, values).lengths(
        numbers, len(Channel), squares=True
    )
    scales = _SHARES / np.maximum(lengths, np.float32(1e-6))
    for piece in table.pieces():
        values[piece] *= scales[table.rows_of(piece), numbers[table.columns[piece]] >> BITS]
    return Table(table.starts, table.columns, values)
