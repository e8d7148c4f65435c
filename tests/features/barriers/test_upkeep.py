from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import upkeep
from bot.features.barriers.store import Followers, Said
from bot.vocabulary import PersonId
from bot.words import catalogue as say
from tests.features.barriers.test_store import SPOKEN

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAMIRA = PersonId("a" * 32)


async def test_what_somebody_follows_is_said_and_forgotten(works: Works) -> None:
    async with works.open() as work:
        assert await upkeep.kept(work, SAMIRA) == ()
        await Followers(work).add(SAMIRA, "care", b"sealed")
        assert await upkeep.kept(work, SAMIRA) == (say.barriers_kept(count="1"),)
        await upkeep.forget(work, SAMIRA)
        assert await upkeep.kept(work, SAMIRA) == ()


async def test_a_receipt_lives_to_the_end_of_the_next_quarter(works: Works) -> None:
    from dataclasses import replace  # noqa: PLC0415 (only here)

    async with works.open() as work:
        spoken = replace(SPOKEN, receipt="r")
        await Said(work).add("2026Q3", [(bytes(16), spoken, b"words")])
        await upkeep.expire(work, date(2026, 12, 31))
        assert await Said(work).of_receipt("r") == ("mental", "2026Q3")
        await upkeep.expire(work, date(2027, 1, 1))
        assert await Said(work).of_receipt("r") is None
