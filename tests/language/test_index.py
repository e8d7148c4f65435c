import numpy as np

from bot.language import index
from bot.language.features import Features
from bot.language.table import Table

_NUMBERS = np.arange(8, dtype=np.int32)


def test_the_text_with_more_in_common_scores_higher() -> None:
    nearest = _index([(0, 1), (0, 2), (1, 2), (2, 7)], 3)

    scores = nearest.score(index.query(_features([(0, 1), (0, 2)])))

    assert scores.shape == (3,)
    assert scores[0] > scores[1] > scores[2] == 0


def test_a_question_without_known_features_scores_nothing() -> None:
    nearest = _index([(0, 1)], 2)

    assert not nearest.score(index.query(_features([(0, 9)]))).any()


def test_equal_features_of_a_question_are_summed_in_order() -> None:
    asked = index.query(_features([(0, 5), (0, 3), (0, 5)]))

    assert asked.columns.tolist() == [3, 5]
    assert asked.counts.tolist() == [1, 2]


def test_the_texts_of_a_feature_are_found() -> None:
    texts, counts = _index([(0, 1), (2, 1), (1, 3)], 3).texts(np.array([1, 3, 5]))

    assert texts.tolist() == [0, 2, 1]
    assert counts.tolist() == [2, 1, 0]


def _index(marks: list[tuple[int, int]], size: int) -> index.Index:
    return index.Index.of(Table.of(_features(marks), size), _NUMBERS)


def _features(marks: list[tuple[int, int]]) -> Features:
    rows, columns = zip(*marks, strict=True)
    return Features(
        np.array(rows, np.int32), np.array(columns, np.int32), np.ones(len(marks), np.float32)
    )
