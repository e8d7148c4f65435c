"""What this room lets go of: when somebody asks, and when time passes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.library import receipts, recording
from bot.features.library.draft_store import Drafts
from bot.features.library.receipt_store import Receipts
from bot.features.library.recording_store import Recordings
from bot.words import catalogue as say

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase

UNPUBLISHED = timedelta(days=90)
"""So long a new entry waits for its editor after the last touch."""


async def forget(work: Work, person: PersonId) -> None:
    """Which answers they received, and what they read aloud."""
    await Receipts(work).forget(await receipts.tokens_of(work, person))
    await recording.forget(work, person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """How many answers they received in the last thirty days, and how many they read aloud."""
    count = await Receipts(work).count(await receipts.tokens_of(work, person))
    spoken = len(await Recordings(work).of(person))
    received = (say.library_kept(count=count),) if count else ()
    return (*received, say.library_kept_spoken(count=spoken)) if spoken else received


async def expire(work: Work, today: date) -> None:
    """Receipts after thirty days, and drafts of new entries that nobody finished."""
    await Receipts(work).expire(today - receipts.KEPT)
    await Drafts(work).expire(today - UNPUBLISHED)
    await Recordings(work).expire(today)
