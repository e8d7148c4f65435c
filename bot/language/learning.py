"""Turns the texts of a library into a ranking: reads, indexes, learns, and tries itself out."""

from collections.abc import Collection, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.language import features, folding, kinds
from bot.language.detect import HANDS, Detector
from bot.language.index import Index
from bot.language.kinds import Kinds, Verdict
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking, Text, read
from bot.language.said import Kind, Said
from bot.language.scale import Scale
from bot.language.sense import Encoder
from bot.language.table import Integers
from bot.language.topics import Lesson
from bot.language.trial import Trial

_TEACHING_TEXTS = 6
_TOPICS_AT_MOST = 400


def learn(
    groups: Sequence[Sequence[Text]],
    lexicon: Lexicon,
    said: Said | None = None,
    quiet: Collection[int] = (),
    detector: Detector | None = None,
    encoder: Encoder | None = None,
) -> tuple[Ranking, Kinds | None]:
    """A ranking of groups of texts, and what kinds of messages there are besides questions.

    Topics and kinds are learnt where there is enough to learn from: six texts an entry and 400
    entries at most; beyond that the nearest text decides, and what else is said is not looked at.
    The `quiet` groups teach no kind: what is asked of danger is often told of danger.
    """
    count = sum(map(len, groups))
    teaching = 1 < len(groups) <= _TOPICS_AT_MOST and count >= _TEACHING_TEXTS * len(groups)
    told = list(said.examples()) if said and teaching else []
    outside = [_message(message) for kind, message in told if kind is Kind.ELSEWHERE]
    besides = [_message(message) for kind, message in told if kind is not Kind.ELSEWHERE]
    texts = [*chain(*groups), *outside]
    sizes = [*map(len, groups), *[len(outside)] * bool(outside)]
    starts = np.cumsum([0, *sizes[:-1]], dtype=np.int32)
    owners = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
    known = features.read({word for text in texts + besides for word in text.words}, lexicon)
    table, numbers = read(texts + besides, known, lexicon, encoder, teaching=teaching)
    ranking = Ranking(
        Index.of(table.only(range(len(texts))), numbers),
        starts,
        owners,
        _tongues([text.language for text in texts]),
        None,
        Scale.unknown(),
        np.zeros(len(HANDS), np.float32) if outside else None,
    )
    trial = Trial(ranking, table, texts, known, detector or Detector.learn({}))
    if not teaching:
        return trial.untaught(), None
    which = [Kind.QUESTION] * (len(texts) - len(outside)) + [kind for kind, _ in told]
    wanted = _wanted(owners, len(sizes), which, quiet, with_kinds=bool(told))
    return trial.taught(Lesson.of(table, numbers, wanted), quiet)


def _wanted(
    owners: Integers,
    groups: int,
    which: Sequence[Verdict],
    quiet: Collection[int],
    *,
    with_kinds: bool,
) -> NDArray[np.int8]:
    """What each text teaches each group, and the kinds behind them; (texts, groups + kinds).

    What is told of danger or of an obstacle says nothing about topics: it may well be about one.
    """
    wanted = np.zeros((len(which), groups + len(kinds.COLUMNS) * with_kinds), np.int8)
    wanted[: len(owners), :groups] = -1
    wanted[np.arange(len(owners)), owners] = 1
    if with_kinds:
        for text, kind in enumerate(which):
            is_quiet = text < len(owners) and int(owners[text]) in quiet
            wanted[text, groups:] = kinds.wanted(kind, quiet=is_quiet)
            if kind is Kind.GREETING:
                wanted[text, :groups] = -1
    return wanted


def _message(text: str) -> Text:
    return Text(folding.words(text), None, asked=True, asks=folding.asks(text), said=text)


def _tongues(languages: Sequence[str | None]) -> dict[str, NDArray[np.bool_]]:
    return {
        name: np.array([language == name for language in languages])
        for name in sorted(filter(None, set(languages)))
    }
