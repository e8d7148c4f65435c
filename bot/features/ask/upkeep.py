"""What this room lets go of when time passes. Nothing in it is about a person."""

from datetime import date, timedelta

from bot.features.ask.store import Tallies
from bot.store.work import Work

KEPT_DAYS = 730


async def expire(work: Work, today: date) -> None:
    """Counts older than two years."""
    await Tallies(work).forget(before=today - timedelta(days=KEPT_DAYS))
