"""aiosqlite with one hop to its thread a statement instead of four.

aiosqlite runs SQLite in a thread of its own. Through SQLAlchemy, a statement crosses over to it for
the cursor, the execution, the rows and the closing; each crossing costs more than a small statement
does. Here all four happen in one crossing. Rows are read at once: the house asks for few.
"""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING, Any, Self, cast

import aiosqlite
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

CHUNK = 64


async def connect(database: str, *, timeout: float) -> OneHopConnection:  # noqa: ASYNC109 (SQLite's)
    """A connection to a file; sqlite3's errors."""
    connection = OneHopConnection(
        partial(sqlite3.connect, database, timeout=timeout, isolation_level=None), CHUNK
    )
    return cast("OneHopConnection", await connection)


class OneHopConnection(aiosqlite.Connection):
    """aiosqlite's connection, with cursors that cross over once."""

    @override
    def cursor(self, cursor_class: Any = None) -> Any:
        return OneHopCursor(self)

    async def cross(self, statement: OneHop) -> sqlite3.Cursor:
        """Run a statement in the thread of the connection."""
        cursor: sqlite3.Cursor = await self._execute(statement.run, self._conn)  # type: ignore[no-untyped-call]
        return cursor


class OneHop:
    """A statement and its parameters; `run` happens in the other thread."""

    __slots__ = ("many", "parameters", "rows", "sql")

    def __init__(self, sql: str, parameters: Any, *, many: bool) -> None:
        self.sql = sql
        self.parameters = parameters
        self.many = many
        self.rows: list[Any] = []

    def run(self, connection: sqlite3.Connection) -> sqlite3.Cursor:
        execute = connection.executemany if self.many else connection.execute
        cursor = execute(self.sql, self.parameters)
        if cursor.description:
            self.rows = cursor.fetchall()
        return cursor


class OneHopCursor:
    """As much of aiosqlite's cursor as SQLAlchemy uses."""

    arraysize = 1

    def __init__(self, connection: OneHopConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        return await self._take(OneHop(sql, parameters, many=False))

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        return await self._take(OneHop(sql, parameters, many=True))

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []

    async def _take(self, statement: OneHop) -> Self:
        cursor = await self._connection.cross(statement)
        self._rows = statement.rows
        self.description = cursor.description
        self.rowcount = cursor.rowcount
        self.lastrowid = cursor.lastrowid
        return self
