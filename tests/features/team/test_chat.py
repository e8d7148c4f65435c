from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_invite_leads_in_and_lists_the_commands_of_the_team(town: Town) -> None:
    staff = await town.member(Role.EDITOR, Language.TI)

    commands = [
        [command["command"] for command in listed]
        for (scope, _), listed in town.cloud.profile.commands.items()
        if str(staff.who.id) in scope
    ]
    assert staff.sees(say.team_welcome(role=say.team_role_editor()))
    assert "desk" in commands[-1]


async def test_an_invite_opened_before_the_language_is_chosen_waits(town: Town) -> None:
    from bot.features.team import service  # noqa: PLC0415 (only here)

    async with town.house.resources.works.open() as work:
        token = await service.invite(work, "Hodan", Role.KEY_PERSON, (Language.TI,))
    somebody = town.newcomer(Language.TI)
    await somebody.starts(f"i-{token}")
    await somebody.chooses(Language.TI)
    await somebody.taps(say.people_trust_button())

    assert somebody.sees(say.team_welcome(role=say.team_role_key_person()))


async def test_who_is_no_member_learns_nothing_of_the_desk(samira: Newcomer) -> None:
    await samira.says("/desk")

    assert samira.sees_last(say.team_desk_closed())


async def test_a_code_in_arabic_digits_is_a_code(town: Town) -> None:
    staff = await town.member(Role.TRIAGER)
    await staff.sends("/sign-in")
    code = staff.page.text.split('class="code"')[1].split(">")[1][:6]

    await staff.says("/desk")
    await staff.says(code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))

    assert staff.sees_last(say.team_code_right())
