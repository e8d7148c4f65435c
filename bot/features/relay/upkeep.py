"""What this room lets go of when time passes; it keeps nothing about a person."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.relay.send_store import Sends

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work

SENDS_DAYS = 365
"""So long it is kept what was sent to whom."""


async def expire(work: Work, today: date) -> None:
    """What was sent more than a year ago."""
    await Sends(work).expire(today - timedelta(days=SENDS_DAYS))
