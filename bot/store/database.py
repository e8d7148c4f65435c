"""The database behind the store: SQLite by default, PostgreSQL beyond one machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.store import one_hop

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
WAIT_SECONDS = 30
READS = "reads_only"
AWAY = (OperationalError, InterfaceError, PoolTimeoutError, OSError)
"""What is raised when the database cannot be reached now; everything else is a fault of ours."""


class DatabaseAwayError(Exception):
    """The database cannot be reached or read."""


class UnknownDatabaseError(Exception):
    """The address names no database that this house can live on."""


def address(url: str) -> URL:
    """The address with the driver the house uses; UnknownDatabaseError says what is possible."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UnknownDatabaseError("it is not an address") from error
    backend = parsed.get_backend_name()
    if backend not in DRIVERS:
        raise UnknownDatabaseError(f"{backend} is not one of {', '.join(DRIVERS)}")
    return parsed.set(drivername=DRIVERS[backend])


def open_engine(url: URL) -> AsyncEngine:
    """An engine; the folder of an SQLite file is made when it is not there."""
    if url.get_backend_name() == "postgresql":
        return create_async_engine(url, pool_size=10, max_overflow=20, pool_pre_ping=True)
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(
        url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=4,
        async_creator=partial(one_hop.connect, url.database or ":memory:", timeout=WAIT_SECONDS),
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


@asynccontextmanager
async def snapshot(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """The database as it is at this moment, for as long as it is read; nobody waits meanwhile."""
    how = (
        {"isolation_level": "REPEATABLE READ"}
        if engine.dialect.name == "postgresql"
        else {READS: True}
    )
    async with engine.connect() as line:
        reader = await line.execution_options(**how)
        async with reader.begin():
            yield reader


def _prepare(connection: Any, _: Any) -> None:
    """Durable commits, erased deletions, and transactions that begin where we say so."""
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a deferred BEGIN fails when two writers read first."""
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
