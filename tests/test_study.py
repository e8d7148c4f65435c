from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import files, service
from bot.settings import LOCALES
from bot.vocabulary import EntryId, Language
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")


async def test_what_somebody_imports_is_shown_and_found_without_a_new_start(town: Town) -> None:
    house, collection = town.house, files.read(LOCALES)
    phrase = "mijn neus loopt als een kraan vandaag"
    asked = {
        **collection.asked,
        (SICK, Language.NL): (*collection.asked[SICK, Language.NL], phrase),
    }
    versions = tuple(
        replace(version, text=replace(version.text, line="Ring before work starts."))
        if (version.entry, version.language) == (SICK, Language.EN)
        else version
        for version in collection.versions
    )
    async with house.resources.works.open() as work:
        await service.take_in(work, replace(collection, versions=versions, asked=asked))

    assert await house.study.look()

    assert "Ring before work starts." in house.resources.renderer.html([Passage(SICK)], Language.EN)
    assert house.resources.finder.match(phrase, "nl").hits[0].id == SICK
    async with house.resources.works.open() as work:
        await service.take_in(work, collection)
    assert await house.study.look()


async def test_nothing_is_learnt_again_while_nothing_changes(town: Town) -> None:
    await town.house.study.look()

    assert not await town.house.study.look()
