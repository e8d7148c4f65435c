from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library.receipt_store import Receipt, Receipts
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOON = EntryId("moon")
ONE = Receipt(b"1" * 16, b"sealed", MOON, Language.AR)


async def test_who_got_an_answer_twice_is_kept_once(work: Work) -> None:
    for _ in range(2):
        await Receipts(work).note(ONE)

    assert await Receipts(work).of(MOON, work.today) == (ONE,)
    assert await Receipts(work).of(MOON, work.today + timedelta(days=1)) == ()
    assert await Receipts(work).count([ONE.token]) == 1


async def test_receipts_go_with_time_and_when_somebody_asks(work: Work) -> None:
    await Receipts(work).note(ONE)
    await Receipts(work).expire(work.today)
    kept = await Receipts(work).count([ONE.token])
    await Receipts(work).forget([ONE.token])

    assert (kept, await Receipts(work).count([ONE.token])) == (1, 0)


async def test_a_translation_is_owed_until_it_was_sent(work: Work) -> None:
    await Receipts(work).note(ONE)
    await Receipts(work).owe([ONE.token], owed=True)
    [owed] = await Receipts(work).of(MOON, work.today)
    await Receipts(work).owe([ONE.token], owed=False)
    [paid] = await Receipts(work).of(MOON, work.today)

    assert (owed.owed, paid.owed) == (True, False)
