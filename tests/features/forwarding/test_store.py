from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding.model import Batch
from bot.features.forwarding.store import Batches
from bot.vocabulary import EntryId, Language, PaperId, PersonId

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

WHO = PersonId("b" * 32)


async def test_messages_stay_in_their_order_and_pictures_are_only_counted(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        batches = Batches(work)
        for number in range(3):
            await batches.add(WHO, PaperId(f"{number:032x}"), voice=number == 1)
        await batches.leave_unopened(WHO)
        items = await batches.of(WHO)
        await batches.note(items[0].id, Language.TI, EntryId("work-sick"))
        counted, noted = await batches.count(WHO), (await batches.of(WHO))[0]
        await batches.drop([item.id for item in items])
        await batches.open_all(WHO)
        left = await batches.count(WHO)

    assert [int(item.paper, 16) for item in items] == [0, 1, 2]
    assert counted == Batch(texts=2, voices=1, unopened=1)
    assert (noted.language, noted.entry) == (Language.TI, EntryId("work-sick"))
    assert left == Batch(0, 0, 0)


async def test_a_batch_that_nobody_sorted_is_let_go(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        batches = Batches(work)
        await batches.add(WHO, PaperId("c" * 32), voice=False)
        await batches.leave_unopened(WHO)
        await batches.expire(work.today + timedelta(days=1))

        assert await batches.count(WHO) == Batch(0, 0, 0)
