import numpy as np

from bot.language.features import BITS, Channel, Features
from bot.language.sense import joined, of_vectors


def test_the_dimensions_farthest_out_become_features_with_their_direction() -> None:
    vectors = np.zeros((3, 16), np.float32)
    vectors[0, 3], vectors[1, 3], vectors[2, 7] = 0.9, -0.9, 0.9

    found = of_vectors(vectors)

    assert found.rows.tolist() == [0, 1, 2]
    assert len(set(found.columns.tolist())) == 3
    assert set((found.columns >> BITS).tolist()) == {Channel.MEANING}


def test_a_sixteenth_of_the_dimensions_speaks() -> None:
    found = of_vectors(np.random.default_rng(1).normal(size=(5, 384)).astype(np.float32))

    assert len(found.rows) == 5 * 24


def test_two_sides_are_put_together() -> None:
    one = Features(np.array([0], np.int32), np.array([1], np.int32), np.ones(1, np.float32))

    both = joined(one, one)

    assert both.rows.tolist() == [0, 0]
    assert both.values.tolist() == [1.0, 1.0]
