"""The desk in a real Chromium: signing in, who cannot see or use a mouse, and texts that would run."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import axe_playwright_python
import pytest
import pytest_asyncio
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from bot.desk.routes import ROOT
from bot.doors import pages
from bot.features.questions import service as questions
from bot.features.questions.model import Put
from bot.features.team import service as team
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId, Role
from tests.desk.payloads import PAYLOADS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from selenium.webdriver.chrome.webdriver import WebDriver

    from tests.conftest import Town
    from tests.people import Staff

BROWSER, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
)
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
GRAVE = ("serious", "critical")
NO_PAGES = (f"{ROOT}/sign-in/open",)
"""It answers a script."""

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.browser,
    pytest.mark.skipif(
        not (BROWSER.exists() and DRIVER.exists()),
        reason="there is no Chromium with its driver here",
    ),
]


@pytest.fixture(autouse=True)
def _one_database(request: pytest.FixtureRequest) -> None:
    if "postgresql" in request.node.name:
        pytest.skip("what a browser shows does not depend on the database")


@pytest_asyncio.fixture(loop_scope="session")
async def chromium(tmp_path: Path) -> AsyncIterator[WebDriver]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = await asyncio.to_thread(webdriver.Chrome, options, Service(str(DRIVER)))
    try:
        yield driver
    finally:
        await asyncio.to_thread(driver.quit)


async def does(act: Callable[..., Any], *given: Any) -> Any:
    """In a thread, as the desk is served by the loop of the test."""
    return await asyncio.to_thread(act, *given)


async def carried_over(staff: Staff, chromium: WebDriver) -> None:
    """The session of a member, in the browser that can be looked at."""
    await does(chromium.get, f"{staff.origin}{ROOT}/sign-in")
    cookie = {"name": "desk", "value": staff.browser.cookies.get("desk") or "", "path": "/"}
    await does(chromium.add_cookie, cookie)


def look_like(chromium: WebDriver, size: str, scheme: str) -> None:
    width, height = SIZES[size]
    shape = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", shape)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", media)


def findings(chromium: WebDriver) -> list[str]:
    """What axe-core finds grave on the page that is open."""
    chromium.execute_script(AXE)
    found = chromium.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(found => done("
        "found.violations.map(v => [v.impact, v.id, v.nodes[0].html])))"
    )
    return [f"{name}: {html}" for impact, name, html in found if impact in GRAVE]


async def looked_up(town: Town, staff: Staff) -> list[str]:
    """Every page that a member may look at, one question and one entry among them."""
    plain = [page.path for page in pages() if page.method == "GET" and staff_may(page.roles)]
    async with town.house.resources.works.open() as work:
        who = Addressee(PersonId("9" * 32), seal(9, b"k" * 32), Language.TI)
        put = await questions.put(
            work, town.house.resources, who, "ንናይ ዕንጨይቲ ገዛ ዑፍ እንታይ ሕብሪ", Language.TI
        )
    assert isinstance(put, Put)
    named = [
        f"{ROOT}/questions/{put.question}",
        f"{ROOT}/library/entry/health-112",
        f"{ROOT}/library/entry/health-112/ar",
        f"{ROOT}/team/{staff.id}",
    ]
    return [*(path for path in plain if "{" not in path and path not in NO_PAGES), *named]


def staff_may(roles: frozenset[Role]) -> bool:
    return not roles or Role.ADMIN in roles


async def test_a_member_signs_in_with_a_code(town: Town, chromium: WebDriver) -> None:
    staff = await town.member(Role.TRIAGER)
    await does(chromium.get, f"{staff.origin}{ROOT}")
    code = await does(asked_for_a_code, chromium)

    await staff.says("/desk")
    await staff.says(code)
    place = await does(let_in, chromium)

    assert re.fullmatch(r"\d{6}", code)
    assert place.endswith(ROOT)


def asked_for_a_code(chromium: WebDriver) -> str:
    chromium.find_element(By.CSS_SELECTOR, "main button").click()
    codes = WebDriverWait(chromium, 10).until(lambda it: it.find_elements(By.CSS_SELECTOR, ".code"))
    return codes[0].text


def let_in(chromium: WebDriver) -> str:
    """Where the browser is once it went on by itself."""
    WebDriverWait(chromium, 10).until(lambda it: it.current_url.endswith(ROOT))
    return chromium.current_url


@pytest.mark.parametrize(("size", "scheme"), [("desktop", "light"), ("phone", "dark")])
async def test_no_page_shuts_anybody_out(
    town: Town, chromium: WebDriver, size: str, scheme: str
) -> None:
    anna = await (await town.member(Role.ADMIN, answers=tuple(Language))).signs_in()
    await carried_over(anna, chromium)
    await does(look_like, chromium, size, scheme)

    grave = {}
    for path in await looked_up(town, anna):
        await does(chromium.get, f"{anna.origin}{path}")
        found = await does(findings, chromium)
        wide = await does(
            chromium.execute_script, "return document.documentElement.scrollWidth - innerWidth"
        )
        if found or wide > 0:
            grave[path] = [*found, *([f"{wide} px too wide"] if wide > 0 else [])]

    assert grave == {}


async def test_the_keyboard_reaches_everything_and_skips_the_menu(
    town: Town, chromium: WebDriver
) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await carried_over(anna, chromium)
    await does(chromium.get, f"{anna.origin}{ROOT}/team")
    wanted, reached = await does(tabbed_through, chromium)
    await does(chromium.get, f"{anna.origin}{ROOT}/team")
    place = await does(skipped, chromium)

    assert reached >= wanted - 1
    assert place == "content"


def tabbed_through(chromium: WebDriver) -> tuple[int, int]:
    """How many controls there are, and how many the keyboard reaches."""
    controls = "a[href], button, input:not([type=hidden]), select, textarea"
    wanted = len(chromium.find_elements(By.CSS_SELECTOR, controls))
    reached = set()
    for _ in range(wanted + 2):
        chromium.switch_to.active_element.send_keys(Keys.TAB)
        reached.add(chromium.execute_script("return document.activeElement.outerHTML"))
    return wanted, len(reached)


def skipped(chromium: WebDriver) -> str:
    """Where the first link of the page leads the keyboard."""
    chromium.switch_to.active_element.send_keys(Keys.TAB)
    chromium.switch_to.active_element.send_keys(Keys.ENTER)
    place: str = chromium.execute_script("return document.activeElement.id")
    return place


async def test_nothing_that_people_write_runs(village: Town, chromium: WebDriver) -> None:
    anna = await (await village.member(Role.ADMIN)).signs_in()
    resources = village.house.resources
    async with resources.works.open() as work:
        for number, payload in enumerate(PAYLOADS):
            who = Addressee(PersonId(f"{number:032x}"), seal(number, b"k" * 32), Language.NL)
            words = (
                f"{payload} {'abcdefghij'[number % 10] * 7}{number}x {number * 7}y {number * 3}z"
            )
            await questions.put(work, resources, who, words, Language.NL)
            await team.invite(work, payload[:40], Role.EDITOR, (Language.NL,))
        shown = await questions.queue(work, [Language.NL])
        token = await team.invite(work, PAYLOADS[0][:40], Role.EDITOR, (Language.NL,))
        await team.enter(
            work, token, Addressee(PersonId("e" * 32), seal(1, b"k" * 32), Language.NL)
        )
    await carried_over(anna, chromium)

    addresses = ["/questions", "/team", f"/team/{'e' * 32}"]
    addresses += [f"/questions/{each.question.id}" for each in shown[::40]]
    for path in addresses:
        await does(chromium.get, f"{anna.origin}{ROOT}{path}")
        hacked = await does(chromium.execute_script, "return window.hacked")
        assert hacked is None, path
    complaints = [entry["message"] for entry in await does(chromium.get_log, "browser")]

    assert len(PAYLOADS) == 200
    assert len(shown) >= 100
    assert [text for text in complaints if "Content Security Policy" in text] == []
