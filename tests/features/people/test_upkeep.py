from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import app
from bot.features.people import service
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SOMEBODY = PersonId("d" * 32)


async def test_forgetting_reaches_every_room_and_every_mark(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await service.choose(work, SOMEBODY, Language.TI)
        await work.once(SOMEBODY, b"1" * 16)

        await app.forget(work, SOMEBODY)
        kept = await service.kept_about(work, SOMEBODY)

    assert kept.nothing


async def test_time_passing_leaves_people_of_today_alone(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await service.choose(work, SOMEBODY, Language.TI)

    await app.expire(town.house.resources.works)

    async with town.house.resources.works.open() as work:
        languages = await service.languages_of(work, [SOMEBODY])
        await app.forget(work, SOMEBODY)
    assert languages == {SOMEBODY: Language.TI}
