"""The pages of promises in a real Chromium: for who cannot see or use a mouse, and texts that would run."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.desk.routes import ROOT
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.spoken import Quote
from bot.features.organisations import service as organisations
from bot.vocabulary import Language, Role
from tests import browsing
from tests.browsing import NEEDS_A_BROWSER, carried_over, does, look_like
from tests.desk.payloads import PAYLOADS
from tests.desk.test_in_a_browser import findings
from tests.features.relay.at_the_desk import THEME, partner, published

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from selenium.webdriver.chrome.webdriver import WebDriver

    from tests.conftest import Town

pytestmark = [pytest.mark.asyncio(loop_scope="session"), *NEEDS_A_BROWSER]


@pytest_asyncio.fixture(loop_scope="session")
async def chromium(tmp_path: Path) -> AsyncIterator[WebDriver]:
    with ExitStack() as stack:
        yield await does(stack.enter_context, browsing.chromium(tmp_path))
        await does(stack.close)


async def grave(chromium: WebDriver, origin: str, paths: list[str]) -> dict[str, list[str]]:
    """What shuts somebody out, by page."""
    found = {}
    for path in paths:
        await does(chromium.get, f"{origin}{ROOT}{path}")
        wrong = await does(findings, chromium)
        wide = await does(
            chromium.execute_script, "return document.documentElement.scrollWidth - innerWidth"
        )
        if wrong or wide > 0:
            found[path] = [*wrong, f"{wide} px too wide"]
    return found


@pytest.mark.parametrize(("size", "scheme"), [("desktop", "dark"), ("phone", "light")])
async def test_pages_of_an_organisation_shut_nobody_out(
    hamlet: Town, chromium: WebDriver, size: str, scheme: str
) -> None:
    organisation, ilse = await partner(hamlet)
    answer = await published(hamlet, organisation)
    anna = await (await hamlet.member(Role.ADMIN, answers=tuple(Language))).signs_in()
    await does(look_like, chromium, size, scheme)

    await carried_over(ilse, chromium)
    theirs = await grave(chromium, ilse.origin, ["/ours", f"/ours/{THEME}", "/themes"])
    await carried_over(anna, chromium)
    ours = await grave(
        chromium,
        anna.origin,
        [
            *("/promises", f"/promises/{answer}", f"/themes/{THEME}", "/organisations"),
            f"/organisations/{organisation.id}",
            f"/organisations/{organisation.id}/package",
            "/reports",
        ],
    )

    assert theirs == {}
    assert ours == {}


async def test_nothing_that_organisations_or_people_write_runs(
    hamlet: Town, chromium: WebDriver
) -> None:
    organisation, ilse = await partner(hamlet)
    anna = await (await hamlet.member(Role.ADMIN)).signs_in()
    for turn in range(0, len(PAYLOADS), 4):
        payload = " ".join(PAYLOADS[turn : turn + 4])[:250]
        async with hamlet.house.resources.works.open() as work:
            named = replace(organisation, name=payload[:80].replace("\n", " "))
            await organisations.change(work, named)
            words = Quote(bytes([turn]) * 16, "hindered", THEME, "", payload, Language.NL)
            await Quotes(work).put(words, "2026Q3")
            await Quotes(work).publish("public", "2026Q3", {("hindered", THEME, "")})
        await published(hamlet, organisation, payload)
    one = f"/organisations/{organisation.id}"
    shown = [(ilse, "/ours"), (ilse, f"/ours/{THEME}"), (anna, f"/themes/{THEME}")]
    shown += [(anna, "/promises"), (anna, one), (anna, f"{one}/package")]

    for who, path in shown:
        await carried_over(who, chromium)
        await does(chromium.get, f"{who.origin}{ROOT}{path}")
        assert await does(chromium.execute_script, "return window.hacked") is None, path
    complaints = [entry["message"] for entry in await does(chromium.get_log, "browser")]

    assert [text for text in complaints if "Content Security Policy" in text] == []
