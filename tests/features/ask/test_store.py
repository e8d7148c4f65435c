from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Count, Mark
from bot.features.ask.store import Tallies
from bot.vocabulary import Language
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.store.work import Works
    from tests.conftest import Town

__all__ = ["engine", "works"]

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_same_thing_twice_is_one_row_that_says_two(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        for _ in range(2):
            await Tallies(work).add(Mark.NOT_THIS, Language.TI, "cross-debts")
        counts = await Tallies(work).of(work.today)

    assert Count(Mark.NOT_THIS, "ti", "cross-debts", 2) in counts


async def test_counts_are_summed_by_one_thing(works: Works) -> None:
    async with works.open() as work:
        tallies = Tallies(work)
        await tallies.add(Mark.ANSWERED, Language.TI, "a")
        await tallies.add(Mark.ANSWERED, Language.AR, "a")
        await tallies.add(Mark.DANGER, Language.AR)
        marks = (Mark.ANSWERED,)
        found = [
            await tallies.by(what, work.today, marks) for what in ("mark", "language", "entry")
        ]
        days = await tallies.by_day(work.today, marks)
        later = await tallies.by_day(work.today + timedelta(days=1), marks)

    assert found == [{"answered": 2}, {"ar": 1, "ti": 1}, {"a": 2}]
    assert (days, later) == ({work.today: 2}, {})
