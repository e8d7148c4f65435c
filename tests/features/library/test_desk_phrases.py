from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.suggestions import Suggestions
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")


async def offered(town: Town, phrase: str) -> Staff:
    """An editor before a phrase that two people used."""
    async with town.house.resources.works.open() as work:
        for _ in range(2):
            await Suggestions(work).add(SICK, Language.NL, phrase)
    somebody = await (await town.member(Role.EDITOR)).signs_in()
    await somebody.opens("/library/phrases")
    assert phrase in somebody.page.text
    return somebody


async def decides(somebody: Staff, phrase: str, verdict: str, language: str = "nl") -> None:
    await somebody.sends(
        "/library/phrases", entry=SICK, language=language, phrase=phrase, verdict=verdict
    )


async def test_a_phrase_is_let_go_once(town: Town) -> None:
    phrase = "helemaal <b>niet</b> lekker vandaag"
    async with town.house.resources.works.open() as work:
        for _ in range(2):
            await Suggestions(work).add(SICK, Language.NL, phrase)
    somebody = await (await town.member(Role.EDITOR)).signs_in()
    await somebody.opens("/library/phrases")
    escaped = "&lt;b&gt;niet" in somebody.page.text

    await decides(somebody, phrase, "refuse")
    first = somebody.reads_here(say.desk_done_let_go())
    await decides(somebody, phrase, "refuse")

    assert escaped
    assert first
    assert somebody.reads_here(say.desk_done_decided_before())


async def test_an_accepted_phrase_can_be_taken_back(village: Town) -> None:
    phrase = "ik lig plat op de bank"
    somebody = await offered(village, phrase)

    await decides(somebody, phrase, "accept")
    await somebody.opens(f"/library/entry/{SICK}")
    taught = phrase in somebody.page.text
    await somebody.sends("/library/phrases/unteach", entry=SICK, language="nl", phrase=phrase)

    assert taught
    assert phrase not in somebody.page.text


async def test_a_language_that_is_none_is_nothing(town: Town) -> None:
    somebody = await offered(town, "weer zo ziek als wat")

    await decides(somebody, "weer zo ziek als wat", "accept", "xx")

    assert somebody.page.status_code == 404
