from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.team.act_store import GONE, Acts
from bot.features.team.model import Act, Done
from bot.vocabulary import PersonId
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.store.work import Works

__all__ = ["engine", "works"]
pytestmark = pytest.mark.asyncio(loop_scope="session")
JOOST = PersonId("a" * 32)


async def test_what_was_done_is_counted_by_the_day(works: Works) -> None:
    async with works.open() as work:
        for _ in range(3):
            await Acts(work).add(JOOST, Act.READ_WORDS, "care_access")

        assert await Acts(work).of(JOOST) == (Done(work.today, Act.READ_WORDS, "care_access", 3),)
        assert await Acts(work).of(PersonId("b" * 32)) == ()


async def test_who_left_is_forgotten_and_what_was_done_is_not(works: Works) -> None:
    async with works.open() as work:
        await Acts(work).add(JOOST, Act.READ_WORDS, "care_access")
        await Acts(work).add(JOOST, Act.READ_WORDS, "care_access")
        await Acts(work).let_go(JOOST)

        assert await Acts(work).of(JOOST) == ()
        assert [done.times for done in await Acts(work).of(GONE)] == [2]


async def test_it_goes_after_its_time(works: Works) -> None:
    async with works.open() as work:
        await Acts(work).add(JOOST, Act.READ_WORDS, "care_access")
        await Acts(work).expire(work.today)
        kept = await Acts(work).of(JOOST)
        await Acts(work).expire(work.today + timedelta(days=1))

        assert len(kept) == 1
        assert await Acts(work).of(JOOST) == ()
