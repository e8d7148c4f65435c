from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Count, Mark
from bot.features.ask.store import Tallies
from bot.vocabulary import Language

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_same_thing_twice_is_one_row_that_says_two(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        for _ in range(2):
            await Tallies(work).add(Mark.NOT_THIS, Language.TI, "cross-debts")
        counts = await Tallies(work).of(work.today)

    assert Count(Mark.NOT_THIS, "ti", "cross-debts", 2) in counts
