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
from bot.privacy.keys import seal_to
from bot.privacy.pool import Record, Window, opened
from bot.store.clearing import clear
from bot.store.database import AWAY

if TYPE_CHECKING:
    from bot.privacy.redact import Redactor
    from bot.store.passing_keys import PassingKeys
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
        keys = self.keys.windows()
        if not keys:
            return 0
        waited = self.works.clock().date() - min(key.since for key in keys)
        return await self._mix(forced=waited >= LONGEST_WAIT)

    async def mix_now(self) -> int:
        """Mix whatever is there, as if it had waited too long; for the demo and for tests alone."""
        return await self._mix(forced=True)

    async def _mix(self, *, forced: bool) -> int:
        """One transaction; then, also when an earlier one was cut short after it, the files and keys."""
        async with self.works.open() as work:
            await Pool(work).hold()
            told = await self._take(work)
            enough = pool.people(told) >= FEWEST_MIXED
            if told and not (enough or forced):
                return 0
            if told:
                self.keys.end_window()
                await Pool(work).empty()
                await Marks(work).let_go()
                general = pool.generalised(told, K_PARTNER, part_of, wholly=not enough)
                await Said(work).add(period_of(work.today), map(self._kept, pool.shuffled(general)))
        if self.keys.has_ended:
            await clear(self.works, TABLES)
            self.keys.destroy_ended()
        return len(told)

    async def _take(self, work: Work) -> list[Record]:
        """Everything in the pool; a box whose key is gone can be opened by nobody and is let go."""
        windows = [Window(key.key) for key in self.keys.windows()]
        told = []
        for box in (await Pool(work).boxes()).values():
            record = opened(windows, box)
            if record is None:
                logger.warning("a box in the pool was sealed with a key that is gone")
            else:
                told.append(record)
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
