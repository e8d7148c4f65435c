"""What this room lets go of: when somebody asks, and when a day has passed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.forwarding import service
from bot.features.forwarding.model import KEPT_DAYS
from bot.features.forwarding.store import Batches
from bot.words import catalogue as say

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase


async def forget(work: Work, person: PersonId) -> None:
    """A batch that was not sorted yet."""
    await service.throw_away(work, person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """How many messages wait to be sorted."""
    batch = await Batches(work).count(person)
    return (say.forwarding_kept(count=str(batch.messages)),) if batch.messages else ()


async def expire(work: Work, today: date) -> None:
    """Batches of which the papers are burnt."""
    await Batches(work).expire(today - timedelta(days=KEPT_DAYS))
