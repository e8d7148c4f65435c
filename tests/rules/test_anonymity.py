from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Date, DateTime, Time

import bot.app  # noqa: F401 (every room's tables)
from bot.app import FORGETS, UPKEEP
from bot.store.base import Row

if TYPE_CHECKING:
    from sqlalchemy import Table

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
    "barrier_follower",
    "act",
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
    "barrier_quote.first",  # a keyed mark of who of the team read words first, until another did
    "relay_promise.last",  # a day
    "relay_answer.number",  # of an answer of an organisation
    "relay_answer.text",  # of an organisation, for everybody to read
    "relay_translation.text",  # the same in another language
    "organisation.name",  # of an organisation, as people read it
    "organisation.mail",  # of an organisation, where it is told that there is something to read
    "member.address",  # sealed; of a member of the team
    "barrier_follower.address",  # sealed; who asked to be told of an area, whoever spoke of it
    "barrier_said.first",  # whether a person counts for the first time in a quarter
    "question_asker.address",  # sealed with a key that is outside the database
    "question_asker.question",  # the id of a question
    "paper.last_day",  # a day
}
CLOCKS = {
    "outbox.due",
    "relay_send.due",  # when a package to an organisation is tried again
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


def test_what_was_said_has_no_time_but_the_quarter_and_no_way_to_a_person() -> None:
    """Nothing else can be added to these tables without changing what people were promised."""
    told = {name: set(TABLES[name].columns.keys()) for name in TABLES if "barrier" in name}

    assert told["barrier_pool"] == {"id", "box"}
    assert told["barrier_mark"] == {"mark", "passing"}
    assert told["barrier_said"] == {
        *("id", "period", "kind", "theme", "codes", "place", "region", "language"),
        *("via", "crowd", "first", "box", "receipt"),
    }
    for name in ("barrier_pool", "barrier_mark", "barrier_said"):
        assert not TABLES[name].foreign_keys
        assert not TABLES[name].indexes
        assert TABLES[name].dialect_options["sqlite"]["with_rowid"] is False
        assert [str(key.type) for key in TABLES[name].primary_key.columns] == ["BLOB"]
    assert not any(table.foreign_keys for table in TABLES.values() if _is_beside(table))


def _is_beside(table: Table) -> bool:
    return any(key.column.table.name.startswith("barrier") for key in table.foreign_keys)
