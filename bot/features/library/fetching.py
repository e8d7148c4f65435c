"""Fetches published recordings from Telegram, once and outside of every turn, to keep them here."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.features.library import recording
from bot.store.database import AWAY

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.store.work import Works

EVERY_SECONDS = 300.0
"""Between two looks, when nobody wakes us: what failed is tried again."""

logger = logging.getLogger("wegwijs")


class Fetcher:
    """Downloads what was published, and keeps it in the database."""

    def __init__(self, bot: ExtBot[None], works: Works) -> None:
        self._bot = bot
        self._works = works
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """A recording was published in this process."""
        self._wake.set()

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            try:
                await self.fetch()
            except AWAY as error:
                logger.warning("recordings wait: %s", type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY_SECONDS):
                    await self._wake.wait()
            self._wake.clear()

    async def fetch(self) -> int:
        """Fetch everything that is published and not here yet; returns how many came."""
        async with self._works.open() as work:
            waiting = await recording.unfetched(work)
        came = 0
        for found, file in waiting.values():
            content = await self._download(file)
            if content is not None:
                async with self._works.open() as work:
                    await recording.keep(work, found, content)
                came += 1
        return came

    async def _download(self, file: str) -> bytes | None:
        try:
            found = await self._bot.get_file(file)
            if (found.file_size or 0) > recording.MOST_BYTES:
                logger.warning("a recording is too long to keep")
                return None
            return bytes(await found.download_as_bytearray())
        except TelegramError as error:
            logger.warning("a recording waits: %s", type(error).__name__)
            return None
