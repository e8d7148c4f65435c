"""The desk in a real Chromium: signing in, who cannot see or use a mouse, and texts that would run."""

from __future__ import annotations

import re
from base64 import b64encode
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import axe_playwright_python
import pytest
import pytest_asyncio
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from bot.desk.routes import ROOT
from bot.doors import pages
from bot.features.questions import service as questions
from bot.features.questions.model import Put, Written
from bot.features.team import service as team
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId, Role
from tests import browsing
from tests.browsing import NEEDS_A_BROWSER, carried_over, does, look_like
from tests.databases import DATABASES
from tests.desk.payloads import PAYLOADS
from tests.features.relay.at_the_desk import published, taken_in
from tests.stories.editing import fields

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from selenium.webdriver.chrome.webdriver import WebDriver

    from bot.desk.routes import Page
    from tests.conftest import Town
    from tests.people import Staff

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
GRAVE = ("serious", "critical")
FACT_FIELDS = ("value", "valid_from", "valid_until", "review_by", "source")
PAGES_AT_ONCE = 25
NO_PAGES = (
    f"{ROOT}/sign-in/open",
    *(
        f"{ROOT}/overview/{each}"
        for each in ("charts/library", "report", "export.csv", "export.xlsx")
    ),
)
"""They answer a script, or are files."""

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.usefixtures("town"),
    pytest.mark.parametrize("town", DATABASES[:1], indirect=True),
    *NEEDS_A_BROWSER,
]


@pytest_asyncio.fixture(loop_scope="session")
async def chromium(tmp_path: Path) -> AsyncIterator[WebDriver]:
    with ExitStack() as stack:
        yield await does(stack.enter_context, browsing.chromium(tmp_path))
        await does(stack.close)


def findings(chromium: WebDriver) -> list[str]:
    """What axe-core finds grave on the page that is open."""
    chromium.execute_script(AXE)
    found = chromium.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(found => done("
        "found.violations.map(v => [v.impact, v.id, v.nodes[0].html])))"
    )
    return [f"{name}: {html}" for impact, name, html in found if impact in GRAVE]


async def looked_up(town: Town, staff: Staff) -> list[str]:
    """Every page that a member may look at: those about something, about one that is there."""
    async with town.house.resources.works.open() as work:
        who = Addressee(PersonId("9" * 32), seal(9, b"k" * 32), Language.TI)
        put = await questions.put(
            work, town.house.resources, who, "ንናይ ዕንጨይቲ ገዛ ዑፍ እንታይ ሕብሪ", Language.TI
        )
    assert isinstance(put, Put)
    organisation = await taken_in(town)
    about = {
        "{organisation}": organisation.id,
        "{theme}": "care_access",
        "{answer}": await published(town, organisation),
        "{id}": put.question,
        "{entry}": "health-112",
        "{language}": "ar",
        "{fact}": "eigen_risico",
        "{person}": staff.id,
        "{link}": "a" * 43,
        "{name}": "library",
    }
    paths = [page.path for page in pages() if page.method == "GET" and is_a_page(page)]
    for name, one in about.items():
        paths = [path.replace(name, one) for path in paths]
    assert not any("{" in path for path in paths)
    return [path for path in paths if path not in NO_PAGES]


def is_a_page(page: Page) -> bool:
    """Whether an admin may look at it; a file is no page."""
    return (not page.roles or Role.ADMIN in page.roles) and "{kind}" not in page.path


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
        member = await team.member(work, PersonId("e" * 32))
        assert member is not None
        for each, payload in zip(shown[::2], PAYLOADS[::-1], strict=False):
            await questions.answer(work, member, each.question.id, Written(payload))
    await carried_over(anna, chromium)

    addresses = ["/questions", "/questions/done", "/team", f"/team/{'e' * 32}"]
    addresses += [f"/questions/{each.question.id}" for each in shown[::40]]
    for path in addresses:
        await does(chromium.get, f"{anna.origin}{ROOT}{path}")
        hacked = await does(chromium.execute_script, "return window.hacked")
        assert hacked is None, path
    complaints = [entry["message"] for entry in await does(chromium.get_log, "browser")]

    assert len(PAYLOADS) == 200
    assert len(shown) >= 100
    assert [text for text in complaints if "Content Security Policy" in text] == []


async def test_nothing_that_staff_type_runs(village: Town, chromium: WebDriver) -> None:
    anna = await (await village.member(Role.ADMIN)).signs_in()
    text, fact = "/library/entry/work-sick/nl", "/library/facts/eigen_risico"
    shown = []
    for turn in range(0, len(PAYLOADS), len(FACT_FIELDS)):
        some = list(PAYLOADS[turn : turn + len(FACT_FIELDS)])
        await anna.opens("/me")
        shown.append(await anna.sends(fact, **dict(zip(FACT_FIELDS, some, strict=True))))
        shown.append(await anna.sends("/team/invite", alias=some[0] + some[1], role=some[2]))
    await anna.opens(text)
    names = sorted(fields(anna.page.text))
    for turn in range(0, len(PAYLOADS), len(names)):
        some = [PAYLOADS[(turn + place) % len(PAYLOADS)] for place in range(len(names))]
        await anna.opens(text)
        shown.append(
            await anna.sends(text, **fields(anna.page.text) | dict(zip(names, some, strict=True)))
        )
    await carried_over(anna, chromium)
    for path in (text, text.removesuffix("/nl"), f"{text}/history", "/library/work"):
        await does(chromium.get, f"{anna.origin}{ROOT}{path}")
        assert await does(chromium.execute_script, "return window.hacked") is None, path

    for page in range(0, len(shown), PAGES_AT_ONCE):
        told = "".join(each.text for each in shown[page : page + PAGES_AT_ONCE])
        await does(chromium.get, unguarded(told))
        assert await does(chromium.execute_script, "return window.hacked") is None

    assert {each.status_code for each in shown} <= {200, 422}
    assert sum(each.status_code == 422 for each in shown) >= 2 * len(PAYLOADS) // len(FACT_FIELDS)


def unguarded(html: str) -> str:
    """A page that shows this without the policy that would stop a script."""
    return f"data:text/html;base64,{b64encode(html.encode()).decode()}"
