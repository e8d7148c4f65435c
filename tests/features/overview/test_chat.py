from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_staff_choose_figures_and_get_a_picture(joost: Staff) -> None:
    await joost.says("/figures")
    chosen = joost.sees(say.overview_pick())

    await joost.taps(say.desk_overview_library())

    [*_, call] = joost.town.cloud.called("sendPhoto")
    assert chosen
    assert joost.newest.text.startswith(joost.reads_label(say.desk_overview_library()))
    assert call.params["chat_id"] == joost.who.id


async def test_figures_that_nobody_has_yet_are_answered_in_words(village: Town) -> None:
    els = await village.member(Role.EDITOR)
    await els.says("/figures")

    await els.taps(say.desk_overview_themes())

    assert els.newest.text.startswith(els.reads_label(say.desk_overview_themes()))
    assert village.cloud.called("sendPhoto") == []


async def test_a_newcomer_gets_the_ordinary_answer(samira: Newcomer) -> None:
    await samira.says("/figures")

    assert samira.sees_last(say.ask_prompt())


async def test_a_key_person_is_told_whose_figures_are(miriam: Staff) -> None:
    await miriam.says("/figures")

    assert miriam.sees_last(say.overview_not_here())
