"""Keeps what the bot has learnt up with its library, while what it learnt before still serves."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from bot.features.library import service as library
from bot.resources import Finder
from bot.store import models
from bot.store.database import AWAY
from bot.words import lexicons

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.library.shelf import LibraryShelf
    from bot.language.match import Matcher
    from bot.language.sense import Encoder
    from bot.store.models import Lessons
    from bot.store.work import Works

LOOKS_EVERY = 30.0
"""Seconds between two looks at the edition of the library."""

logger = logging.getLogger("wegwijs")


class Study:
    """Shows and learns the library anew whenever it changed, whoever changed it and where."""

    def __init__(
        self,
        works: Works,
        shelf: LibraryShelf,
        folder: Path,
        locales: Path,
        encoder: Encoder | None = None,
    ) -> None:
        self._works = works
        self._shelf = shelf
        self._folder = folder
        self._locales = locales
        self._encoder = encoder
        self._edition = 0
        self.finder = Finder()

    async def begin(self) -> None:
        """Learn the library as it is, or take up what was learnt of it before."""
        self.finder.replace(await _learnt(self._folder, await self._lessons()))

    async def look(self) -> bool:
        """Learn again if the library changed. True when it did."""
        async with self._works.open() as work:
            edition = await library.edition(work)
        if edition == self._edition:
            return False
        self.finder.replace(await _learnt(self._folder, await self._lessons()))
        logger.info("learnt edition %d of the library", self._edition)
        return True

    async def keep_up(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            await asyncio.sleep(LOOKS_EVERY)
            try:
                await self.look()
            except AWAY as error:
                logger.warning("the library waits: %s", type(error).__name__)

    async def _lessons(self) -> Lessons:
        """What there is to learn now; from here on the shelf shows the same."""
        async with self._works.open() as work:
            self._edition = await library.edition(work)
            stock = await library.stock(work)
        self._shelf.replace(stock.versions)
        return models.Lessons(
            library.to_match(stock, self._shelf.open_entries()),
            lexicons.load(self._locales),
            lexicons.said(self._locales),
            stock.dangers,
            self._encoder,
        )


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
