from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.organisations import service
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def admin(hamlet: Town) -> Staff:
    who = await (await hamlet.member(Role.ADMIN)).signs_in()
    await who.opens("/organisations")
    return who


async def active(town: Town) -> dict[str, Organisation]:
    """Those that hear of something, by name."""
    async with town.house.resources.works.open() as work:
        return {each.name: each for each in await service.active(work)}


async def added(town: Town, who: Staff) -> Organisation:
    """One more, with a name of its own."""
    name = f"Gemeente {next(town.numbers)}"
    await who.sends("/organisations", name=name, kind="gemeente_werk", region="")
    return (await active(town))[name]


async def test_without_themes_it_hears_of_all_that_its_kind_can_change(hamlet: Town) -> None:
    anna = await admin(hamlet)

    found = await added(hamlet, anna)

    assert anna.reads_here(say.desk_done_saved())
    assert {"work_find", "rules"} <= set(found.themes)


async def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(hamlet: Town) -> None:
    anna = await admin(hamlet)

    page = await anna.sends("/organisations", name="", kind="bakker", region="mars")

    assert page.status_code == 422
    assert "" not in await active(hamlet)
    for what in (
        say.desk_organisations_name_wrong(most="80"),
        say.desk_organisations_kind_wrong(),
        say.desk_organisations_region_wrong(),
    ):
        assert anna.reads_here(what)


async def test_it_is_changed_and_cannot_be_left_without_a_theme(hamlet: Town) -> None:
    anna = await admin(hamlet)
    found = await added(hamlet, anna)
    page = f"/organisations/{found.id}"

    await anna.sends(
        page, name="Gemeente Zuid", kind="gemeente_zorg", region="limburg", themes="home"
    )
    changed = (await active(hamlet))["Gemeente Zuid"]
    await anna.opens(page)
    refused = await anna.sends(page, name="Gemeente Zuid", kind="gemeente_zorg", region="")

    assert (changed.name, changed.region, changed.themes) == ("Gemeente Zuid", "limburg", ("home",))
    assert refused.status_code == 422


async def test_an_invite_is_shown_once_and_can_be_withdrawn(hamlet: Town) -> None:
    anna = await admin(hamlet)
    found = await added(hamlet, anna)
    page = f"/organisations/{found.id}"

    shown = await anna.sends(f"{page}/invite", alias="Balie", role="responder", language="nl")
    await anna.opens(page)
    door = re.findall(r'name="invite" value="(\w+)"', anna.page.text)
    await anna.sends(f"{page}/withdraw", invite=door[0])

    assert "start=i-" in shown.text
    assert 'name="invite"' not in anna.page.text


async def test_only_readers_are_invited_here(hamlet: Town) -> None:
    anna = await admin(hamlet)
    found = await added(hamlet, anna)

    refused = await anna.sends(f"/organisations/{found.id}/invite", alias="Balie", role="admin")

    assert refused.status_code == 422


async def test_when_it_ends_its_pages_are_gone(hamlet: Town) -> None:
    anna = await admin(hamlet)
    found = await added(hamlet, anna)

    await anna.sends(f"/organisations/{found.id}/end")

    assert found.name not in await active(hamlet)
    assert (await anna.opens(f"/organisations/{found.id}")).status_code == 404
    assert (await anna.opens("/organisations/zzz")).status_code == 404


async def test_nobody_reads_for_it_yet_stands_on_the_first_page(village: Town) -> None:
    anna = await admin(village)
    await added(village, anna)

    await anna.opens("")

    assert anna.reads_here(say.desk_organisations_errand_alone(count="1"))
