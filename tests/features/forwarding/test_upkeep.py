from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import app
from bot.features.forwarding.upkeep import kept
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_batch_is_told_of_and_gone_within_a_day(village: Town) -> None:
    miriam = await village.member(Role.KEY_PERSON)
    await village.cloud.forward_text(miriam.who, "mijn baas betaalt niet", origin="Tekle")
    await village.quiet()
    await miriam.says("/privacy")
    told = miriam.newest.html

    village.clock.move(hours=18)
    await app.expire(village.house.resources.works)
    await miriam.says("/privacy")

    line = miriam.reads(say.forwarding_kept(count="1"))
    assert line in told
    assert line not in miriam.newest.html


async def test_who_is_forgotten_leaves_no_batch(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await town.cloud.forward_text(miriam.who, "mijn baas betaalt niet", origin="Tekle")
    await town.quiet()
    works = town.house.resources.works
    async with works.open() as work:
        before = await kept(work, miriam.id)

    await miriam.says("/forget")
    await miriam.taps(say.shared_yes())

    async with works.open() as work:
        assert await kept(work, miriam.id) == ()
    assert before == (say.forwarding_kept(count="1"),)
