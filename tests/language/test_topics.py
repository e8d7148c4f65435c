import numpy as np

from bot.language.features import Features
from bot.language.table import Floats, Table
from bot.language.topics import Lesson, Topics

_ROWS = np.repeat(np.arange(60, dtype=np.int32), 2)
_COLUMNS = np.array([n for row in range(60) for n in (row % 12, 100 + row % 20)], np.int32)
_TABLE = Table.of(Features(_ROWS, _COLUMNS, np.ones(120, np.float32)), 60)
_NUMBERS = np.arange(200, dtype=np.int32)
_WANTED = np.where(np.arange(60)[:, None] % 12 == np.arange(12), 1, -1).astype(np.int8)


def test_what_belongs_to_a_topic_is_learnt() -> None:
    assert int(_score(_learnt(), 5).argmax()) == 5


def test_learning_twice_gives_the_same_weights() -> None:
    assert np.array_equal(_learnt().weights, _learnt().weights)


def test_unknown_features_say_nothing() -> None:
    assert not _score(_learnt(), 199).any()


def test_a_text_is_tried_on_what_other_texts_teach() -> None:
    lesson = Lesson.of(_TABLE, _NUMBERS, _WANTED)

    tried = np.flatnonzero(lesson.apart()).astype(np.int32)
    held_out = lesson.held_out(tried)
    taught = [_score(lesson.learnt(), row % 12, 100 + row % 20) for row in tried.tolist()]

    assert 5 < len(tried) < 30
    assert held_out.argmax(axis=1).tolist() == (tried % 12).tolist()
    assert held_out.max(axis=1).sum() < np.max(taught, axis=1).sum()


def test_what_does_not_matter_is_not_learnt() -> None:
    wanted = _WANTED.copy()
    wanted[:, 3] = 0

    topics = Lesson.of(_TABLE, _NUMBERS, wanted).learnt()

    assert not topics.weights[:, 3].any()
    assert topics.weights[:, 4].any()


def _learnt() -> Topics:
    return Lesson.of(_TABLE, _NUMBERS, _WANTED).learnt()


def _score(topics: Topics, *places: int) -> Floats:
    return topics.score(
        np.array(places, np.intp),
        np.ones(len(places), np.float32),
        np.zeros(len(places), np.int32),
    )
