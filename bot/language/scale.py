"""How sure a ranking is: from raw scores to the chance that a hit is what was meant."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.language.table import Floats

Numbers = NDArray[np.float64]

_USUAL = np.array([0.0, 1.7, 0.6, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0])
"""Bias and weights of the evidence for the first hit, for banks that teach none."""

_AT_HOME = np.array([0.0, 0.0, 0.5, 0.5, 1.0, 0.5, 0.0, 0.0, 0.0, 0.0])
"""The same for a question to be one the bank is about at all, where it is learnt."""

_ALWAYS_AT_HOME = np.array([30.0, *[0.0] * 9])
_TRUST = 8.0
_ROUNDS = 25
_STRIDE = 0.5
_TAKEN_AWAY = 0.25
"""A question whose answer was taken away counts this much beside one that has its answer."""


_OUTSIDE = 2.0
"""And so much one that belongs elsewhere."""


class Evidence(NamedTuple):
    """What is known of one hit.

    How far it leads the best other one, how near its nearest text is, how much of what the question
    says it knows (0 to 1), how far it lies ahead of what belongs elsewhere and how much nearer its
    nearest text is than one of those (0 where nothing does), and the logarithm of the question's
    words, as a long one has a smaller lead for the same reason. Then how it is typed: one of the
    last three is 1, or none in Latin letters of their own.
    """

    lead: float
    nearness: float
    coverage: float
    home: float
    ahead: float
    length: float
    arabic: float
    ethiopic: float
    romanised: float


@dataclass(frozen=True, slots=True)
class Scale:
    """What the evidence for wrong hits looks like in a bank, and what that for right ones does.

    `middle` and `spread` are those of the evidence for the best wrong entry; `weights` (for the
    hit) and `home` (for the question to be the bank's business) are a bias and weights in units of
    that spread.
    """

    middle: Numbers
    spread: Numbers
    weights: Numbers
    home: Numbers

    @classmethod
    def unknown(cls) -> "Scale":
        """The usual scale, before anything was asked."""
        return cls.usual(np.empty((0, len(Evidence._fields))))

    @classmethod
    def usual(cls, wrong: Numbers) -> "Scale":
        """A scale from wrong evidence alone, shape (n, fields), where no question is answered twice."""
        return cls(*_shape(wrong), _USUAL, _ALWAYS_AT_HOME)

    @classmethod
    def fitted(
        cls, tried: Numbers, right: NDArray[np.bool_], wrong: Numbers, outside: Numbers
    ) -> "Scale":
        """A scale from evidence (n, fields) for first hits that were `right` or not.

        `wrong` is evidence for what the bank answers when the right entry is taken away; `outside`
        that for questions that belong elsewhere, and may be empty.
        """
        middle, spread = _shape(np.concatenate([wrong, outside]))
        seen = (np.concatenate([tried, wrong, outside]) - middle) / spread
        truth = np.concatenate([right, np.zeros(len(wrong) + len(outside))])
        worth = np.ones(len(seen))
        worth[len(tried) : len(tried) + len(wrong)] = _TAKEN_AWAY
        worth[len(tried) + len(wrong) :] = _OUTSIDE
        weights = _regression(seen, truth, worth, _USUAL)
        weights[1:_GROWING] = np.maximum(weights[1:_GROWING], 0)
        home = _ALWAYS_AT_HOME
        if len(outside):
            both = (np.concatenate([tried, outside]) - middle) / spread
            inside = np.arange(len(both)) < len(tried)
            worth = np.where(inside, 1.0, len(tried) / len(outside))
            home = _regression(both, inside.astype(np.float64), worth, _AT_HOME)
        return cls(middle, spread, weights, home)

    def chances(self, evidence: Numbers) -> Numbers:
        """The chance of each hit, best first, never rising down the list; evidence is (n, fields)."""
        return np.minimum.accumulate(_chance(self._facts(evidence), self.weights))

    def at_home(self, evidence: Numbers) -> Numbers:
        """The chance that the question is the bank's business, judged by its first hits, (n, fields)."""
        return _chance(self._facts(evidence), self.home)

    def _facts(self, evidence: Numbers) -> Numbers:
        return (evidence - self.middle) / self.spread


def leads(scores: Floats) -> Floats:
    """By how much each of some descending scores leads the best other one (negative behind it)."""
    if len(scores) < _TWO:
        return scores.copy()
    ahead: Floats = scores - scores[0]
    ahead[0] = scores[0] - scores[1]
    return ahead


_TWO = 2
_GROWING = 6
"""Evidence before this place can only speak for a hit."""


def _regression(facts: Numbers, truth: Numbers, worth: Numbers, usual: Numbers) -> Numbers:
    """Logistic regression by Newton's steps, none too long, pulled towards the usual weights."""
    facts = np.column_stack([np.ones(len(facts)), facts])
    weights = usual
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(facts @ weights, -30, 30)))
        slope = facts.T @ (worth * (chance - truth)) + _TRUST * (weights - usual)
        bend = (facts.T * (worth * chance * (1 - chance))) @ facts + _TRUST * np.eye(len(usual))
        weights = weights - np.clip(np.linalg.solve(bend, slope), -_STRIDE, _STRIDE)
    return weights


def _chance(facts: Numbers, weights: Numbers) -> Numbers:
    chance: Numbers = 1 / (1 + np.exp(-np.clip(weights[0] + facts @ weights[1:], -30, 30)))
    return chance


def _shape(wrong: Numbers) -> tuple[Numbers, Numbers]:
    if not len(wrong):
        return np.zeros(len(Evidence._fields)), np.ones(len(Evidence._fields))
    return wrong.mean(axis=0), np.maximum(wrong.std(axis=0), 1e-3)
