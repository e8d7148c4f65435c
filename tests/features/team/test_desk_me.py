from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.team import service
from bot.features.team.model import Hours
from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_desk_is_read_in_the_chosen_language(joost: Staff) -> None:
    await joost.opens("/me")
    await joost.sends("/me", language="en", hours="any", rest="")
    joost.language = Language.EN

    assert joost.reads_here(say.desk_done_saved())
    assert '<html lang="en">' in joost.page.text


async def test_rest_begins_at_the_desk_too(town: Town) -> None:
    miriam = await (await town.member(Role.KEY_PERSON)).signs_in()
    await miriam.opens("/me")

    await miriam.sends("/me", language="nl", hours="evening", rest="7")

    async with town.house.resources.works.open() as work:
        found = await service.member(work, miriam.id)
        assert found is not None
        assert found.hours is Hours.EVENING
        assert found.paused_until == work.today + timedelta(days=7)


async def test_leaving_everywhere_ends_other_browsers(town: Town) -> None:
    miriam = await (await town.member(Role.KEY_PERSON)).signs_in()
    stolen = miriam.browser.cookies.get("desk") or ""
    await miriam.signs_in()
    await miriam.opens("/me")

    await miriam.sends("/me/leave")
    miriam.browser.cookies.set("desk", stolen, domain="127.0.0.1")

    assert (await miriam.browser.get("/desk/me")).status_code == 303
