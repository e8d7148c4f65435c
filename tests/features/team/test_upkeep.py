from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import app
from bot.features.team import service
from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_who_asks_to_be_forgotten_leaves_the_team_and_the_desk(town: Town) -> None:
    staff = await (await town.member(Role.TRIAGER)).signs_in()
    await staff.says("/privacy")
    shown = staff.newest.html

    await staff.taps(say.people_forget_button())
    await staff.taps(say.shared_yes())

    async with town.house.resources.works.open() as work:
        assert await service.member(work, staff.id) is None
    assert staff.reads_label(say.team_role_triager()) in shown
    assert (await staff.browser.get("/desk/me")).status_code == 303


async def test_old_doors_and_sessions_go(village: Town) -> None:
    works = village.house.resources.works
    async with works.open() as work:
        await service.invite(work, "Hodan", Role.EDITOR, (Language.NL,))
        token, _ = await service.knock(work)
    village.clock.move(days=20)

    await app.expire(works)

    async with works.open() as work:
        assert await service.open_invites(work) == ()
        assert await service.waiting(work, token) is None
