"""`run`: the bot, on Telegram, until it is told to stop."""

from __future__ import annotations

import asyncio
import resource
import signal
from typing import TYPE_CHECKING

from bot import app, living
from bot.commands.clock import clock_of
from bot.settings import LOCALES, MIGRATIONS

if TYPE_CHECKING:
    from bot.settings import Settings


def run(settings: Settings) -> int:
    """0 after SIGINT or SIGTERM; what was heard is finished first. A crash writes no memory to disk."""
    settings.token()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    asyncio.run(_run(settings))
    return 0


async def _run(settings: Settings) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    async with app.opened(
        settings, clock_of(settings), locales=LOCALES, migrations=MIGRATIONS
    ) as house:
        await living.live(house, settings, stopping)
