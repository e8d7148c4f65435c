from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from bot.commands.demo import _port_beside
from bot.demo.cast import assemble
from bot.demo.desk import EXTRA, SHORTCUT, assemble_team
from bot.demo.example import sow
from bot.desk.routes import EVERYBODY, ROOT
from bot.features.barriers import taxonomy
from bot.features.team import service as team
from bot.settings import LOCALES
from bot.vocabulary import Role

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_people_of_the_demo_have_every_role(town: Town) -> None:
    cast = assemble(town.cloud)
    async with town.house.resources.works.open() as work:
        await assemble_team(work, cast, await sow(work, taxonomy.known(LOCALES)))
        roles = {member.role for member in await team.team(work)}

    assert roles >= set(Role) - {Role.NEWCOMER}


async def test_the_door_without_a_code_is_in_the_demo_only(town: Town) -> None:
    assert {page.roles for page in EXTRA.pages} == {EVERYBODY}
    async with httpx.AsyncClient(base_url=town.desk.removesuffix(ROOT)) as browser:
        shown = await browser.get(f"{ROOT}{SHORTCUT}")
        entered = await browser.post(f"{ROOT}{SHORTCUT}/admin")
        door = await browser.get(f"{ROOT}/sign-in")

    assert (shown.status_code, entered.status_code) == (404, 404)
    assert SHORTCUT not in door.text


async def test_the_desk_is_beside_the_chat_page() -> None:
    assert _port_beside(8080) == 8081
    assert _port_beside(0) > 0
