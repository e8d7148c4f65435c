from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.people.model import Person
from bot.features.people.store import People
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SOMEBODY = PersonId("c" * 32)


async def test_choosing_again_replaces_the_choice(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        people = People(work)
        await people.put(SOMEBODY, Language.AR)
        await people.put(SOMEBODY, Language.NL)
        found = await people.get(SOMEBODY)
        await people.forget(SOMEBODY)

    assert found == Person(SOMEBODY, Language.NL, date(2026, 10, 1))


async def test_being_seen_in_a_new_quarter_is_noted(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        people = People(work)
        await people.put(SOMEBODY, Language.AR)
        await people.seen(Person(SOMEBODY, Language.AR, date(2026, 7, 1)))
        found = await people.get(SOMEBODY)
        await people.forget(SOMEBODY)

    assert found is not None
    assert found.quarter == date(2026, 10, 1)
