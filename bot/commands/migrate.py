"""`migrate`: bring the database to this version."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import bot.app  # noqa: F401 (every room's tables)
from bot.settings import MIGRATIONS
from bot.store.database import address, open_engine
from bot.store.migrate import migrate

if TYPE_CHECKING:
    from bot.settings import Settings


def run(settings: Settings) -> int:
    """Prints the revision the database is at."""
    print(f"the database is at {asyncio.run(_run(settings))}")
    return 0


async def _run(settings: Settings) -> str:
    engine = open_engine(address(settings.database))
    try:
        return await migrate(engine, MIGRATIONS)
    finally:
        await engine.dispose()
