from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGES = (
    "/library",
    "/library?q=huisarts&shelf=health&state=unchecked&language=ti",
    "/library?state=moon&language=moon&shelf=moon",
    "/library/work",
    "/library/work?language=ti",
    "/library/work?language=moon",
    "/library/facts",
    "/library/facts/eigen_risico",
    "/library/audio",
    "/library/entry/health-own-risk",
    "/library/entry/health-own-risk/ar/history",
)
EDITORS = ("/library/phrases", "/library/entry/health-own-risk/ti", "/library/entry/work-sick/nl")
NOTHING = (
    "/library/entry/moon",
    "/library/entry/moon/nl",
    "/library/entry/work-sick/xx",
    "/library/entry/moon/nl/history",
    "/library/facts/moon",
)


@pytest.mark.parametrize("role", [Role.KEY_PERSON, Role.VIEWER, Role.EDITOR, Role.ADMIN])
async def test_everybody_of_the_team_looks_and_editors_write(town: Town, role: Role) -> None:
    somebody = await (await town.member(role, answers=(Language.AR,))).signs_in()
    writes = role.holds(Role.EDITOR)

    for path in PAGES:
        assert (await somebody.opens(path)).status_code == 200, path
    for path in EDITORS:
        assert (await somebody.opens(path)).status_code == (200 if writes else 403), path
    for path in NOTHING if writes else ():
        assert (await somebody.opens(path)).status_code == 404, path


async def test_a_triager_cannot_write_by_sending_the_form(joost: Staff) -> None:
    await joost.opens("/library")

    for path in ("/library", "/library/entry/work-sick/nl", "/library/facts/eigen_risico"):
        assert (await joost.sends(path, question="Mag ik dit?")).status_code == 403


@pytest.mark.parametrize("question", ["", "   ", "x" * 201])
async def test_a_new_answer_needs_a_question(town: Town, question: str) -> None:
    somebody = await (await town.member(Role.EDITOR)).signs_in()
    await somebody.opens("/library")

    await somebody.sends("/library", question=question)

    assert somebody.page.status_code == 422
    assert somebody.reads_here(say.desk_errors())
    assert f'value="{question.strip()}"' in somebody.page.text


async def test_an_entry_shows_its_five_languages_each_its_own_way(town: Town) -> None:
    somebody = await (await town.member(Role.VIEWER)).signs_in()

    await somebody.opens("/library/entry/health-own-risk")

    for language in Language:
        direction = "rtl" if language.right_to_left else "ltr"
        assert f'dir="{direction}" lang="{language}"' in somebody.page.text
    assert "/desk/library/facts/eigen_risico" in somebody.page.text


async def test_what_was_typed_cannot_become_a_page(town: Town) -> None:
    somebody = await (await town.member(Role.EDITOR)).signs_in()
    await somebody.opens("/library")

    await somebody.sends("/library", question="<script>alert(1)</script> zwemmen?")

    assert somebody.page.status_code == 200
    assert "<script>alert" not in somebody.page.text
    assert "&lt;script&gt;" in somebody.page.text
    at = somebody.page.url.path.removeprefix("/desk")
    await somebody.sends(f"{at}/discard")
    assert somebody.reads_here(say.desk_done_let_go())
