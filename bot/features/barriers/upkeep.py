"""What this room lets go of: when a person asks, and when time passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers.model import (
    CODES_KEPT_QUARTERS,
    WORDS_KEPT_QUARTERS,
    earlier,
    period_of,
)
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.store import Followers, Said
from bot.words import catalogue as say

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase


async def forget(work: Work, person: PersonId) -> None:
    """What a person follows; what they said cannot be found."""
    await Followers(work).forget(person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """How many areas a person follows."""
    areas = await Followers(work).areas_of(person)
    return (say.barriers_kept(count=str(len(areas))),) if areas else ()


async def expire(work: Work, today: date) -> None:
    """Words a year after their quarter, receipts a quarter after theirs."""
    period = period_of(today)
    await Quotes(work).expire(earlier(period, WORDS_KEPT_QUARTERS))
    await Said(work).expire(
        words_before=earlier(period, WORDS_KEPT_QUARTERS),
        receipts_before=earlier(period, CODES_KEPT_QUARTERS),
    )
