"""What the phrases of one topic have in common, learnt across all its languages."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.features import BITS, Channel
from bot.language.table import Floats, Integers, Table

_SHARES = np.array([0.3, 1.0, 0.8, 0.4], np.float32)
"""Length of a text's words, letters, sound and meaning when it is learnt."""

_ROMANISED = _SHARES * np.array([0.3, 0.3, 1.8, 1.0], np.float32)
"""The same for a question in Latin letters that are not its own: it is heard, not read."""

_RARITY_POWER = 1.2
_SEEN_AT_LEAST = 2
_SEEN_AT_MOST = 0.1
_STEP = 0.5


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
    """What learning gave: the topics, the texts, their weights and the part each text has in them."""

    topics: Topics
    texts: Table
    weights: Floats
    parts: Floats

    @classmethod
    def of(cls, table: Table, numbers: Integers, labels: Integers, *, rounds: int) -> "Lesson":
        """Learn to tell topics apart; `labels` are N numbers from 0 to K-1. Deterministic.

        Method: softmax regression over all texts at once by Nesterov's accelerated gradient,
        stopped after `rounds` steps, which here does what a penalty would. The weights are kept as
        the part each text has in them, (N, K), so that a text's own part can be taken away again.
        """
        rarity = _rarity(table, len(numbers))
        told = np.flatnonzero(rarity > 0)
        place = np.where(rarity > 0, np.cumsum(rarity > 0) - 1, -1).astype(np.int32)
        # What stays is given its room first, so that the scratch behind it goes back to the system.
        kept = np.empty((len(told), int(labels.max()) + 1), np.float16)
        texts = _texts(table.renamed(place), rarity[told], numbers[told])
        turned = texts.turned(len(told))
        parts = ahead = np.zeros((table.size, int(labels.max()) + 1), np.float32)
        for turn in range(rounds):
            logits = texts.times(turned.times(ahead)) if turn else ahead
            meant = _softmax(logits)
            meant[np.arange(table.size), labels] -= 1
            following: Floats = ahead - np.float32(_STEP) * meant
            push = np.float32(turn / (turn + 3))
            ahead = following + push * (following - parts)
            parts = following
        weights = turned.times(parts)
        kept[:] = weights
        return cls(Topics(kept, rarity, place), texts, weights, parts)

    def unlearnt(self, text: int) -> Floats:
        """What the topics say of a text when its own part is taken away; shape (K,)."""
        span = slice(self.texts.starts[text], self.texts.starts[text + 1])
        values = self.texts.counts(span)
        logits: Floats = values @ self.weights[self.texts.columns[span]]
        own: Floats = (values @ values) * self.parts[text]
        return logits - own


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


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
