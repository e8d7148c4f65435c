from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from sqlalchemy import text

from bot.store.database import UnknownDatabaseError, address, open_engine, snapshot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

WRITERS, TIMES = 16, 25


@pytest_asyncio.fixture
async def file(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An SQLite file in a folder that is not there yet."""
    engine = open_engine(address(f"sqlite:///{tmp_path}/new/folder/wegwijs.sqlite3"))
    yield engine
    await engine.dispose()


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///x.sqlite3", "sqlite+aiosqlite"),
        ("sqlite+pysqlite:///x.sqlite3", "sqlite+aiosqlite"),
        ("postgresql://u:p@host/db", "postgresql+asyncpg"),
        ("postgresql+psycopg://u:p@host/db", "postgresql+asyncpg"),
    ],
)
def test_an_address_gets_the_driver_of_the_house(url: str, driver: str) -> None:
    assert address(url).drivername == driver


@pytest.mark.parametrize("url", ["mysql://u:p@host/db", "not an address", "", "wegwijs.sqlite3"])
def test_an_address_of_no_database_we_know_is_refused(url: str) -> None:
    with pytest.raises(UnknownDatabaseError):
        address(url)


def test_a_refusal_tells_no_password() -> None:
    with pytest.raises(UnknownDatabaseError) as told:
        address("mysql://u:geheim@host/db")

    assert "geheim" not in str(told.value)
    assert "sqlite, postgresql" in str(told.value)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
    ],
)
async def test_a_file_is_durable_and_erases_what_is_deleted(
    file: AsyncEngine, pragma: str, value: object
) -> None:
    async with file.connect() as one, file.connect() as another:
        found = [await one.scalar(text(f"PRAGMA {pragma}"))]
        await one.rollback()
        found.append(await another.scalar(text(f"PRAGMA {pragma}")))

    assert found == [value, value]


async def test_sixteen_writers_lose_nothing(file: AsyncEngine) -> None:
    async with file.begin() as connection:
        await connection.execute(text("CREATE TABLE tally (n INTEGER)"))
        await connection.execute(text("INSERT INTO tally VALUES (0)"))

    async def write() -> None:
        for _ in range(TIMES):
            async with file.begin() as connection:
                read = await connection.scalar(text("SELECT n FROM tally"))
                await connection.execute(text("UPDATE tally SET n = :n"), {"n": read + 1})

    async with asyncio.TaskGroup() as writers:
        for _ in range(WRITERS):
            writers.create_task(write())

    async with file.connect() as connection:
        assert await connection.scalar(text("SELECT n FROM tally")) == WRITERS * TIMES


async def test_a_writer_does_not_mind_somebody_who_reads_from_outside(
    file: AsyncEngine, tmp_path: Path
) -> None:
    async with file.begin() as connection:
        await connection.execute(text("CREATE TABLE tally (n INTEGER)"))
    with closing(sqlite3.connect(tmp_path / "new" / "folder" / "wegwijs.sqlite3")) as outside:
        outside.execute("BEGIN")
        before = outside.execute("SELECT count(*) FROM tally").fetchone()

        async with file.begin() as connection:
            await connection.execute(text("INSERT INTO tally VALUES (1)"))

        meanwhile = outside.execute("SELECT count(*) FROM tally").fetchone()

    assert (before, meanwhile) == ((0,), (0,))
    async with file.connect() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM tally")) == 1


async def test_what_was_deleted_is_not_in_the_file_any_more(
    file: AsyncEngine, tmp_path: Path
) -> None:
    async with file.begin() as connection:
        await connection.execute(text("CREATE TABLE word (w TEXT)"))
        await connection.execute(text("INSERT INTO word VALUES ('samira-was-here')"))
    async with file.begin() as connection:
        await connection.execute(text("DELETE FROM word"))
    await file.dispose()

    kept = (tmp_path / "new" / "folder" / "wegwijs.sqlite3").read_bytes()

    assert b"samira-was-here" not in kept


async def test_who_reads_a_snapshot_keeps_nobody_waiting(file: AsyncEngine) -> None:
    async with file.begin() as line:
        await line.execute(text("CREATE TABLE t (n INTEGER)"))
    async with snapshot(file) as reader:
        before = (await reader.execute(text("SELECT count(*) FROM t"))).scalar_one()
        async with file.begin() as writer:
            await writer.execute(text("INSERT INTO t VALUES (1)"))
        after = (await reader.execute(text("SELECT count(*) FROM t"))).scalar_one()

    assert (before, after) == (0, 0)
