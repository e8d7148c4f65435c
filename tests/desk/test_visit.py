from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_was_done_is_said_by_a_name_that_is_known(joost: Staff) -> None:
    await joost.opens("/me?done=desk-done-saved")
    known = joost.page.text
    await joost.opens("/me?done=<script>alert(1)</script>")
    forged = joost.page.text
    await joost.opens("/me?done=people-trust")
    foreign = joost.page.text

    assert (
        joost.town.house.resources.renderer.html([say.desk_done_saved()], joost.language) in known
    )
    assert "<script>alert" not in forged
    assert 'class="done"' not in forged + foreign


async def test_what_was_typed_is_not_lost_when_something_is_wrong(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await anna.opens("/team")

    await anna.sends("/team/invite", alias="Hodan van de wijk", role="boss", languages=["ti"])

    assert anna.page.status_code == 422
    assert 'value="Hodan van de wijk"' in anna.page.text
    assert anna.reads_here(say.desk_team_role_wrong())
    assert 'aria-invalid="true"' in anna.page.text


async def test_signs_that_hide_or_turn_text_are_not_taken_in(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await anna.opens("/team")

    await anna.sends("/team/invite", alias="Ev\u202eil\x00", role="editor")

    assert "\u202e" not in anna.page.text
    assert anna.reads_here(say.desk_team_invited_do(alias="Evil"))
