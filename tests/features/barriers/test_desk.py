from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.store import Said
from bot.privacy.keys import seal_to
from bot.privacy.pool import Record, shuffled
from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")
WORDS = {
    "ti": "ስመይ ዮናስ እዩ። ሓደ ሰዓት እጽበ።",
    "nl": "Ik heet Jan. Ik wacht een uur. Bel 0612345678.",
}


async def said(town: Town, language: str, codes: tuple[str, ...] = ("ca_phone",)) -> None:
    record = Record(
        *("hindered", "care_access", codes, "", "", language, "self", "", True, True),
        words=WORDS[language],
        undo="",
    )
    works = town.house.resources.works
    async with works.open() as work:
        box = seal_to(record.words, work.keys.triage)
        await Said(work).add("2026Q4", [(name, each, box) for name, each in shuffled([record])])


async def reader(town: Town, *languages: Language) -> Staff:
    who = await (await town.member(Role.TRIAGER, answers=languages)).signs_in()
    await who.opens("/reports")
    await who.sends("/reports/promise")
    return who


def report(who: Staff) -> str:
    return str(re.findall(r"/desk/reports/(\w{32})", who.page.text)[0])


async def test_nothing_is_read_before_secrecy_is_promised(village: Town) -> None:
    await said(village, "ti")
    joost = await (await village.member(Role.TRIAGER, answers=tuple(Language))).signs_in()

    await joost.opens("/reports")
    before = joost.page.text
    await joost.sends("/reports/promise")

    assert WORDS["ti"] not in before
    assert WORDS["ti"] in joost.page.text


async def test_a_reader_of_another_language_sees_nothing(village: Town) -> None:
    await said(village, "ti")

    joost = await reader(village, Language.AR)

    assert joost.reads_here(say.desk_barriers_none())


async def test_words_that_were_not_said_are_refused_and_nothing_is_lost(village: Town) -> None:
    await said(village, "ti")
    joost = await reader(village, Language.TI)

    page = await joost.sends(
        f"/reports/{report(joost)}",
        verdict="release",
        less="ሓደ ሰዓት እጽበ። ክፉእ ሓኪም።",
        translated="Ik wacht een uur.",
    )

    assert page.status_code == 422
    assert joost.reads_here(say.desk_barriers_added())
    assert "Ik wacht een uur." in page.text


async def test_dutch_words_are_passed_on_without_what_gives_somebody_away(village: Town) -> None:
    await said(village, "nl")
    joost = await reader(village, Language.NL)

    await joost.sends(
        f"/reports/{report(joost)}", verdict="release", less="Ik wacht een uur. Bel 0612345678."
    )

    assert joost.reads_here(say.desk_done_released())
    assert joost.reads_here(say.desk_barriers_none())


async def test_what_is_held_is_gone(village: Town) -> None:
    await said(village, "ti")
    joost = await reader(village, Language.TI)

    await joost.sends(f"/reports/{report(joost)}", verdict="hold")

    assert joost.reads_here(say.desk_done_held())
    assert joost.reads_here(say.desk_barriers_none())


async def test_a_report_that_is_not_there_or_not_theirs_says_the_same(village: Town) -> None:
    await said(village, "ti")
    joost = await reader(village, Language.TI)
    theirs = report(joost)
    other = await reader(village, Language.AR)

    answers = []
    for name in (theirs, "f" * 32, "zz"):
        await other.opens("/reports")
        answers.append((await other.sends(f"/reports/{name}", verdict="hold")).status_code)

    assert answers == [404, 404, 404]


async def test_the_first_page_says_that_words_wait_and_not_how_many(village: Town) -> None:
    joost = await reader(village, Language.TI)
    await said(village, "ti")
    await joost.opens("")
    one = joost.page.text
    await said(village, "ti")
    await joost.opens("")

    assert joost.reads_here(say.desk_barriers_errand())
    assert joost.page.text == one


async def test_what_a_reader_read_stands_on_their_own_page(village: Town) -> None:
    await said(village, "ti")
    joost = await reader(village, Language.TI)

    await joost.opens("/me")

    assert "care_access" in joost.page.text
