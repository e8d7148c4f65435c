"""What this room does when time passes or a person leaves: nothing waits for ever, nothing is kept for ever."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.questions import letters, service
from bot.features.questions.model import (
    ANSWERED_DAYS,
    CLAIM_LASTS,
    PROMISED,
    UNANSWERED_DAYS,
    VOICE_DAYS,
    Reason,
)
from bot.features.questions.store import Questions
from bot.features.team import service as team
from bot.store.outbox import Promise
from bot.words import catalogue as say

if TYPE_CHECKING:
    from datetime import date

    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase


async def forget(work: Work, person: PersonId) -> None:
    """Take back what a person asked, and hand back what they were answering."""
    questions = Questions(work)
    for each in await questions.held_by(person):
        await service.hand_back(work, person, each.id)
    for each in await questions.asked_by(person):
        await service.withdraw(work, person, each.id)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """How many questions of a person people have."""
    mine = await Questions(work).asked_by(person)
    return (say.questions_kept(count=len(mine)),) if mine else ()


async def expire(work: Work, today: date) -> None:
    """Say that it takes longer, hand back what lies too long, and end what nobody answered."""
    questions = Questions(work)
    for each in await questions.late(before=today - PROMISED):
        await questions.change(each.id, late=True)
        for who in await questions.askers(each.id):
            work.outbox.add(Promise.to(who, letters.late(each)))
    await _hand_back(work)
    for voice, days in ((True, VOICE_DAYS), (False, UNANSWERED_DAYS)):
        for each in await questions.asked_before(today - timedelta(days=days), voice=voice):
            await service.end(work, each.id, Reason.NOBODY)
    over = await questions.answered_before(today - timedelta(days=ANSWERED_DAYS))
    await questions.drop([each.id for each in over])


async def _hand_back(work: Work) -> None:
    """Claims that were not answered within two days."""
    before = int((work.now - CLAIM_LASTS).timestamp())
    for each in await Questions(work).claimed_before(before):
        holder = await team.member(work, each.claimed_by) if each.claimed_by else None
        if holder is not None:
            work.outbox.add(Promise.to(holder.addressee, letters.handed_back(each)))
            await service.hand_back(work, holder.person, each.id)
        else:
            await Questions(work).change(each.id, claimed_by=None)
