from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import EntryId
from bot.words import catalogue as say
from bot.words.phrase import Passage, Phrase

if TYPE_CHECKING:
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_three_taps_lead_to_an_answer(newcomer: Newcomer) -> None:
    await newcomer.taps(say.library_shelf_health())
    await newcomer.taps(say.library_group_see_a_doctor())
    await newcomer.taps(Passage(EntryId("health-call-gp"), "title"))

    assert newcomer.sees_answer("health-call-gp")


async def test_back_leads_the_same_way_up(newcomer: Newcomer) -> None:
    await newcomer.taps(say.library_shelf_work())
    await newcomer.taps(say.library_group_contract_pay())
    await newcomer.taps(Passage(EntryId("work-minimum-wage"), "title"))

    ways_up = []
    for _ in range(3):
        await newcomer.taps(say.shared_back())
        ways_up.append(len(newcomer.newest.labels))

    assert ways_up == [6, 5, 4]


async def test_more_answers_are_behind_the_same_picture_page_by_page(newcomer: Newcomer) -> None:
    await newcomer.taps(say.library_shelf_work())
    await newcomer.taps(say.library_group_trouble_at_work())
    await newcomer.taps(say.library_more())

    last = newcomer.reads_label(Passage(EntryId("work-religion-at-work"), "title"))
    shown = newcomer.newest.labels
    await newcomer.taps(say.shared_back())

    first = newcomer.reads_label(Passage(EntryId("work-sick"), "title"))
    assert last in shown
    assert first in newcomer.newest.labels


async def test_the_danger_picture_opens_on_its_answers(newcomer: Newcomer) -> None:
    await newcomer.taps(say.library_shelf_danger())

    title = newcomer.reads_label(Passage(EntryId("health-112"), "title"))
    assert title in newcomer.newest.labels


async def test_pictures_take_each_others_place(samira: Newcomer) -> None:
    said = len(samira.heard)

    await samira.taps(say.library_shelf_work())
    await samira.taps(say.library_group_may_i_work())

    assert len(samira.heard) == said


@pytest.mark.parametrize("shelf", ["work", "health", "crossing"])
async def test_every_picture_has_a_name_in_every_language(newcomer: Newcomer, shelf: str) -> None:
    await newcomer.taps(Phrase(f"library-shelf-{shelf}"))

    assert all(label.strip() for label in newcomer.newest.labels)
    assert 3 <= len(newcomer.newest.labels) <= 5
