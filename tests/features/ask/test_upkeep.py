from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Mark
from bot.features.ask.store import AskTallyRow, Tallies
from bot.features.ask.upkeep import KEPT_DAYS, expire
from bot.store.base import count_up

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

LONG_AGO = date(2020, 1, 1)


async def test_counts_are_let_go_after_two_years(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await count_up(
            work.session,
            AskTallyRow,
            "tally",
            day=LONG_AGO,
            mark=Mark.HELPED.value,
            language="nl",
            entry="",
        )
        await expire(work, LONG_AGO + timedelta(days=KEPT_DAYS))
        kept = await Tallies(work).of(LONG_AGO)
        await expire(work, LONG_AGO + timedelta(days=KEPT_DAYS + 1))
        gone = await Tallies(work).of(LONG_AGO)

    assert len(kept) == 1
    assert gone == ()
