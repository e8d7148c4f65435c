"""What this room lets go of: when a person asks, and when time passes."""

from datetime import date, timedelta

from bot.features.people.store import People
from bot.store.work import Work
from bot.vocabulary import PersonId
from bot.words.phrase import Phrase

UNSEEN_DAYS = 457
"""Twelve months after the last quarter of use, which itself lasts up to 92 days."""


async def forget(work: Work, person: PersonId) -> None:
    """Everything this room keeps about a person."""
    await People(work).forget(person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """Nothing here: the page about oneself shows this room's own first."""
    del work, person
    return ()


async def expire(work: Work, today: date) -> None:
    """People who have not been here for a year."""
    await People(work).forget_unseen(before=today - timedelta(days=UNSEEN_DAYS))
