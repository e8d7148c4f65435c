"""Of several processes on one PostgreSQL database, one polls and speaks.

The leader holds a session-level advisory lock; it is free again the moment its connection ends. An
SQLite file belongs to one process, which leads.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

LOCK = 7_203_912
ASK_EVERY_SECONDS = 2.0
WATCH_EVERY_SECONDS = 5.0


@asynccontextmanager
async def leading(engine: AsyncEngine) -> AsyncIterator[None]:
    """Wait until this process leads; the block ends with an error when the lead is lost."""
    if engine.dialect.name != "postgresql":
        yield
        return
    async with engine.connect() as connection:
        held = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await _take(held)
        try:
            async with asyncio.TaskGroup() as tasks:
                watch = tasks.create_task(_watch(held))
                yield
                watch.cancel()
        finally:
            await connection.invalidate()


async def _take(connection: AsyncConnection) -> None:
    """Until the lock is ours: asking, as PostgreSQL would make a waiting session look busy."""
    taken = False
    while not taken:
        taken = bool(await connection.scalar(text(f"SELECT pg_try_advisory_lock({LOCK})")))
        if not taken:
            await asyncio.sleep(ASK_EVERY_SECONDS)


async def _watch(connection: AsyncConnection) -> None:
    """Fails when the connection that holds the lock is gone."""
    while True:
        await asyncio.sleep(WATCH_EVERY_SECONDS)
        await connection.scalar(text("SELECT 1"))
