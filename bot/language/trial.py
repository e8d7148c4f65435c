"""Finds how sure a ranking may be: asks it its own texts, each as if it did not know it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from bot.language.detect import Script, script
from bot.language.features import Word
from bot.language.index import Query
from bot.language.ranking import Found, Ranking, Text
from bot.language.scale import Evidence, Numbers, Scale
from bot.language.table import Floats, Integers, Table
from bot.language.topics import Lesson

_TRIALS = 240
_LEADERS = 2
_ENOUGH = 20
"""From so many questions of each kind on, a script has a bound of its own."""


class Trial:
    """Asks the ranking its own texts, each as if it did not know it."""

    def __init__(
        self,
        ranking: Ranking,
        table: Table,
        texts: Sequence[Text],
        known: Mapping[str, Word],
        lesson: Lesson | None,
    ) -> None:
        self._ranking = ranking
        self._table = table
        self._texts = texts
        self._known = known
        self._lesson = lesson

    def calibrated(self) -> Ranking:
        """The ranking with the scale found by asking, or the usual one where nothing was taught."""
        ranking = self._ranking
        if self._lesson is None:
            firsts = _spread(ranking.starts)
            wrong = self._without([self._found(text) for text in firsts], firsts)
            return replace(ranking, scale=Scale.usual(_evidence(wrong)))
        own = len(self._texts) if ranking.bounds is None else int(ranking.starts[-1])
        asked = [place for place in range(own) if self._texts[place].asked]
        tried = _spread(np.array(asked or range(own), np.int32))
        others = _spread(np.arange(own, len(self._texts), dtype=np.int32))
        found, outside = ([self._found(text) for text in texts] for texts in (tried, others))
        if ranking.bounds is not None:
            ranking = replace(ranking, bounds=self._bounds(tried, found, others, outside))
            found, outside = (
                self._moved(ranking, tried, found),
                self._moved(ranking, others, outside),
            )
        best = np.array([one.scores.argmax() for one in found])
        scale = Scale.fitted(
            _evidence(found),
            best == ranking.owners[tried],
            _evidence(self._without(found, tried)),
            _evidence(outside),
        )
        return replace(ranking, scale=scale)

    def _bounds(
        self,
        tried: Integers,
        found: Sequence[Found],
        others: Integers,
        outside: Sequence[Found],
    ) -> Floats:
        """Half way between the questions at home and those from elsewhere, script by script."""
        bounds = np.zeros(len(Script), np.float32)
        for place, name in enumerate(Script):
            sides = [
                [_home(one) for text, one in zip(texts, ones, strict=True) if self._in(text, name)]
                for texts, ones in ((tried, found), (others, outside))
            ]
            if min(map(len, sides)) >= _ENOUGH:
                bounds[place] = sum(map(np.median, sides)) / len(sides)
        return bounds

    def _moved(self, ranking: Ranking, texts: Integers, found: Iterable[Found]) -> list[Found]:
        return [
            ranking.bounded(one, script(" ".join(self._texts[text].words)))
            for text, one in zip(texts, found, strict=True)
        ]

    def _in(self, text: int, name: Script) -> bool:
        return script(" ".join(self._texts[text].words)) is name

    def _found(self, text: int) -> Found:
        """What is found for a text when it is not there itself, and how much of it is known."""
        begin, end = self._table.starts[text], self._table.starts[text + 1]
        numbers = self._ranking.index.numbers[self._table.columns[begin:end]]
        counts = self._table.counts(slice(begin, end))
        near = self._ranking.index.score(Query(numbers, counts))
        near[text] = 0
        words = [self._known[word] for word in self._texts[text].words]
        coverage = self._ranking.coverage(words, text)
        logits = self._lesson.unlearnt(text) if self._lesson else None
        return self._ranking.found(near, coverage, logits)

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


def _evidence(found: Sequence[Found]) -> Numbers:
    """The evidence for the first hit of each."""
    rows = [one.evidence(np.argsort(-one.scores, kind="stable")[:_LEADERS])[0] for one in found]
    return np.array(rows).reshape(-1, len(Evidence._fields))


def _spread(texts: Integers) -> Integers:
    """At most 240 of them, evenly spread."""
    return texts[:: max(1, -(-len(texts) // _TRIALS))]
