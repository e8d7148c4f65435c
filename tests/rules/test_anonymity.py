from __future__ import annotations

import re

import pytest
from sqlalchemy import Date, DateTime, Time

import bot.app  # noqa: F401 (every room's tables)
from bot.app import FORGETS, UPKEEP
from bot.store.base import Row

TABLES = Row.metadata.tables
OF_PEOPLE = {
    "person",
    "outbox",
    "once",
    "library_received",
    "question_asker",
    "batch_item",
    "batch",
    "member",
    "invite",
    "desk_session",
    "desk_knock",
}
"""The tables that know a person, by a pseudonym: each is emptied of them by /forget."""

REVEALING = re.compile(
    r"name|phone|number$|^tel|user|chat|telegram|first|last|email|mail|bsn|birth|address"
    r"|question|message|words|said|^text|ip$|agent|location|country|nation"
)
KNOWN = {
    "outbox.address",  # sealed with a key that is outside the database
    "library_received.address",  # sealed, beside a key that differs for every entry
    "library_recording.address",  # sealed; of a member of the team who reads aloud
    "library_version.number",  # of a version of an approved text
    "member.address",  # sealed; of a member of the team
    "question_asker.address",  # sealed with a key that is outside the database
    "question_asker.question",  # the id of a question
    "paper.last_day",  # a day
}
CLOCKS = {
    "outbox.due",
    "question.claimed_at",  # when a member of the team took it, so that it is not taken for ever
}


def columns() -> dict[str, object]:
    return {
        f"{table.name}.{column.name}": column.type
        for table in TABLES.values()
        for column in table.columns
    }


def test_the_tables_of_the_house_are_the_known_ones() -> None:
    assert set(TABLES) >= OF_PEOPLE


@pytest.mark.parametrize("name", sorted(set(TABLES) - OF_PEOPLE))
def test_a_table_that_counts_or_keeps_texts_knows_nobody(name: str) -> None:
    told = {column.name for column in TABLES[name].columns}
    bound = {key.column.table.name for key in TABLES[name].foreign_keys}

    assert not told & {"person", "person_id", "user_id", "chat_id", "token"}
    assert not bound & OF_PEOPLE


def test_no_column_can_hold_what_reveals_somebody() -> None:
    revealing = {full for full in columns() if REVEALING.search(full.partition(".")[2])}

    assert revealing - KNOWN == set()


def test_nothing_is_dated_more_finely_than_a_day() -> None:
    fine = {full for full, kind in columns().items() if isinstance(kind, DateTime | Time)}
    timed = {full for full in columns() if re.search(r"_at$|time|stamp|due", full)}

    assert fine == set()
    assert timed == CLOCKS


def test_a_person_is_dated_by_the_quarter() -> None:
    dated = [column.name for column in TABLES["person"].columns if isinstance(column.type, Date)]

    assert dated == ["quarter"]


def test_no_table_of_people_counts_them_in_the_order_they_came() -> None:
    for name in OF_PEOPLE - {"outbox"}:
        for key in TABLES[name].primary_key.columns:
            assert key.autoincrement is not True
            assert str(key.type) != "INTEGER"


def test_a_room_that_knows_people_can_forget_them() -> None:
    rooms = {
        mapper.class_.__module__.rpartition(".")[0]
        for mapper in Row.registry.mappers
        if "person" in mapper.local_table.columns or mapper.local_table.name == "person"  # type: ignore[attr-defined]
    }

    forgetting = {module.__name__.rpartition(".")[0] for module in FORGETS} | {"bot.store"}
    assert rooms <= forgetting
    assert set(FORGETS) <= set(UPKEEP)
