from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import screens
from bot.features.barriers.model import Area
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PARTNER, PUBLIC, grown
from bot.features.barriers.store import Followers
from bot.vocabulary import PersonId
from tests.features.barriers.test_releases import SPOKEN, keep, later

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAMIRA, FARID = PersonId("a" * 32), PersonId("b" * 32)


async def test_who_follows_the_area_hears_it_once(works: Works, themes: Taxonomy) -> None:
    await keep(works, "2026Q4", [SPOKEN] * 30)
    later(works, 3)
    async with works.open() as work:
        await Followers(work).add(SAMIRA, Area.CARE.value, b"sealed")
        await Followers(work).add(FARID, Area.WORK.value, b"sealed")
        await publish(work, themes, "2026Q4", PARTNER)
        assert await work.outbox.waiting_for(SAMIRA) == 0

    async with works.open() as work:
        made = await publish(work, themes, "2026Q4", PUBLIC)
    async with works.open() as work:
        assert await publish(work, themes, "2026Q4", PUBLIC) == made

    async with works.open() as work:
        assert await work.outbox.waiting_for(SAMIRA) == 1
        assert await work.outbox.waiting_for(FARID) == 0
        [due] = await work.outbox.due(9, besides=set())
        [promise] = await work.outbox.open({due.id: 5})
    assert promise.screen == screens.news(Area.CARE, grown(made, None))
