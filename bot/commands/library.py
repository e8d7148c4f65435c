"""`library check | import | export`: the library as files."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.commands.clock import clock_of, today
from bot.features.library import files, service
from bot.features.library.check import examine
from bot.settings import MIGRATIONS
from bot.store.migrate import migrated
from bot.store.work import Works

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.features.library.model import Collection
    from bot.settings import Settings

FOUND = 1


def check(folder: Path) -> int:
    """Prints what is wrong and what waits for a reader; 1 when something is wrong."""
    report = examine(folder, today())
    for complaint in report.complaints:
        print(complaint, file=sys.stderr)
    print(report.summary())
    return FOUND if report.complaints else 0


def take_in(settings: Settings, folder: Path) -> int:
    """Files become versions in the database; a broken file changes nothing."""
    collection = files.read(folder)
    imported = asyncio.run(_take_in(settings, collection))
    print(f"{imported.versions} new versions, {imported.withdrawn} entries withdrawn")
    return 0


def give_out(settings: Settings, folder: Path) -> int:
    """The current versions as files."""
    print(f"{asyncio.run(_give_out(settings, folder))} texts written to {folder}")
    return 0


async def _take_in(settings: Settings, collection: Collection) -> service.Imported:
    async with _works(settings) as works, works.open() as work:
        return await service.take_in(work, collection)


async def _give_out(settings: Settings, folder: Path) -> int:
    async with _works(settings) as works, works.open() as work:
        return await service.give_out(work, folder)


@asynccontextmanager
async def _works(settings: Settings) -> AsyncIterator[Works]:
    async with migrated(settings.database, MIGRATIONS) as engine:
        yield Works(engine, clock_of(settings))
