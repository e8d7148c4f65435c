from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language
from tests import aloud

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_current_text_comes_back_as_it_went_in(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        versions = await Library(work).current()
        added = [await Library(work).publish(version) for version in versions]

    assert len(versions) == len(aloud.collection().versions)
    assert not any(added)


async def test_an_entry_knows_its_place(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        place = await Library(work).place_of(EntryId("health-112"))

    assert place is not None
    assert (place.shelf, place.group, place.domain) == ("danger", "danger", "health")


async def test_phrases_are_kept_in_their_order(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        asked = await Library(work).asked()

    assert len(asked[EntryId("work-sick"), Language.AR]) >= 40
