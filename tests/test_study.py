from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import files, suggest, taking
from bot.features.library.model import Suggestion
from bot.features.library.suggestions import Suggestions
from bot.settings import LOCALES
from bot.vocabulary import EntryId, Language
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")
PHRASE = "mijn neus loopt als een kraan vandaag"


async def test_what_somebody_imports_is_shown_and_found_without_a_new_start(village: Town) -> None:
    house, collection = village.house, files.read(LOCALES)
    versions = tuple(
        replace(version, text=replace(version.text, line="Ring before work starts."))
        if (version.entry, version.language) == (SICK, Language.EN)
        else version
        for version in collection.versions
    )
    asked: dict[tuple[EntryId, Language], tuple[str, ...]] = {(SICK, Language.NL): (PHRASE,)}
    async with house.resources.works.open() as work:
        await taking.take_in(work, replace(collection, versions=versions, asked=asked))

    assert await house.study.look()

    assert "Ring before work starts." in house.resources.renderer.html([Passage(SICK)], Language.EN)
    assert house.resources.finder.match(PHRASE, "nl").hits[0].id == SICK


async def test_what_staff_accept_is_learnt_without_a_command(village: Town) -> None:
    resources = village.house.resources
    async with resources.works.open() as work:
        await Suggestions(work).add(SICK, Language.NL, PHRASE)
        await suggest.accept(work, Suggestion(SICK, Language.NL, PHRASE, 1))

    assert await village.house.study.look()

    assert resources.finder.match(PHRASE, "nl").hits[0].id == SICK


async def test_nothing_is_learnt_again_while_nothing_changes(village: Town) -> None:
    assert not await village.house.study.look()
