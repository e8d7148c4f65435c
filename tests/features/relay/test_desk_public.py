from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.features.relay.at_the_desk import answers, partner, released, spoken
from tests.features.relay.test_desk_ledger import editor, newest
from tests.people import PLAIN

if TYPE_CHECKING:
    from tests.conftest import Town

OWN = "Er is een lijn voor wie weinig Nederlands spreekt."
pytestmark = pytest.mark.asyncio(loop_scope="session")


async def anybody(town: Town, path: str) -> httpx.Response:
    """What somebody sees who is not signed in."""
    async with httpx.AsyncClient(verify=PLAIN, headers={"Accept-Language": "nl"}) as browser:
        return await browser.get(f"{town.desk}{path}")


async def test_everybody_sees_themes_and_figures_without_signing_in(village: Town) -> None:
    before = await anybody(village, "/themes")
    await spoken(village)
    await released(village)
    after, one = await anybody(village, "/themes"), await anybody(village, "/themes/care_access")

    renderer = village.house.resources.renderer
    figure = renderer.html([say.desk_relay_no_release()], Language.NL)
    assert figure in before.text
    assert figure not in after.text
    assert "<svg" in one.text


async def test_a_theme_before_the_first_figures_or_that_is_none(village: Town) -> None:
    assert (await anybody(village, "/themes/care_access")).status_code == 200
    assert (await anybody(village, "/themes/mars")).status_code == 404


async def test_everybody_reads_what_was_published_and_nothing_that_waits(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    await answers(ilse, text=OWN)
    before = await anybody(hamlet, "/themes/care_access")
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)
    await els.opens(f"/promises/{answer}")

    await els.sends(f"/promises/{answer}/publish")

    after = await anybody(hamlet, "/themes/care_access")
    assert OWN not in before.text
    assert OWN in after.text
    assert "Balie" not in after.text
