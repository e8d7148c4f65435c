from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy import cohort

K = 5
COLUMNS = ["", *"abcdefghijkl"]
KEY = bytes(range(32))


def test_a_threshold_is_drawn_once_and_lies_beyond_k() -> None:
    drawn = [cohort.threshold(KEY, f"2026Q4|{cell}", K) for cell in range(20_000)]
    shares = Counter(each - K for each in drawn)

    assert cohort.threshold(KEY, "2026Q4|7", K) == drawn[7]
    assert min(drawn) == K
    assert shares[0] / len(drawn) == pytest.approx(cohort.GEOMETRIC, abs=0.02)
    assert shares[1] / shares[0] == pytest.approx(1 - cohort.GEOMETRIC, abs=0.04)


def test_a_figure_moves_by_its_threshold_or_not_at_all() -> None:
    counts = {("a", ""): 12, ("b", ""): 6, ("c", ""): 20}
    shown = {("a", ""): 8, ("c", ""): 9}

    assert cohort.step(counts, shown, lambda *_: K) == {("b", ""): 5, ("c", ""): 10}


@given(st.integers(0, 200), st.integers(0, 200), st.lists(st.integers(K, 12), min_size=60))
def test_a_figure_is_no_more_than_the_truth_and_little_less(
    people: int, before: int, drawn: list[int]
) -> None:
    grown = cohort.step({("a", ""): people}, {("a", ""): before}, lambda _, number: drawn[number])

    by = grown.get(("a", ""), 0)
    steps = [sum(drawn[:number]) for number in range(len(drawn))]
    assert by in steps
    assert by <= max(people - before, 0)
    assert people - before - by < drawn[steps.index(by)]


tables = st.lists(
    st.dictionaries(st.sampled_from(COLUMNS), st.integers(0, 30), max_size=12),
    min_size=1,
    max_size=5,
)


@given(tables, st.integers(0, 2**32))
def test_what_is_left_out_may_be_nobody_and_may_be_k(
    quarters: list[dict[str, int]], seed: int
) -> None:
    """Five releases one after the other: of each row, every cell left out may be 0 and may be k."""
    chance = random.Random(seed)
    true: Counter[str] = Counter()
    theme_shown, shown = 0, dict[cohort.Cell, int]()
    for quarter in quarters:
        true.update(quarter)
        counts = {("t", column): count for column, count in true.items()}

        def drawn(*_: object, chance: random.Random = chance) -> int:
            return K + chance.randrange(4)

        grown = cohort.step({("t", ""): true.total()}, {("t", ""): theme_shown}, drawn)
        if not grown:
            continue
        theme_shown += grown["t", ""]
        allowed = cohort.step(counts, shown, drawn)
        steps = cohort.beside({"t": theme_shown}, allowed, shown, COLUMNS, K)
        assert all(by >= K for by in steps.values())
        shown = {cell: shown.get(cell, 0) + steps.get(cell, 0) for cell in {*shown, *steps}}
        left_out = [column for column in COLUMNS if ("t", column) not in steps]
        row = {cell[1]: count for cell, count in shown.items()}
        for bound in cohort.bounds(theme_shown, row, left_out).values():
            assert bound.least == 0
            assert bound.most >= K
        assert all(shown[cell] <= counts[cell] for cell in shown)


def test_a_row_of_a_theme_that_does_not_grow_stays_as_it_is() -> None:
    assert cohort.beside({}, {("a", "x"): 9}, {}, COLUMNS, K) == {}


def test_one_cell_left_out_would_be_known() -> None:
    assert cohort.bounds(20, {"a": 14}, ["b"])["b"] == cohort.Bounds(6, 6)
    assert cohort.beside({"t": 20}, {("t", "a"): 14}, {}, ["a", "b"], K) == {}
