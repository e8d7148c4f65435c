from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import app
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_batch_is_told_of_and_gone_after_a_day(village: Town) -> None:
    miriam = await village.member(Role.KEY_PERSON)
    await village.cloud.forward_text(miriam.who, "mijn baas betaalt niet", origin="Tekle")
    await village.quiet()
    await miriam.says("/privacy")
    told = miriam.newest.html

    village.clock.move(days=2)
    await app.expire(village.house.resources.works)
    await miriam.says("/privacy")

    kept = miriam.reads(say.forwarding_kept(count="1"))
    assert kept in told
    assert kept not in miriam.newest.html
