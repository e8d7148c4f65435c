from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library import receipts, service
from bot.features.library.editing import Reason
from bot.features.library.receipt_store import Receipt, Receipts
from bot.privacy.keys import pseudonym, seal, unseal
from bot.store.outbox import Addressee
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

RISK, SICK = EntryId("health-own-risk"), EntryId("work-sick")


def somebody(work: Work, chat: int, language: Language = Language.AR) -> Addressee:
    return Addressee(pseudonym(chat, work.keys.person), seal(chat, work.keys.address), language)


async def place_of(work: Work, entry: EntryId) -> Place:
    found = await service.place_of(work, entry)
    assert found is not None
    return found


async def test_two_answers_of_one_person_cannot_be_tied_together(work: Work) -> None:
    for entry in (RISK, SICK):
        await receipts.note(work, somebody(work, 4711), entry)

    [one] = [each for each in await Receipts(work).of(RISK, work.today) if _is(work, each, 4711)]
    [two] = [each for each in await Receipts(work).of(SICK, work.today) if _is(work, each, 4711)]
    assert one.token != two.token
    assert one.address != two.address


async def test_a_translation_alone_is_told_to_its_readers_alone(work: Work) -> None:
    entry = EntryId("work-holidays-8pct")
    for chat, language in ((1, Language.AR), (2, Language.AR), (3, Language.TI)):
        await receipts.note(work, somebody(work, chat, language), entry)
    place = await place_of(work, entry)

    arabic = await receipts.correct(work, place, Language.AR, Reason.NUMBER)
    everybody = await receipts.correct(work, place, Language.NL, Reason.RULE)

    assert (arabic, everybody) == (2, 3)


async def test_who_got_it_long_ago_is_not_told(work: Work) -> None:
    entry = EntryId("work-holidays-8pct")
    await receipts.note(work, somebody(work, 9), entry)
    await Receipts(work).expire(work.today + timedelta(days=1))

    assert await receipts.correct(work, await place_of(work, entry), Language.NL, Reason.RULE) == 0


async def test_what_is_kept_of_a_person_can_be_found_and_forgotten(work: Work) -> None:
    who = somebody(work, 5005)
    for entry in (RISK, SICK):
        await receipts.note(work, who, entry)

    tokens = await receipts.tokens_of(work, who.person)
    found = await Receipts(work).count(tokens)
    await Receipts(work).forget(tokens)

    assert (found, await Receipts(work).count(tokens)) == (2, 0)


def _is(work: Work, receipt: Receipt, chat: int) -> bool:
    return unseal(receipt.address, work.keys.address) == chat
