"""Turns the texts of a library into a ranking: reads, indexes, learns, and tries itself out."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.language import features
from bot.language.detect import Script
from bot.language.index import Index
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking, Text, read
from bot.language.scale import Evidence, Scale
from bot.language.topics import Lesson
from bot.language.trial import Trial

_TEACHING_TEXTS = 6
_TOPICS_AT_MOST = 400
_ROUNDS = 5


def learn(
    groups: Sequence[Sequence[Text]], lexicon: Lexicon, elsewhere: Sequence[Text] = ()
) -> Ranking:
    """A ranking of groups of texts; topics are learnt where there is enough to learn.

    Enough is six texts an entry and 400 entries at most; beyond that the nearest text decides, and
    what belongs elsewhere is not looked at.
    """
    count = sum(map(len, groups))
    teaching = 1 < len(groups) <= _TOPICS_AT_MOST and count >= _TEACHING_TEXTS * len(groups)
    outside = list(elsewhere) if teaching else []
    texts = [text for group in groups for text in group] + outside
    sizes = [len(group) for group in groups] + [len(outside)] * bool(outside)
    starts = np.cumsum([0, *sizes[:-1]], dtype=np.int32)
    owners = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
    known = features.read({word for text in texts for word in text.words}, lexicon)
    table, numbers = read([text.words for text in texts], known, lexicon, teaching=teaching)
    nearest = Index.of(table, numbers)
    lesson = Lesson.of(table, numbers, owners, rounds=_ROUNDS) if teaching else None
    ranking = Ranking(
        nearest,
        starts,
        owners,
        _tongues([text.language for text in texts]),
        lesson.topics if lesson else None,
        Scale.usual(np.empty((0, len(Evidence._fields)))),
        np.zeros(len(Script), np.float32) if outside else None,
    )
    return Trial(ranking, table, texts, known, lesson).calibrated()


def _tongues(languages: Sequence[str | None]) -> dict[str, NDArray[np.bool_]]:
    return {
        name: np.array([language == name for language in languages])
        for name in sorted(filter(None, set(languages)))
    }
