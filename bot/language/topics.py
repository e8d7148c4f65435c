"""What the phrases of one topic have in common, learnt across all its languages."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.language.features import BITS, SIZE, Channel
from bot.language.index import Floats, Integers, Query, Table

_SHARES = np.array([0.5, 1.0, 0.7, 0.3], np.float32)
"""Length of a text's words, letters, sound and meaning when it is learnt."""

_ROMANISED = _SHARES * np.array([0.3, 0.3, 1.8, 1.0], np.float32)
"""The same for a question in Latin letters that are not its own: it is heard, not read."""

_RARITY_POWER = 0.7
_SEEN_AT_LEAST = 3
_SEEN_AT_MOST = 0.1
_STEP = 0.5


@dataclass(frozen=True, slots=True)
class Topics:
    """Weights of features for K topics: `weights[place[f]]` is feature f's row, (features, K)."""

    place: Integers
    weights: Floats
    rarity: Floats

    @classmethod
    def learn(cls, table: Table, labels: NDArray[np.intp], *, rounds: int) -> "Topics":
        """Learn to tell topics apart; `labels` are N numbers from 0 to K-1. Deterministic.

        Method: softmax regression over all texts at once by Nesterov's accelerated gradient,
        stopped after `rounds` steps, which here does what a penalty would.
        """
        frequency = np.bincount(table.indices, minlength=SIZE)
        fall = np.log((1 + table.shape[0]) / (1 + frequency)) ** _RARITY_POWER
        telling = (frequency >= _SEEN_AT_LEAST) & (frequency <= _SEEN_AT_MOST * table.shape[0])
        rarity: Floats = np.where(telling, fall, 0).astype(np.float32)
        place = np.full(SIZE, -1, np.int32)
        used = np.flatnonzero(rarity > 0)
        # Common features first: their weights then lie together in the processor's cache.
        used = used[np.argsort(-frequency[used], kind="stable")]
        place[used] = np.arange(len(used), dtype=np.int32)
        texts = _texts(table, rarity, place, len(used))
        return cls(place, _descend(texts, labels, rounds), rarity)

    def score(self, query: Query, *, romanised: bool = False) -> Floats:
        """How strongly each topic is meant, as logits; shape (K,)."""
        rows = self.place[query.columns]
        known = rows >= 0
        columns, rows = query.columns[known], rows[known]
        values = np.minimum(query.counts[known], 1) * self.rarity[columns]
        sides = columns >> BITS
        lengths = np.sqrt(np.bincount(sides, values**2, minlength=len(Channel)))
        shares = _ROMANISED if romanised else _SHARES
        values = values * (shares / np.maximum(lengths, 1e-6))[sides]
        logits: Floats = values.astype(np.float32) @ self.weights[rows]
        return logits


def _texts(table: Table, rarity: Floats, place: Integers, width: int) -> Table:
    """Each text's known features, every side of it scaled to its share."""
    size = table.shape[0]
    owners = np.repeat(np.arange(size), np.diff(table.indptr))
    known = place[table.indices] >= 0
    owners, columns = owners[known], table.indices[known]
    values = np.minimum(table.data[known], 1) * rarity[columns]
    sides = columns >> BITS
    keys = owners * len(Channel) + sides
    lengths = np.sqrt(np.bincount(keys, values**2, minlength=size * len(Channel)))
    values = (values * _SHARES[sides] / np.maximum(lengths[keys], 1e-6)).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=size))])
    return sparse.csr_array((values, place[columns], starts), shape=(size, width))


def _descend(texts: Table, labels: NDArray[np.intp], rounds: int) -> Floats:
    turned = texts.T.tocsr()
    size, count = texts.shape[0], int(labels.max()) + 1
    weights: Floats = np.zeros((texts.shape[1], count), np.float32)
    ahead = weights
    for turn in range(rounds):
        meant = _softmax(texts @ ahead)
        meant[np.arange(size), labels] -= 1
        following: Floats = ahead - np.float32(_STEP) * (turned @ meant)
        push = np.float32(turn / (turn + 3))
        ahead = (following + push * (following - weights)).astype(np.float32)
        weights = following
    return weights


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
