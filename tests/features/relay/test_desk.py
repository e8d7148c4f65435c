from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.desk.routes import EVERYBODY
from bot.features.relay import desk
from bot.vocabulary import Role
from bot.words import catalogue as say
from tests.features.relay.at_the_desk import answers, partner, released, spoken

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_only_themes_are_open_to_everybody() -> None:
    opened = {page.path for page in desk.ROUTES if page.roles == EVERYBODY}

    assert opened == {"/desk/themes", "/desk/themes/{theme}"}


async def test_a_page_of_an_organisation_names_none_in_its_address() -> None:
    own = [page for page in desk.ROUTES if Role.VIEWER in page.roles]

    assert own
    assert all("{organisation}" not in page.path for page in own)


async def test_the_first_page_tells_staff_what_waits(village: Town) -> None:
    await spoken(village)
    await released(village)
    _, ilse = await partner(village)
    await answers(ilse)
    els = await (await village.member(Role.EDITOR)).signs_in()

    await els.opens("")
    waits = els.reads_here(say.desk_relay_errand_publish(count="1"))
    village.clock.move(days=61)
    await els.signs_in()
    await els.opens("")

    assert waits
    assert els.reads_here(say.desk_relay_errand_silent(count="1"))
