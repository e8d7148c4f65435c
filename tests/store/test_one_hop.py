from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot.store import one_hop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.store.one_hop import OneHopConnection


@asynccontextmanager
async def connected(folder: Path) -> AsyncIterator[OneHopConnection]:
    connection = await one_hop.connect(str(folder / "x.sqlite3"), timeout=1)
    try:
        yield connection
    finally:
        await connection.close()


async def test_rows_and_their_names_come_back_with_the_statement(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        cursor = await connection.cursor().execute("SELECT 1 AS one, ? AS two", ("b",))

        assert [column[0] for column in cursor.description] == ["one", "two"]
        assert await cursor.fetchall() == [(1, "b")]
        assert await cursor.fetchall() == []


async def test_many_rows_go_in_with_one_statement(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        cursor = connection.cursor()
        await cursor.execute("CREATE TABLE t (a)")

        await cursor.executemany("INSERT INTO t VALUES (?)", [(1,), (2,), (3,)])

        assert cursor.rowcount == 3


async def test_an_error_of_sqlite_stays_what_it_is(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await connection.cursor().execute("SELECT * FROM nowhere")


async def test_transactions_begin_where_the_house_says_so(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        await connection.cursor().execute("CREATE TABLE t (a)")
        await connection.cursor().execute("BEGIN IMMEDIATE")
        await connection.cursor().execute("INSERT INTO t VALUES (1)")

        await connection.rollback()

        cursor = await connection.cursor().execute("SELECT count(*) FROM t")
        assert await cursor.fetchall() == [(0,)]
