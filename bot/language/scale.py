"""How sure a ranking is: from raw scores to the chance that a hit is what was meant."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.language.index import Floats

_USUAL = np.array([0.0, 1.7, 0.6])
"""Bias, weight of the lead over the next hit, weight of the nearness; for banks that teach none."""

_TRUST = 8.0
_ROUNDS = 25
_STRIDE = 0.5


@dataclass(frozen=True, slots=True)
class Scale:
    """What leads and nearness of wrong hits look like in a bank, and what right ones look like.

    `middle` and `spread` are those of (lead, nearness) of the best wrong entry; `weights` are bias,
    lead and nearness in units of that spread.
    """

    middle: NDArray[np.float64]
    spread: NDArray[np.float64]
    weights: NDArray[np.float64]

    @classmethod
    def usual(cls, wrong: NDArray[np.float64]) -> "Scale":
        """A scale from wrong evidence alone, shape (n, 2), where no question is answered twice."""
        return cls(*_shape(wrong), _USUAL)

    @classmethod
    def fitted(
        cls, evidence: NDArray[np.float64], right: NDArray[np.bool_], wrong: NDArray[np.float64]
    ) -> "Scale":
        """A scale from held-out evidence (n, 2) that was `right` or not, and wrong evidence (m, 2).

        Method: logistic regression by Newton's steps, none too long, pulled towards the usual weights; `wrong` is
        what the bank answers when the right entry is taken away, as for a question out of scope.
        """
        middle, spread = _shape(wrong)
        seen = np.concatenate([evidence, wrong])
        facts = np.column_stack([np.ones(len(seen)), (seen - middle) / spread])
        truth = np.concatenate([right, np.zeros(len(wrong))])
        worth = np.concatenate([np.ones(len(right)), np.full(len(wrong), _OUTSIDE)])
        weights = _USUAL
        for _ in range(_ROUNDS):
            chance = 1 / (1 + np.exp(-np.clip(facts @ weights, -30, 30)))
            slope = facts.T @ (worth * (chance - truth)) + _TRUST * (weights - _USUAL)
            bend = (facts.T * (worth * chance * (1 - chance))) @ facts + _TRUST * np.eye(3)
            weights = weights - np.clip(np.linalg.solve(bend, slope), -_STRIDE, _STRIDE)
        return cls(middle, spread, np.maximum(weights, [-np.inf, 0.0, 0.0]))

    def chances(self, lead: Floats, nearness: Floats) -> NDArray[np.float64]:
        """The chance of each hit, best first, never rising down the list."""
        facts = (np.column_stack([lead, nearness]) - self.middle) / self.spread
        raw = 1 / (1 + np.exp(-np.clip(self.weights[0] + facts @ self.weights[1:], -30, 30)))
        return np.minimum.accumulate(raw)


_OUTSIDE = 0.5
"""A question out of scope counts this much beside one that has its answer."""


def leads(scores: Floats) -> Floats:
    """By how much each of some descending scores leads the best other one (negative behind it)."""
    if len(scores) < _TWO:
        return scores.copy()
    ahead: Floats = scores - scores[0]
    ahead[0] = scores[0] - scores[1]
    return ahead


_TWO = 2


def _shape(wrong: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    if not len(wrong):
        return np.zeros(2), np.ones(2)
    return wrong.mean(axis=0), np.maximum(wrong.std(axis=0), 1e-3)
