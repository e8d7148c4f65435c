from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library import upkeep
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_person_sees_how_many_answers_are_kept_and_lets_them_go(town: Town) -> None:
    reader = await town.newcomer(Language.EN).arrives()
    await reader.starts("e-health-112")
    await reader.starts("e-work-sick")
    await reader.starts("e-work-sick")
    await reader.says("/privacy")
    shown = reader.newest.html
    await reader.taps(say.people_forget_button())
    await reader.taps(say.shared_yes())

    async with town.house.resources.works.open() as work:
        kept = await upkeep.kept(work, reader.id)

    assert reader.reads(say.library_kept(count=2)) in shown
    assert kept == ()


async def test_receipts_go_after_thirty_days(town: Town) -> None:
    reader = await town.newcomer(Language.EN).arrives()
    await reader.starts("e-health-112")

    async with town.house.resources.works.open() as work:
        await upkeep.expire(work, work.today + timedelta(days=30))
        kept = await upkeep.kept(work, reader.id)
        await upkeep.expire(work, work.today + timedelta(days=31))
        gone = await upkeep.kept(work, reader.id)

    assert kept == (say.library_kept(count=1),)
    assert gone == ()


async def test_a_question_that_only_offers_a_choice_is_no_answer(town: Town) -> None:
    reader = await town.newcomer(Language.EN).arrives()
    await reader.starts("e-health-dentist")

    async with town.house.resources.works.open() as work:
        before = await upkeep.kept(work, reader.id)
    await reader.taps(say.ask_situation_asylum())
    async with town.house.resources.works.open() as work:
        after = await upkeep.kept(work, reader.id)

    assert (before, after) == ((), (say.library_kept(count=1),))
