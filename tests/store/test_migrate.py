from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

import bot.app  # noqa: F401 (every room's tables)
from bot.settings import MIGRATIONS
from bot.store.base import Row
from bot.store.database import DatabaseAwayError, address, open_engine
from bot.store.migrate import NewerDatabaseError, configuration, migrate
from tests.databases import DATABASES, fresh_database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine

LATER = """
import sqlalchemy as sa
from alembic import op

revision = "20990101_later"
down_revision = "{head}"


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade() -> None:
    op.drop_table("later")
"""


@pytest_asyncio.fixture(params=DATABASES)
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An empty database of each kind."""
    async with fresh_database(request.param, tmp_path) as url:
        engine = open_engine(address(url))
        yield engine
        await engine.dispose()


@pytest_asyncio.fixture
async def file(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(address(f"sqlite:///{tmp_path / 'test.sqlite3'}"))
    yield engine
    await engine.dispose()


def head() -> str:
    return ScriptDirectory.from_config(configuration(MIGRATIONS)).get_current_head() or ""


def later(folder: Path) -> Path:
    """The migrations of the version after this one."""
    copied = shutil.copytree(MIGRATIONS, folder / "later")
    (copied / "versions" / "20990101_later.py").write_text(LATER.format(head=head()))
    return copied


async def tables(engine: AsyncEngine) -> set[str]:
    async with engine.connect() as connection:
        return set(await connection.run_sync(lambda c: inspect(c).get_table_names()))


async def walk(engine: AsyncEngine, down_to: str | None) -> None:
    """Down to a revision, or up to the newest."""

    def step(connection: Connection) -> None:
        config = configuration(MIGRATIONS)
        config.attributes["connection"] = connection
        if down_to is None:
            command.upgrade(config, "head")
        else:
            command.downgrade(config, down_to)

    async with engine.begin() as connection:
        await connection.run_sync(step)


async def test_up_down_and_up_again(empty: AsyncEngine) -> None:
    revision = await migrate(empty, MIGRATIONS)
    first = await tables(empty)
    await walk(empty, "base")
    nothing = await tables(empty)
    await walk(empty, None)

    assert revision == head()
    assert nothing == {"alembic_version"}
    assert await tables(empty) == first == {*Row.metadata.tables, "alembic_version"}


async def test_each_revision_goes_down_one_and_up_again(empty: AsyncEngine) -> None:
    await migrate(empty, MIGRATIONS)
    scripts = ScriptDirectory.from_config(configuration(MIGRATIONS))

    for script in scripts.walk_revisions():
        await walk(empty, script.revision)
        await walk(empty, "-1")
    await walk(empty, None)

    assert await migrate(empty, MIGRATIONS) == head()


async def test_the_tables_are_those_of_the_models(empty: AsyncEngine) -> None:
    await migrate(empty, MIGRATIONS)

    def differences(connection: Connection) -> list[Any]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, Row.metadata))

    async with empty.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(empty: AsyncEngine, tmp_path: Path) -> None:
    await migrate(empty, MIGRATIONS)

    assert await migrate(empty, MIGRATIONS) == head()
    assert not (tmp_path / "test.sqlite3.before-upgrade").exists()


async def test_an_upgrade_keeps_what_was_there(empty: AsyncEngine, tmp_path: Path) -> None:
    await migrate(empty, MIGRATIONS)
    async with empty.begin() as connection:
        await connection.execute(text("INSERT INTO handled VALUES (7, '2026-11-25')"))

    revision = await migrate(empty, later(tmp_path))

    assert revision == "20990101_later"
    assert "later" in await tables(empty)
    async with empty.connect() as connection:
        assert await connection.scalar(text("SELECT update_id FROM handled")) == 7


async def test_a_newer_database_is_refused_and_unchanged(
    empty: AsyncEngine, tmp_path: Path
) -> None:
    await migrate(empty, later(tmp_path))
    before = await tables(empty)

    with pytest.raises(NewerDatabaseError, match="20990101_later"):
        await migrate(empty, MIGRATIONS)

    assert await tables(empty) == before
    async with empty.connect() as connection:
        kept = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    assert kept == "20990101_later"


async def test_a_newer_file_is_not_touched(file: AsyncEngine, tmp_path: Path) -> None:
    await migrate(file, later(tmp_path))
    await file.dispose()
    before = (tmp_path / "test.sqlite3").read_bytes()

    with pytest.raises(NewerDatabaseError):
        await migrate(file, MIGRATIONS)
    await file.dispose()

    assert (tmp_path / "test.sqlite3").read_bytes() == before


async def test_a_copy_of_the_file_is_made_before_an_upgrade(
    file: AsyncEngine, tmp_path: Path
) -> None:
    await migrate(file, MIGRATIONS)
    async with file.begin() as connection:
        await connection.execute(text("INSERT INTO handled VALUES (7, '2026-11-25')"))

    await migrate(file, later(tmp_path))

    with closing(sqlite3.connect(tmp_path / "test.sqlite3.before-upgrade")) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(head(),)]
        assert copy.execute("SELECT update_id FROM handled").fetchall() == [(7,)]


async def test_a_failed_upgrade_leaves_the_database_as_it_was(
    empty: AsyncEngine, tmp_path: Path
) -> None:
    await migrate(empty, MIGRATIONS)
    before = await tables(empty)
    broken = later(tmp_path)
    script = broken / "versions" / "20990101_later.py"
    script.write_text(
        script.read_text().replace("\n\ndef downgrade", "    op.drop_table('x')\n\n\ndef downgrade")
    )

    with pytest.raises(Exception, match="x"):
        await migrate(empty, broken)

    assert await tables(empty) == before


async def test_a_database_that_is_away_is_named_without_its_password(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite3").write_bytes(b"this is no database at all" * 100)
    engine = open_engine(address(f"sqlite:///{tmp_path / 'x.sqlite3'}"))

    with pytest.raises(DatabaseAwayError, match=r"cannot open .*x\.sqlite3"):
        await migrate(engine, MIGRATIONS)
    await engine.dispose()

    away = open_engine(address("postgresql://u:geheim@127.0.0.1:1/none"))
    with pytest.raises(DatabaseAwayError) as told:
        await migrate(away, MIGRATIONS)
    await away.dispose()
    assert "geheim" not in str(told.value)
