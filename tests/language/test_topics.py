import numpy as np

from bot.language import index
from bot.language.features import Features
from bot.language.topics import Topics

_ROWS = np.repeat(np.arange(60, dtype=np.int32), 2)
_COLUMNS = np.array([n for row in range(60) for n in (row % 12, 100 + row % 20)], np.int32)
_TABLE = index.table(Features(_ROWS, _COLUMNS, np.ones(120, np.float32)), 60)
_LABELS = np.arange(60) % 12


def test_what_belongs_to_a_topic_is_learnt() -> None:
    topics = Topics.learn(_TABLE, _LABELS, rounds=20)

    logits = topics.score(index.Query(np.array([5], np.int32), np.ones(1, np.float32)))

    assert int(logits.argmax()) == 5


def test_learning_twice_gives_the_same_weights() -> None:
    one, other = (Topics.learn(_TABLE, _LABELS, rounds=5) for _ in range(2))

    assert np.array_equal(one.weights, other.weights)


def test_unknown_features_say_nothing() -> None:
    topics = Topics.learn(_TABLE, _LABELS, rounds=5)

    assert not topics.score(index.Query(np.array([999], np.int32), np.ones(1, np.float32))).any()
