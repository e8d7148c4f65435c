"""What an encoder of sentences, when the operator has one, says a text means: as features."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from bot.language.features import BITS, Channel, Features
from bot.language.table import Floats

_PART = 16
"""Of so many dimensions, the one on which a text lies farthest out becomes a feature."""


class Encoder(Protocol):
    """Turns sentences into vectors that lie near each other when they mean the same."""

    @property
    def name(self) -> str:
        """Another name for another encoder: what was learnt with one is no use with another."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """A vector for each text; shape (texts, dimensions)."""


def of_vectors(vectors: Floats) -> Features:
    """The features of texts by their vectors: the dimensions on which each lies farthest out.

    So dense vectors join sparse features without a second model; a dimension and its direction are
    one feature, and one in thirty-two of all of them is set in a text.
    """
    count, width = vectors.shape
    most = max(1, width // _PART)
    dimensions = np.argsort(-np.abs(vectors), axis=1, kind="stable")[:, :most]
    signs = np.take_along_axis(vectors, dimensions, axis=1) > 0
    names = (dimensions * 2 + signs).astype(np.uint32).ravel()
    mixed = (names + np.uint32(1)) * np.uint32(0x9E3779B1) >> np.uint32(32 - BITS)
    return Features(
        np.repeat(np.arange(count, dtype=np.int32), most),
        mixed.astype(np.int32) | np.int32(Channel.MEANING << BITS),
        np.ones(count * most, np.float32),
    )


def joined(one: Features, other: Features) -> Features:
    """The features of the same texts from two sides."""
    return Features(
        np.concatenate([one.rows, other.rows]),
        np.concatenate([one.columns, other.columns]),
        np.concatenate([one.values, other.values]),
    )
