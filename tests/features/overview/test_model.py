from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.features.overview.model import Figure, Veil, Window, veiled, within

K = 5


def test_a_window_begins_on_a_monday_and_ends_with_this_week() -> None:
    window = Window(12, date(2026, 11, 26))

    assert len(window.mondays) == 12
    assert window.mondays[-1] == date(2026, 11, 23)
    assert window.first == date(2026, 9, 7)
    assert all(monday.weekday() == 0 for monday in window.mondays)


def test_a_few_are_not_told() -> None:
    assert veiled({"a": 4, "b": 0, "c": 9}, adds_up=False) == {
        "a": Figure(0, Veil.FEW),
        "b": Figure(0, Veil.FEW),
        "c": Figure(9),
    }


def test_a_few_cannot_be_reckoned_as_what_is_wanting() -> None:
    found = veiled({"a": 4, "b": 30, "c": 9})

    assert found == {"a": Figure(0, Veil.FEW), "b": Figure(30), "c": Figure(0, Veil.BESIDE)}


def test_where_there_are_none_nothing_else_is_hidden() -> None:
    assert veiled({"a": 0, "b": 30, "c": 9})["c"] == Figure(9)


@given(some.dictionaries(some.text(max_size=3), some.integers(0, 40), max_size=8))
def test_what_is_left_out_holds_k_in_two_cells_or_nothing(counts: dict[str, int]) -> None:
    found = veiled(counts)

    out = [counts[name] for name, figure in found.items() if figure.veil]
    assert all(figure.count >= K for figure in found.values() if not figure.veil)
    assert sum(out) == 0 or len(out) == len(counts) or (sum(out) >= K and len(out) > 1)


def test_half_and_nine_in_ten_are_days_that_were_waited() -> None:
    days = {0: 5, 2: 4, 9: 1}

    assert [within(days, part) for part in (0.5, 0.9, 1)] == [0, 2, 9]
    with pytest.raises(ValueError, match="no cases"):
        within({}, 0.5)
