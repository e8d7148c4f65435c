from __future__ import annotations

import re

import pytest

import bot.app  # noqa: F401 (every room's tables)
from bot.store.base import Row
from bot.store.register import TABLES, WAITING, Kind, of_kind

NAMES_SOMEBODY = re.compile(r"^(hand|writer|approver|speaker|alias|address|paper|person)$|_by$")
OURS = sorted(of_kind(Kind.OURS))


def test_every_table_says_what_it_is_to_the_house() -> None:
    undeclared = set(Row.metadata.tables) - set(TABLES)

    assert undeclared == set(), "declare it in bot/store/register.py"


def test_no_table_is_declared_that_is_gone() -> None:
    assert set(TABLES) - set(Row.metadata.tables) == set()
    assert TABLES[WAITING].kind is Kind.PASSING


@pytest.mark.parametrize("name", sorted(TABLES))
def test_what_is_declared_of_a_table_is_there(name: str) -> None:
    kept, columns = TABLES[name], set(Row.metadata.tables[name].columns.keys())
    pairs = (kept.within, kept.only, kept.stays)
    told = {
        *kept.blank,
        *kept.empty,
        *(pair[0] for pair in pairs if pair),
        kept.address,
        kept.language,
    }

    assert told - {""} <= columns


@pytest.mark.parametrize("name", OURS)
def test_what_names_somebody_in_a_table_of_ours_is_blanked(name: str) -> None:
    columns = [column.name for column in Row.metadata.tables[name].columns]
    naming = {column for column in columns if NAMES_SOMEBODY.search(column)}

    assert naming <= set(TABLES[name].blank)


@pytest.mark.parametrize("name", sorted(of_kind(Kind.OURS, Kind.PERSONAL)))
def test_whoever_has_a_sealed_chat_can_be_told_that_the_house_ends(name: str) -> None:
    has_one = "address" in Row.metadata.tables[name].columns

    assert bool(TABLES[name].address) is has_one


@pytest.mark.parametrize("name", sorted(of_kind(Kind.OURS, Kind.PERSONAL)))
def test_a_table_that_is_copied_does_not_count_its_own_rows(name: str) -> None:
    """A database that numbers rows by itself would begin anew after a restore."""
    table = Row.metadata.tables[name]
    counted = table.autoincrement_column

    assert counted is None or counted.autoincrement is False
    assert not table.foreign_keys
