"""Bringing a database to the shape this version needs, and refusing one that is ahead of it."""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.store.database import DatabaseAwayError, address, open_engine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine

LOCK = 7_203_911
"""The advisory lock under which one process of many migrates a PostgreSQL database."""


BEFORE = ".before-upgrade"
"""Behind the name of an SQLite file: its copy from before an upgrade."""


class NewerDatabaseError(Exception):
    """The database was made by a later version of this program; nothing was changed."""


async def migrate(engine: AsyncEngine, migrations: Path) -> str:
    """Upgrade to the newest revision, after a copy of an SQLite file; returns the revision."""
    config = configuration(migrations)
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head() or ""
    current = await current_revision(engine, migrations)
    if current == head:
        return head
    if current is not None:
        _copy(engine)
    async with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        await connection.run_sync(_upgrade, config)
    return head


async def current_revision(engine: AsyncEngine, migrations: Path) -> str | None:
    """At which revision a database is, None when it has no tables of ours; nothing is changed.

    DatabaseAwayError when it cannot be read, NewerDatabaseError when a later version made it.
    """
    try:
        async with engine.connect() as connection:
            current = await connection.run_sync(revision_of)
    except (DBAPIError, OSError) as error:
        shown = engine.url.render_as_string(hide_password=True)
        reason = getattr(error, "orig", None) or error
        raise DatabaseAwayError(f"cannot open {shown}: {reason}") from error
    if current is not None and current not in known_revisions(migrations):
        raise NewerDatabaseError(current)
    return current


@asynccontextmanager
async def migrated(url: str, migrations: Path) -> AsyncIterator[AsyncEngine]:
    """An engine on a database of this version's shape, disposed of at the end."""
    engine = open_engine(address(url))
    try:
        await migrate(engine, migrations)
        yield engine
    finally:
        await engine.dispose()


def configuration(migrations: Path) -> Config:
    """Alembic's configuration without a file; the connection is put into its attributes."""
    config = Config()
    config.set_main_option("script_location", str(migrations))
    return config


def known_revisions(migrations: Path) -> list[str]:
    """Every revision that this version knows, the newest first."""
    scripts = ScriptDirectory.from_config(configuration(migrations))
    return [script.revision for script in scripts.walk_revisions()]


def go_back(connection: Connection, migrations: Path, revision: str) -> None:
    """Give an empty database the shape it had at an earlier revision."""
    config = configuration(migrations)
    config.attributes["connection"] = connection
    command.downgrade(config, revision)


def go_on(connection: Connection, migrations: Path) -> None:
    """Upgrade within the transaction of a connection."""
    _upgrade(connection, configuration(migrations))


def revision_of(connection: Connection) -> str | None:
    """The revision that a database is at; None when it has no tables of ours."""
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection, config: Config) -> None:
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _copy(engine: AsyncEngine) -> None:
    """Keep what the file was before: beside it, named after what it was, whole with its log."""
    name = engine.url.database
    if engine.dialect.name == "sqlite" and name and name != ":memory:":
        with (
            closing(sqlite3.connect(name)) as now,
            closing(sqlite3.connect(f"{name}{BEFORE}")) as before,
        ):
            now.backup(before)
