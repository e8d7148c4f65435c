from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding.model import Batch, Done
from bot.features.forwarding.store import Batches
from bot.vocabulary import EntryId, Language, PaperId, PersonId

if TYPE_CHECKING:
    from bot.store.work import Work
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

WHO = PersonId("b" * 32)
A_DAY = timedelta(hours=24)
BETWEEN_UPKEEPS = timedelta(hours=6)
NONE = Batch(0, 0, 0)


def at(work: Work, moment: datetime) -> Batches:
    """The same batches at another moment."""
    object.__setattr__(work, "now", moment)
    return Batches(work)


async def test_messages_stay_in_their_order_and_pictures_are_only_counted(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        batches = Batches(work)
        for number in range(3):
            await batches.add(WHO, PaperId(f"{number:032x}"), voice=number == 1)
        await batches.leave_unopened(WHO, captioned=True)
        items = await batches.of(WHO)
        counted = await batches.count(WHO)
        await batches.note(items[0].id, Language.TI, EntryId("work-sick"))
        noted, left = (await batches.of(WHO))[0], await batches.count(WHO)
        await batches.forget(WHO)

    assert [int(item.paper, 16) for item in items] == [0, 1, 2]
    assert counted == Batch(texts=2, voices=1, unopened=1, captions=1)
    assert (noted.language, noted.entry) == (Language.TI, EntryId("work-sick"))
    assert left.texts == 1


async def test_what_came_of_a_batch_is_counted_until_it_is_closed(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        batches = Batches(work)
        await batches.count_up(WHO, topics=2)
        await batches.count_up(WHO, topics=1, asked=1)
        counted = await batches.done(WHO)
        await batches.close(WHO)
        closed = await batches.done(WHO)

    assert (counted, closed) == (Done(3, 1), Done(0, 0))


@pytest.mark.parametrize("minutes", [0, 1, 30, 59])
async def test_a_batch_is_let_go_after_a_day_at_most_with_its_words(
    town: Town, minutes: int
) -> None:
    async with town.house.resources.works.open() as work:
        came = work.now + timedelta(minutes=minutes)
        batches = at(work, came)
        paper = await work.papers.keep("mijn baas betaalt niet", work.today)
        await batches.add(WHO, paper, voice=False)
        await batches.leave_unopened(WHO, captioned=False)
        await at(work, came + timedelta(hours=16)).expire()
        kept = await work.papers.read([paper])
        await at(work, came + A_DAY - BETWEEN_UPKEEPS).expire()

        assert kept
        assert await work.papers.read([paper]) == {}
        assert await at(work, came).count(WHO) == NONE


async def test_what_is_over_is_not_seen_before_the_upkeep_comes(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        batches = Batches(work)
        await batches.add(WHO, PaperId("c" * 32), voice=False)
        await batches.leave_unopened(WHO, captioned=False)
        later = at(work, work.now + timedelta(hours=19))

        assert await later.count(WHO) == NONE
        await later.expire()


async def test_when_it_came_is_not_known_more_finely_than_the_hour(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        assert at(work, work.now + timedelta(minutes=17, seconds=3)).end % 3600 == 0


async def test_pictures_alone_are_let_go_too(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await Batches(work).leave_unopened(WHO, captioned=False)
        came = work.now
        await at(work, came + timedelta(hours=18)).expire()

        assert await at(work, came).count(WHO) == NONE
