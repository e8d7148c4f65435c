from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, insert

from bot.features.barriers.store import FollowerRow
from bot.privacy.keys import pseudonym, seal
from bot.store.base import Row
from bot.store.reach import everybody
from bot.vocabulary import Language
from tests.seeding import CHAT, Seed
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_who_stands_in_many_tables_is_reached_once_and_in_their_language(
    works: Works,
) -> None:
    seed = Seed(KEYS)
    async with works.open() as work:
        await seed.sow(await work.session.connection())
        await work.session.execute(delete(FollowerRow))

        [found] = await everybody(work)

    assert found.person == seed.person
    assert found.language is Language.AR


async def test_groups_and_chats_of_another_key_are_left_out(works: Works) -> None:
    rows = [
        {"person": name * 32, "area": "care", "address": seal(chat, key)}
        for name, chat, key in (
            ("a", CHAT, KEYS.address),
            ("b", -100_123, KEYS.address),
            ("c", CHAT + 1, KEYS.press),
        )
    ]
    async with works.open() as work:
        await work.session.execute(insert(FollowerRow), rows)

        found = await everybody(work)

    assert [who.person for who in found] == [pseudonym(CHAT, KEYS.person)]


async def test_a_house_without_anybody_reaches_nobody(works: Works) -> None:
    assert Row.metadata.tables
    async with works.open() as work:
        assert await everybody(work) == []
