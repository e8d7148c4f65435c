"""Keeps what the bot has learnt up with its library, while what it learnt before still serves."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

from bot.features.library import service as library
from bot.resources import Finder, Recordings
from bot.store import models
from bot.store.database import AWAY
from bot.words import lexicons

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.library.shelf import LibraryShelf
    from bot.language.match import Matcher
    from bot.language.sense import Encoder
    from bot.store.models import Lessons
    from bot.store.work import Work, Works

LOOKS_EVERY = 30.0
"""Seconds between two looks at the edition of the library."""

logger = logging.getLogger("wegwijs")


class Study:
    """Shows and learns the library anew whenever it changed, whoever changed it and where."""

    def __init__(
        self,
        works: Works,
        shelf: LibraryShelf,
        recordings: Recordings,
        folder: Path,
        locales: Path,
        encoder: Encoder | None = None,
    ) -> None:
        self._works = works
        self._shelf = shelf
        self._recordings = recordings
        self._folder = folder
        self._locales = locales
        self._encoder = encoder
        self._shown = self._learnt = -1
        self._digest = ""
        self._stock = library.Stock((), {}, ())
        self._wake = asyncio.Event()
        self.finder = Finder()

    async def begin(self) -> None:
        """Learn the library as it is, or take up what was learnt of it before."""
        await self._learn()

    def wake(self) -> None:
        """The library changed in this process: look at once."""
        self._wake.set()

    async def show(self, work: Work) -> None:
        """Let the shelf show what the library says in this piece of work, before anything is said."""
        edition = await library.edition(work)
        if edition == self._shown:
            return
        self._stock = await library.stock(work)
        self._shelf.replace(self._stock.versions, self._stock.facts)
        self._recordings.replace(self._stock.digests, self._stock.spoken)
        self._shown = edition

    async def look(self) -> bool:
        """Learn again if the library changed. True when it did."""
        async with self._works.open() as work:
            await self.show(work)
        if self._shown == self._learnt:
            return False
        await self._learn()
        logger.info("learnt edition %d of the library", self._learnt)
        return True

    async def keep_up(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOKS_EVERY):
                    await self._wake.wait()
            self._wake.clear()
            try:
                await self.look()
            except AWAY as error:
                logger.warning("the library waits: %s", type(error).__name__)

    async def _learn(self) -> None:
        """Learn what the shelf shows; what changes nothing in the lessons is not learnt again."""
        async with self._works.open() as work:
            await self.show(work)
        edition, stock = self._shown, self._stock
        lessons = models.Lessons(
            library.to_match(stock, self._shelf.open_entries()),
            lexicons.load(self._locales),
            lexicons.said(self._locales),
            stock.dangers,
            self._encoder,
        )
        if lessons.digest != self._digest:
            self.finder.replace(await _learnt(self._folder, lessons))
            self._digest = lessons.digest
        self._learnt = edition


async def _learnt(folder: Path, lessons: Lessons) -> Matcher:
    """The matcher, taken up from the folder.

    Learning takes half a minute of a processor and much memory, so a process of its own does it.
    """
    matcher = models.kept(folder, lessons)
    if matcher is not None:
        return matcher
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as school:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(school, models.prepare, folder, lessons)
    return models.learnt(folder, lessons)
