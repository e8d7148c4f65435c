from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.people import service, upkeep
from bot.features.people.store import People
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SOMEBODY = PersonId("a" * 32)
ANOTHER = PersonId("b" * 32)


async def test_a_person_is_known_by_the_language_they_chose(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        before = await service.recognise(work, SOMEBODY)
        await service.choose(work, SOMEBODY, Language.TI)
        after = await service.recognise(work, SOMEBODY)
        await upkeep.forget(work, SOMEBODY)

    assert (before, after) == (None, Language.TI)


async def test_a_group_keeps_its_language_under_its_new_id(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await service.choose(work, SOMEBODY, Language.AR)
        await service.move(work, SOMEBODY, ANOTHER)
        languages = await service.languages_of(work, [SOMEBODY, ANOTHER])
        await upkeep.forget(work, ANOTHER)

    assert languages == {ANOTHER: Language.AR}


async def test_somebody_unseen_for_a_year_is_forgotten(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await service.choose(work, SOMEBODY, Language.NL)
        await upkeep.expire(work, work.today + timedelta(days=365))
        kept = await People(work).get(SOMEBODY)
        await upkeep.expire(work, work.today + timedelta(days=upkeep.UNSEEN_DAYS + 92))
        gone = await People(work).get(SOMEBODY)

    assert kept is not None
    assert kept.quarter == date(2026, 10, 1)
    assert gone is None
