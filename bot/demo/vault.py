"""What a thief of the database would read, for the page of the demo: every row as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from bot.store.base import Row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy import Table
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.demo.records import Json

MOST_ROWS = 30
MOST_LETTERS = 60
FIRST = (
    "barrier_pool",
    "barrier_mark",
    "barrier_said",
    "barrier_release",
    "barrier_follower",
    "person",
    "outbox",
    "paper",
)
"""The tables that tell the most, before all others."""


@dataclass(frozen=True, slots=True)
class Vault:
    """Reads the database as a thief would; `mix` is the end of a window, at once."""

    engine: AsyncEngine
    mix: Callable[[], Awaitable[int]]

    async def tables(self) -> list[Json]:
        """Every table with its rows, the telling ones first; long values are cut."""
        tables = sorted(Row.metadata.sorted_tables, key=lambda table: _place(table.name))
        async with self.engine.connect() as line:
            return [await _told(line, table) for table in tables]


async def _told(line: AsyncConnection, table: Table) -> Json:
    rows = (await line.execute(select(table).limit(MOST_ROWS))).all()
    count = (await line.execute(select(func.count()).select_from(table))).scalar_one()
    return {
        "name": table.name,
        "columns": [column.name for column in table.columns],
        "rows": [[_shown(value) for value in row] for row in rows],
        "count": count,
    }


def _shown(value: object) -> str:
    text = value.hex() if isinstance(value, bytes) else str(value)
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}… ({len(text)})"


def _place(name: str) -> tuple[int, str]:
    return (FIRST.index(name) if name in FIRST else len(FIRST)), name
