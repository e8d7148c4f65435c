from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import files, service, taking
from bot.features.library.store import Library
from bot.settings import LOCALES
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")


async def test_taking_in_the_same_files_again_changes_nothing(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        imported = await taking.take_in(work, files.read(LOCALES))

    assert imported == taking.Imported(versions=0, withdrawn=0)


async def test_a_changed_text_becomes_a_new_version_and_the_old_one_stays(town: Town) -> None:
    collection = files.read(LOCALES)
    changed = tuple(
        replace(version, text=replace(version.text, line="Call before work begins, please."))
        if (version.entry, version.language) == (SICK, Language.EN)
        else version
        for version in collection.versions
    )

    async with town.house.resources.works.open() as work:
        forth = await taking.take_in(work, replace(collection, versions=changed))
        texts = await Library(work).current()
        back = await taking.take_in(work, collection)

    line = next(v.text.line for v in texts if (v.entry, v.language) == (SICK, Language.EN))
    assert (forth.versions, back.versions) == (1, 1)
    assert line == "Call before work begins, please."


async def test_every_change_has_an_edition_and_no_change_has_none(town: Town) -> None:
    collection = files.read(LOCALES)
    more = {**collection.asked, (SICK, Language.EN): ("cannot get out of bed today",)}

    async with town.house.resources.works.open() as work:
        first = await service.edition(work)
        await taking.take_in(work, collection)
        same = await service.edition(work)
        await taking.take_in(work, replace(collection, asked=more))
        other = await service.edition(work)
        await taking.take_in(work, collection)

    assert same == first
    assert other == first + 1


async def test_an_entry_without_a_place_is_withdrawn(town: Town) -> None:
    collection = files.read(LOCALES)
    fewer = tuple(place for place in collection.places if place.entry != SICK)

    async with town.house.resources.works.open() as work:
        imported = await taking.take_in(work, replace(collection, places=fewer))
        found = await service.place_of(work, SICK)
        await taking.take_in(work, collection)

    assert imported.withdrawn == 1
    assert found is None


async def test_what_is_given_out_can_be_taken_in_again(town: Town, tmp_path: Path) -> None:
    async with town.house.resources.works.open() as work:
        written = await service.give_out(work, tmp_path)

    again, shipped = files.read(tmp_path), files.read(LOCALES)

    assert written == len(shipped.versions)
    assert again.versions == shipped.versions
    assert again.asked == shipped.asked
    assert again.places == shipped.places
    assert again.facts == shipped.facts


async def test_groups_stand_in_the_order_of_the_file(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        groups = await service.behind(work, "work")

    assert groups == ("may-i-work", "find-work", "contract-pay", "trouble-at-work")


async def test_only_signed_entries_stand_in_a_group_without_drafts(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        shown = await service.standing_in(work, "insurance", drafts=True)
        signed = await service.standing_in(work, "insurance", drafts=False)

    assert len(shown) == 8
    assert signed == ()
