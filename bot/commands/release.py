"""`release`: the figures of a quarter, frozen and signed; the only way to read what was said."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING

from bot.commands.clock import clock_of
from bot.features.barriers import taxonomy
from bot.features.barriers.news import publish
from bot.features.barriers.releases import public_key
from bot.settings import LOCALES, MIGRATIONS
from bot.store import keyring
from bot.store.migrate import migrated
from bot.store.work import Works

if TYPE_CHECKING:
    from bot.features.barriers.releases import Release
    from bot.settings import Settings

PERIOD = re.compile(r"20\d\dQ[1-4]")


class UnknownPeriodError(ValueError):
    """What was given is no quarter."""


def run(settings: Settings, period: str, circle: str, *, as_json: bool) -> int:
    """Make the release of a quarter, or print it again as it was made."""
    if not PERIOD.fullmatch(period):
        raise UnknownPeriodError(f"{period} is no quarter; write it as 2026Q3")
    release, key = asyncio.run(_made(settings, period, circle))
    if as_json:
        told = {"release": release.told, "signature": release.signature, "key": key.hex()}
        print(json.dumps(told, ensure_ascii=False))
        return 0
    print(f"{period}, {circle}: at least {release.told['k']} different people behind each figure")
    for name, table in release.told["tables"].items():
        for theme, row in table.items():
            for cell, people in row.items():
                print(f"{name:9} {theme:13} {cell:24} {people}")
    return 0


async def _made(settings: Settings, period: str, circle: str) -> tuple[Release, bytes]:
    async with (
        migrated(settings.database, MIGRATIONS) as engine,
        Works(engine, clock_of(settings), keyring.load(settings.key_dir)).open() as work,
    ):
        return await publish(work, taxonomy.load(LOCALES), period, circle), public_key(work)
