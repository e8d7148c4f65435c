from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.team import service
from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_invite_made_at_the_desk_lets_one_person_in(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await anna.opens("/team")
    await anna.sends("/team/invite", alias="Hodan", role="key-person", languages=["ti", "ar"])
    [payload] = re.findall(r"start=(i-[\w-]+)", anna.page.text)
    hodan = await town.newcomer(Language.TI).arrives()

    await hodan.starts(payload)

    async with town.house.resources.works.open() as work:
        member = await service.member(work, hodan.id)
    assert member is not None
    assert (member.alias, member.role) == ("Hodan", Role.KEY_PERSON)
    assert set(member.languages) == {Language.TI, Language.AR}


@pytest.mark.parametrize(
    ("alias", "role", "languages", "error"),
    [
        ("", "editor", ["nl"], say.desk_team_alias_wrong(most="40")),
        ("x" * 41, "editor", ["nl"], say.desk_team_alias_wrong(most="40")),
        ("Hodan", "admin", ["nl"], say.desk_team_role_wrong()),
        ("Hodan", "key-person", [], say.desk_team_languages_wrong()),
    ],
)
async def test_what_is_wrong_stands_beside_its_field(
    town: Town, alias: str, role: str, languages: list[str], error: object
) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await anna.opens("/team")

    await anna.sends("/team/invite", alias=alias, role=role, languages=languages)

    assert anna.page.status_code == 422
    assert anna.reads_here(error)  # type: ignore[arg-type]


async def test_who_is_let_go_is_out_at_once(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    joost = await (await town.member(Role.TRIAGER)).signs_in()
    await anna.opens(f"/team/{joost.id}")

    await anna.sends(f"/team/{joost.id}/go")

    assert anna.reads_here(say.desk_done_gone())
    assert (await joost.browser.get("/desk/questions")).status_code == 303


async def test_the_last_admin_reads_why_they_stay(village: Town) -> None:
    anna = await (await village.member(Role.ADMIN)).signs_in()
    await anna.opens(f"/team/{anna.id}")

    await anna.sends(f"/team/{anna.id}/go")

    assert anna.page.status_code == 422
    assert anna.reads_here(say.desk_team_last_admin())


async def test_nobody_else_is_there(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()

    await anna.opens(f"/team/{'0' * 32}")

    assert anna.page.status_code == 404
