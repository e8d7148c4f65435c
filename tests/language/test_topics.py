import numpy as np

from bot.language.features import Features
from bot.language.table import Floats, Table
from bot.language.topics import Lesson, Topics

_ROWS = np.repeat(np.arange(60, dtype=np.int32), 2)
_COLUMNS = np.array([n for row in range(60) for n in (row % 12, 100 + row % 20)], np.int32)
_TABLE = Table.of(Features(_ROWS, _COLUMNS, np.ones(120, np.float32)), 60)
_NUMBERS = np.arange(200, dtype=np.int32)
_LABELS = np.arange(60, dtype=np.int32) % 12


def test_what_belongs_to_a_topic_is_learnt() -> None:
    topics = _learnt(20)

    logits = _score(topics, 5)

    assert int(logits.argmax()) == 5


def test_learning_twice_gives_the_same_weights() -> None:
    one, other = (_learnt(5) for _ in range(2))

    assert np.array_equal(one.weights, other.weights)


def test_unknown_features_say_nothing() -> None:
    topics = _learnt(5)

    assert not _score(topics, 199).any()


def test_a_text_can_be_unlearnt() -> None:
    lesson = Lesson.of(_TABLE, _NUMBERS, _LABELS, rounds=20)

    taught, untaught = _score(lesson.topics, 5, 105), lesson.unlearnt(5)

    assert int(untaught.argmax()) == 5
    assert untaught[5] < taught[5]


def _learnt(rounds: int) -> Topics:
    return Lesson.of(_TABLE, _NUMBERS, _LABELS, rounds=rounds).topics


def _score(topics: Topics, *places: int) -> Floats:
    return topics.score(
        np.array(places, np.intp),
        np.ones(len(places), np.float32),
        np.zeros(len(places), np.int32),
    )
