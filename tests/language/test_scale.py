import numpy as np

from bot.language.scale import Scale, leads


def test_a_wide_lead_is_surer_than_a_narrow_one() -> None:
    scale = Scale.usual(np.array([[0.1, 0.3, 0.5, 0.0], [0.2, 0.5, 0.5, 0.0]]))

    wide = scale.chances(np.array([[0.9, 0.5, 0.5, 0.0]]))
    narrow = scale.chances(np.array([[0.1, 0.5, 0.5, 0.0]]))

    assert wide[0] > narrow[0]


def test_chances_never_rise_down_the_list() -> None:
    scale = Scale.usual(np.empty((0, 4)))

    chances = scale.chances(np.array([[0.5, 0.1, 0, 0], [-0.5, 0.9, 0, 0], [-0.6, 0.9, 0, 0]]))

    assert list(chances) == sorted(chances, reverse=True)


def test_a_scale_learns_from_what_was_right_and_what_belongs_elsewhere() -> None:
    random = np.random.default_rng(1)
    good, bad = random.normal(2, 0.5, (200, 4)), random.normal(0, 0.5, (200, 4))

    scale = Scale.fitted(good, np.ones(200, bool), bad, bad)

    assert scale.chances(np.full((1, 4), 2.0))[0] > 0.8
    assert scale.chances(np.zeros((1, 4)))[0] < 0.4
    assert scale.at_home(np.full((1, 4), 2.0))[0] > 0.8
    assert scale.at_home(np.zeros((1, 4)))[0] < 0.4


def test_where_nothing_belongs_elsewhere_every_question_is_at_home() -> None:
    scale = Scale.usual(np.empty((0, 4)))

    assert scale.at_home(np.full((1, 4), -2.0))[0] > 0.99


def test_the_lead_of_the_first_is_over_the_second() -> None:
    assert np.allclose(leads(np.array([3.0, 1.0, 0.5], np.float32)), [2.0, -2.0, -2.5])
    assert leads(np.array([3.0], np.float32)).tolist() == [3.0]
