from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.taken_store import Taken

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

KIND = "test"


async def test_what_was_taken_in_last_takes_the_place_of_what_was_before(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        taken = Taken(work)
        await taken.take(KIND, {("a", "nl"): "1" * 64, ("b", "ti"): "2" * 64})
        await taken.take(KIND, {("b", "ti"): "3" * 64, ("c", ""): "4" * 64})
        await taken.take(KIND, {})

        found = await taken.all(KIND)

    assert found == {("a", "nl"): "1" * 64, ("b", "ti"): "3" * 64, ("c", ""): "4" * 64}
    async with town.house.resources.works.open() as work:
        assert await Taken(work).all("nothing of this kind") == {}
