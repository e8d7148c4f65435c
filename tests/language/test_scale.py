import numpy as np

from bot.language.scale import Evidence, Numbers, Scale, leads

WIDTH = len(Evidence._fields)


def test_a_wide_lead_is_surer_than_a_narrow_one() -> None:
    scale = Scale.usual(_rows([0.1, 0.3, 0.5], [0.2, 0.5, 0.5]))

    wide = scale.chances(_rows([0.9, 0.5, 0.5]))
    narrow = scale.chances(_rows([0.1, 0.5, 0.5]))

    assert wide[0] > narrow[0]


def test_chances_never_rise_down_the_list() -> None:
    scale = Scale.usual(np.empty((0, WIDTH)))

    chances = scale.chances(_rows([0.5, 0.1], [-0.5, 0.9], [-0.6, 0.9]))

    assert list(chances) == sorted(chances, reverse=True)


def test_a_scale_learns_from_what_was_right_and_what_belongs_elsewhere() -> None:
    random = np.random.default_rng(1)
    good, bad = random.normal(2, 0.5, (200, WIDTH)), random.normal(0, 0.5, (200, WIDTH))

    scale = Scale.fitted(good, np.ones(200, bool), bad, bad)

    assert scale.chances(np.full((1, WIDTH), 2.0))[0] > 0.8
    assert scale.chances(np.zeros((1, WIDTH)))[0] < 0.4
    assert scale.at_home(np.full((1, WIDTH), 2.0))[0] > 0.8
    assert scale.at_home(np.zeros((1, WIDTH)))[0] < 0.4


def test_where_nothing_belongs_elsewhere_every_question_is_at_home() -> None:
    scale = Scale.usual(np.empty((0, WIDTH)))

    assert scale.at_home(np.full((1, WIDTH), -2.0))[0] > 0.99


def test_the_lead_of_the_first_is_over_the_second() -> None:
    assert np.allclose(leads(np.array([3.0, 1.0, 0.5], np.float32)), [2.0, -2.0, -2.5])
    assert leads(np.array([3.0], np.float32)).tolist() == [3.0]


def _rows(*rows: list[float]) -> Numbers:
    """Evidence that begins with these numbers; the rest is nothing."""
    return np.array([[*row, *[0.0] * (WIDTH - len(row))] for row in rows])
