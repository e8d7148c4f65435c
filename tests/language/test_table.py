import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.features import Features
from bot.language.table import Floats, Table

_MARKS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 8)), min_size=1, max_size=300)


def test_equal_features_of_a_text_are_summed_in_hundredths() -> None:
    table = Table.of(_features([(0, 5), (0, 3), (0, 5)]), 1)

    assert table.columns.tolist() == [3, 5]
    assert table.counts(slice(0, 2)).tolist() == [1.0, 2.0]


@given(_MARKS)
def test_turned_it_is_the_dense_matrix_turned(marks: list[tuple[int, int]]) -> None:
    table = _floats(Table.of(_features(marks), 6))
    dense = _dense(table, 9)

    turned = table.turned(9)

    assert np.array_equal(_dense(turned, 6), dense.T)


@pytest.mark.parametrize(("squares", "wanted"), [(False, [7.0, 0.0]), (True, [5.0, 0.0])])
def test_lengths_are_sums_or_roots_of_squares(squares: bool, wanted: list[float]) -> None:  # noqa: FBT001
    values = np.array([3, 4], np.float32)
    table = Table(np.array([0, 2, 2], np.int32), np.array([0, 1], np.int32), values)

    lengths = table.lengths(np.array([7, 8], np.int32), 1, squares=squares)

    assert lengths.ravel().tolist() == wanted


def test_columns_are_renamed_or_left_out() -> None:
    table = Table.of(_features([(0, 1), (1, 2), (1, 3)]), 2)

    renamed = table.renamed(np.array([-1, -1, 0, 1], np.int32))

    assert renamed.starts.tolist() == [0, 0, 2]
    assert renamed.columns.tolist() == [0, 1]


def test_tables_are_joined_below_each_other() -> None:
    one, other = (Table.of(_features(marks), 1) for marks in ([(0, 1)], [(0, 2), (0, 4)]))

    joined = Table.joined([one, other])

    assert joined.starts.tolist() == [0, 1, 3]
    assert joined.rows.tolist() == [0, 1, 1]


def _features(marks: list[tuple[int, int]]) -> Features:
    rows, columns = zip(*marks, strict=True)
    return Features(
        np.array(rows, np.int32), np.array(columns, np.int32), np.ones(len(marks), np.float32)
    )


def _floats(table: Table) -> Table:
    return Table(table.starts, table.columns, table.counts(slice(0, len(table.columns))))


def _dense(table: Table, width: int) -> Floats:
    dense = np.zeros((table.size, width), np.float32)
    dense[table.rows, table.columns] = table.values
    return dense
