"""What this room lets go of: when somebody asks, and when a day has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.forwarding.store import Batches
from bot.words import catalogue as say

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase


async def forget(work: Work, person: PersonId) -> None:
    """A batch, sorted or not."""
    await Batches(work).forget(person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """How many messages are kept until they are sorted and decided about."""
    decided_soon = [item for item in await Batches(work).of(person) if item.language]
    count = (await Batches(work).count(person)).messages + len(decided_soon)
    return (say.forwarding_kept(count=str(count)),) if count else ()


async def expire(work: Work, today: date) -> None:
    """What nobody sorted in time: by the hour, as a day is the most."""
    del today
    await Batches(work).expire()
