"""Clearing files of what was deleted: old versions of rows, free pages, and the log before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.one_hop import OneHopConnection
    from bot.store.work import Works


async def clear(works: Works, tables: Iterable[str]) -> None:
    """Write what is left of these tables anew, so that their files hold nothing else.

    SQLite clears the whole file and its log. PostgreSQL's own log still holds pages as they were, for
    as long as it is kept: see the runbook.
    """
    async with works.alone() as line:
        if works.engine.dialect.name == "sqlite":
            await _clear_file(line)
        else:
            bare = await line.execution_options(isolation_level="AUTOCOMMIT")
            await bare.execute(text(f"VACUUM (FULL) {', '.join(sorted(tables))}"))


async def _clear_file(line: AsyncConnection) -> None:
    """VACUUM runs in no transaction, so not through SQLAlchemy, which would begin one."""
    raw = await line.get_raw_connection()
    driver = cast("OneHopConnection", raw.driver_connection)
    for statement in (
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "VACUUM",
        "PRAGMA wal_checkpoint(TRUNCATE)",
    ):
        await driver.execute_fetchall(statement)
