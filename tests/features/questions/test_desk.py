from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.stories.asking import asks_people, opened, strange

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def looked_at(staff: Staff, somebody: Newcomer) -> str:
    """The page of what somebody asked people."""
    question = strange(somebody.language, somebody)
    await asks_people(somebody, question)
    await staff.opens("/questions")
    page = opened(staff, question)
    await staff.opens(page)
    return page


async def test_an_empty_answer_is_refused_beside_its_field(joost: Staff, samira: Newcomer) -> None:
    page = await looked_at(joost, samira)

    await joost.sends(f"{page}/answer", answer="  ")

    assert joost.page.status_code == 422
    assert joost.reads_here(say.desk_questions_answer_empty())


async def test_who_is_second_keeps_what_they_wrote(
    town: Town, joost: Staff, samira: Newcomer
) -> None:
    other = await (await town.member(Role.TRIAGER)).signs_in()
    page = await looked_at(joost, samira)
    await other.opens(page)
    await joost.sends(f"{page}/answer", answer="Eerst")

    await other.sends(f"{page}/answer", answer="Lang nagedacht")

    assert other.page.status_code == 409
    assert other.reads_here(say.desk_questions_too_late())
    assert "Lang nagedacht" in other.page.text


async def test_a_question_in_hand_shows_whose(town: Town, joost: Staff, samira: Newcomer) -> None:
    other = await (await town.member(Role.TRIAGER)).signs_in()
    page = await looked_at(joost, samira)
    await joost.sends(f"{page}/claim")

    await other.opens(page)
    await other.sends(f"{page}/answer", answer="Toch")

    assert other.page.status_code == 409
    async with town.house.resources.works.open():
        assert other.reads_here(say.desk_questions_too_late())


async def test_an_answer_of_the_library_is_sent_whole(joost: Staff, samira: Newcomer) -> None:
    page = await looked_at(joost, samira)

    await joost.sends(f"{page}/entry", entry="work-sick")

    assert "work-sick" not in joost.page.text
    assert samira.reads(say.questions_answer_entry(asked=strange(Language.AR, samira))) in (
        samira.newest.html
    )


async def test_an_end_says_why_and_where_else(joost: Staff, samira: Newcomer) -> None:
    page = await looked_at(joost, samira)

    await joost.sends(f"{page}/end", reason="")
    refused = joost.page.status_code
    await joost.sends(f"{page}/end", reason="personal")

    assert refused == 422
    assert samira.sees_last(say.questions_end_personal(asked=strange(Language.AR, samira)))


async def test_a_key_person_reads_only_their_languages(town: Town, samira: Newcomer) -> None:
    joost = await (await town.member(Role.TRIAGER)).signs_in()
    page = await looked_at(joost, samira)
    miriam = await (await town.member(Role.KEY_PERSON, answers=(Language.TI,))).signs_in()

    await miriam.opens(page)
    closed = miriam.page.status_code
    await miriam.opens("/questions")

    assert closed == 404
    assert strange(Language.AR, samira) not in miriam.page.text


async def test_an_answer_becomes_a_draft_of_the_library(town: Town, samira: Newcomer) -> None:
    els = await (await town.member(Role.EDITOR)).signs_in()
    page = await looked_at(els, samira)
    await els.sends(f"{page}/answer", answer="Met water en zeep")

    await els.opens("/questions/done")
    await els.sends(f"{page}/make")

    assert els.reads_here(say.desk_done_begun())
    assert "Met water en zeep" in els.page.text
