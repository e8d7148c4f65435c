"""The end of a window: what waits is made general, put in another order, and kept without a time.

Every day at an hour of the night and some random minutes it is looked whether enough different people
are in the pool. Then everything happens in one transaction: a record is in the pool or among what was
said, never in both, never in neither. Afterwards the files are cleared of what was deleted, and the
key of the window is destroyed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.features.barriers.model import (
    FEWEST_MIXED,
    K_PARTNER,
    LONGEST_WAIT,
    part_of,
    period_of,
)
from bot.features.barriers.store import Marks, Pool, Said
from bot.privacy import pool
from bot.privacy.keys import SealError, seal_to
from bot.privacy.pool import Record, Window
from bot.store.clearing import clear
from bot.store.database import AWAY

if TYPE_CHECKING:
    from bot.privacy.redact import Redactor
    from bot.store.passing_keys import PassingKey, PassingKeys
    from bot.store.work import Work, Works

HOUR = 3
"""Of the night, in UTC."""

RANDOM_SECONDS = 60 * 60
LOOK_SECONDS = 60.0
TABLES = ("barrier_pool", "barrier_mark", "barrier_said")
logger = logging.getLogger("wegwijs")


@dataclass(frozen=True, slots=True)
class Mixer:
    """Mixes the pool when its time has come; `triage` is the secret key of those who may read words."""

    works: Works
    keys: PassingKeys
    redactor: Redactor
    triage: bytes

    async def run(self) -> None:
        """Until it is cancelled."""
        at = _next(self.works.clock())
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if self.works.clock() >= at:
                try:
                    await self.look()
                except AWAY as error:
                    logger.warning("mixing waits for the next time: %s", type(error).__name__)
                at = _next(self.works.clock())

    async def look(self) -> int:
        """Mix when enough people are in the pool, or it waited too long; how many were mixed."""
        key = self.keys.open_window()
        if key is None:
            return 0
        waited = self.works.clock().date() - key.since
        return await self._mix(key, forced=waited >= LONGEST_WAIT)

    async def mix_now(self) -> int:
        """Mix whatever is there, as if it had waited too long; for the demo and for tests alone."""
        key = self.keys.open_window()
        return await self._mix(key, forced=True) if key else 0

    async def _mix(self, key: PassingKey, *, forced: bool) -> int:
        async with self.works.open() as work:
            told = await self._take(work, Window(key.key))
            enough = pool.people(told) >= FEWEST_MIXED
            if not told or not (enough or forced):
                return 0
            await Pool(work).empty()
            await Marks(work).let_go()
            general = pool.generalised(told, K_PARTNER, part_of, wholly=not enough)
            await Said(work).add(period_of(work.today), map(self._kept, pool.shuffled(general)))
        await clear(self.works, TABLES)
        self.keys.destroy_window()
        return len(told)

    async def _take(self, work: Work, window: Window) -> list[Record]:
        """Everything in the pool; a box of another window can be opened by nobody and is let go."""
        waiting = Pool(work)
        await waiting.hold()
        told = []
        for box in (await waiting.boxes()).values():
            try:
                told.append(window.open(box))
            except SealError:
                logger.warning("a box in the pool was sealed with a key that is gone")
        return told

    def _kept(self, named: tuple[bytes, Record]) -> tuple[bytes, Record, bytes | None]:
        """A record as it is kept: its words redacted once more, and sealed to those who may read them."""
        name, record = named
        if not record.words:
            return name, record, None
        words = self.redactor.redact(record.words).text
        return name, replace(record, words=""), seal_to(words, self.triage)


def _next(now: datetime) -> datetime:
    """The next time to look: tomorrow's hour, or today's when it is still to come."""
    at = now.replace(hour=HOUR, minute=0, second=0, microsecond=0)
    at = at if at > now else at + timedelta(days=1)
    return at + timedelta(seconds=secrets.randbelow(RANDOM_SECONDS))
