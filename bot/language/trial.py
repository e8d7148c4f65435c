"""Finds how sure a ranking may be: asks it its own texts, each as if it did not know it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bot.language.detect import HANDS, Detector
from bot.language.features import Word
from bot.language.index import Query
from bot.language.kinds import Kinds
from bot.language.ranking import Found, Ranking, Text
from bot.language.scale import Evidence, Numbers, Scale
from bot.language.table import Floats, Integers, Table
from bot.language.topics import Lesson

_TRIALS = 1_600
_LEADERS = 2
_ENOUGH = 20
"""From so many questions of each kind on, a hand has a bound of its own."""


class Trial:
    """Asks the ranking its own texts, each as if it did not know it."""

    def __init__(
        self,
        ranking: Ranking,
        table: Table,
        texts: Sequence[Text],
        known: Mapping[str, Word],
        detector: Detector,
    ) -> None:
        self._ranking = ranking
        self._table = table
        self._texts = texts
        self._known = known
        self._detector = detector

    def untaught(self) -> Ranking:
        """The ranking with the usual scale: there was too little to teach topics."""
        firsts = _spread(self._ranking.starts, _TRIALS)
        wrong = self._without([self._found(text) for text in firsts.tolist()], firsts)
        return replace(self._ranking, scale=Scale.usual(_evidence(wrong)))

    def taught(self, lesson: Lesson, quiet: Collection[int]) -> tuple[Ranking, Kinds | None]:
        """The ranking with the scale found by asking, and how far kinds are to be believed.

        `quiet` are the entries about a danger.
        """
        self._ranking = replace(self._ranking, topics=lesson.learnt())
        tried, others = self._asked_again(lesson.apart())
        logits = lesson.held_out(np.concatenate([tried, others]))
        found = self._all_found(tried, logits[: len(tried)])
        outside = self._all_found(others, logits[len(tried) :])
        ranking = self._ranking
        if ranking.bounds is not None:
            own, foreign = self._hands(tried), self._hands(others)
            ranking = replace(ranking, bounds=_bounds(own, found, foreign, outside))
            found = [ranking.bounded(*each) for each in zip(found, own, strict=True)]
            outside = [ranking.bounded(*each) for each in zip(outside, foreign, strict=True)]
        best = np.array([one.scores.argmax() for one in found])
        scale = Scale.fitted(
            _evidence(found),
            best == ranking.owners[tried],
            _evidence(self._without(found, tried)),
            _evidence(outside),
        )
        believed = self._kinds(lesson, np.concatenate([tried, others]), found + outside, quiet)
        return replace(ranking, scale=scale), believed

    def _asked_again(self, apart: NDArray[np.bool_]) -> tuple[Integers, Integers]:
        """The texts to try: questions of entries, and questions that belong elsewhere."""
        whole = self._ranking.bounds is None
        own = len(self._texts) if whole else int(self._ranking.starts[-1])
        held = np.flatnonzero(apart[: len(self._texts)]).astype(np.int32)
        inside = held[held < own]
        asked = [place for place in inside.tolist() if self._texts[place].asked]
        tried = np.array(asked, np.int32) if asked else inside
        return _spread(tried, _TRIALS), _spread(held[held >= own], _TRIALS // 2)

    def _all_found(self, texts: Integers, logits: Floats) -> list[Found]:
        return [self._found(*each) for each in zip(texts.tolist(), logits, strict=True)]

    def _kinds(
        self, lesson: Lesson, tried: Integers, found: Sequence[Found], quiet: Collection[int]
    ) -> Kinds | None:
        """How far kinds are to be believed, judged by what ordinary messages are taken for."""
        wanted = lesson.wanted[:, len(self._ranking.starts) :]
        if not wanted.shape[1]:
            return None
        kinds = Kinds(np.empty(0, np.float32), np.array(sorted(quiet), np.int32))
        odds = [
            kinds.odds(one.besides, one.scores, asks=self._texts[text].asks)
            for text, one in zip(tried.tolist(), found, strict=True)
            if one.besides is not None
        ]
        counts = np.count_nonzero(wanted > 0, axis=0).tolist()
        return kinds.bounded(np.array(odds), wanted[tried], counts)

    def _hands(self, texts: Integers) -> list[int]:
        """How each text is typed, as places in HANDS."""
        told = [self._texts[text] for text in texts.tolist()]
        return [self._detector.detect(text.said, text.language).hand for text in told]

    def _found(self, text: int, logits: Floats | None = None) -> Found:
        """What is found for a text when it is not there itself, and how much of it is known."""
        begin, end = self._table.starts[text], self._table.starts[text + 1]
        numbers = self._ranking.index.numbers[self._table.columns[begin:end]]
        counts = self._table.counts(slice(begin, end))
        near = self._ranking.index.score(Query(numbers, counts))
        near[text] = 0
        words = [self._known[word] for word in self._texts[text].words]
        coverage = self._ranking.coverage(words, text)
        return self._ranking.found(near, coverage, len(words), logits)

    def _without(self, found: Sequence[Found], texts: Integers) -> list[Found]:
        """What was found for texts, had their whole entries been taken away."""
        rest = []
        for one, text in zip(found, texts, strict=True):
            entry = self._ranking.owners[text]
            scores, nearness = one.scores.copy(), one.nearness.copy()
            scores[entry], nearness[entry] = min(float(scores.min()) - 1, 0), 0
            rest.append(replace(one, scores=scores, nearness=nearness))
        return rest


def _home(found: Found) -> float:
    """How far the first hit lies ahead of what belongs elsewhere."""
    return float(found.scores.max()) - (found.elsewhere or 0.0)


def _bounds(
    own: Sequence[int], found: Sequence[Found], foreign: Sequence[int], outside: Sequence[Found]
) -> Floats:
    """Half way between the questions at home and those from elsewhere, hand by hand."""
    bounds = np.zeros(len(HANDS), np.float32)
    for hand in range(len(HANDS)):
        sides = [
            [_home(one) for typed, one in zip(hands, ones, strict=True) if typed == hand]
            for hands, ones in ((own, found), (foreign, outside))
        ]
        if min(map(len, sides)) >= _ENOUGH:
            bounds[hand] = sum(map(np.median, sides)) / len(sides)
    return bounds


def _evidence(found: Sequence[Found]) -> Numbers:
    """The evidence for the first hit of each."""
    rows = [one.evidence(np.argsort(-one.scores, kind="stable")[:_LEADERS])[0] for one in found]
    return np.array(rows).reshape(-1, len(Evidence._fields))


def _spread(texts: Integers, most: int) -> Integers:
    """So many of them at most, evenly spread."""
    return texts[:: max(1, -(-len(texts) // most))]
