import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from bot.demo.cast import Cast, assemble
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from tests import browsing
from tests.browsing import NEEDS_A_BROWSER

pytestmark = NEEDS_A_BROWSER


CARD = {"message_text": "<b>Bel</b> de huisarts.", "parse_mode": "HTML"}
RESULT = {
    "type": "article",
    "id": "gp",
    "title": "Hoe vind ik een huisarts?",
    "description": "Bel de huisarts.",
    "input_message_content": CARD,
}


async def _elsewhere(call: Any, update: dict[str, Any]) -> bool:
    """Answer what is asked from another chat: in a list to pick from, or at once."""
    if "inline_query" in update:
        query = update["inline_query"]
        results = [RESULT] if "huis" in query["query"] else []
        button = {"text": "Vraag het privé", "start_parameter": "g"}
        await call("answerInlineQuery", inline_query_id=query["id"], results=results, button=button)
    elif "guest_message" in update:
        query = update["guest_message"]["guest_query_id"]
        await call("answerGuestQuery", guest_query_id=query, result=RESULT)
    else:
        return "via_bot" in update.get("message", {})
    return True


class Telegram:
    """A local Telegram in a thread of its own, with a bot that knows three answers."""

    def __init__(self) -> None:
        self.cloud = Cloud()
        self.cast: Cast = assemble(self.cloud)
        self.url = ""
        self.ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = asyncio.Event()

    async def run(self) -> None:
        self._loop = asyncio.get_running_loop()
        async with (
            serving(self.cloud) as self.url,
            httpx.AsyncClient(timeout=10) as http,
            asyncio.TaskGroup() as tasks,
        ):
            bot = tasks.create_task(self._bot(http))
            self.ready.set()
            await self._over.wait()
            bot.cancel()

    def stop(self) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._over.set)

    async def _bot(self, http: httpx.AsyncClient) -> None:
        async def call(method: str, **params: Any) -> Any:
            answer = await http.post(f"{self.url}/bot1:demo/{method}", json=params)
            return answer.json()["result"]

        offset = 0
        while True:
            for update in await call("getUpdates", offset=offset, timeout=5):
                offset = update["update_id"] + 1
                if await _elsewhere(call, update):
                    continue
                if "callback_query" in update:
                    query = update["callback_query"]
                    await call("answerCallbackQuery", callback_query_id=query["id"], text="حسنًا")
                    message = query["message"]
                    await call(
                        "editMessageText",
                        chat_id=message["chat"]["id"],
                        message_id=message["message_id"],
                        text="أجبتَ بنعم",
                    )
                    continue
                keyboard = [[{"text": "نعم", "callback_data": "yes"}]]
                await call(
                    "sendMessage",
                    chat_id=update["message"]["chat"]["id"],
                    text="<b>أهلاً</b>، هل هذا سؤالك؟",
                    parse_mode="HTML",
                    reply_markup={"inline_keyboard": keyboard},
                )


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    telegram = Telegram()
    thread = threading.Thread(target=lambda: asyncio.run(telegram.run()))
    thread.start()
    assert telegram.ready.wait(10)
    yield telegram
    telegram.stop()
    thread.join(10)
    assert not thread.is_alive()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[WebDriver]:
    with browsing.chromium(tmp_path) as browser:
        yield browser


def see(browser: WebDriver, css: str, text: str) -> None:
    """Wait until an element with this text is there."""

    def shown(_: WebDriver) -> bool:
        found = f"return [...document.querySelectorAll({css!r})].map(each => each.textContent)"
        return any(text in each for each in browser.execute_script(found))

    WebDriverWait(browser, 10).until(shown, f"{text!r} is not in {css}")


def tap(browser: WebDriver, css: str, text: str = "") -> None:
    """Wait for an element with this text and click it, again when it was drawn anew meanwhile."""

    def tapped(_: WebDriver) -> bool:
        for each in browser.find_elements(By.CSS_SELECTOR, css):
            if text in (each.get_attribute("textContent") or ""):
                each.click()
                return True
        return False

    ignored = [StaleElementReferenceException]
    wait = WebDriverWait(browser, 10, ignored_exceptions=ignored)
    wait.until(tapped, f"{text!r} is not in {css}")


def sit_down(telegram: Telegram, browser: WebDriver, name: str) -> None:
    """Open the page as that person."""
    browser.get(telegram.url)
    tap(browser, "#switch")
    tap(browser, ".menu button", name)


def _complaints(browser: WebDriver) -> list[str]:
    said: list[dict[str, str]] = browser.execute("getLog", {"type": "browser"})["value"]
    return [each["message"] for each in said if each["level"] == "SEVERE"]


def test_samira_writes_and_presses_and_the_bot_answers(
    telegram: Telegram, browser: WebDriver
) -> None:
    sit_down(telegram, browser, "سميرة")
    tap(browser, "#chats .row", "Wegwijs")

    tap(browser, "#composer button", "Start")
    see(browser, ".item.mine .bubble", "/start")
    see(browser, ".item:not(.mine) .bubble strong", "أهلاً")
    browser.find_element(By.ID, "text").send_keys("أين الطبيب؟", Keys.ENTER)
    see(browser, ".item.mine .bubble", "أين الطبيب؟")
    tap(browser, ".key", "نعم")

    see(browser, "#toast", "حسنًا")
    see(browser, ".bubble", "أجبتَ بنعم")
    see(browser, "#calls b", "answerCallbackQuery")
    assert telegram.cloud.refused == []
    assert _complaints(browser) == []


def test_an_arabic_paragraph_runs_from_the_right_and_a_dutch_one_from_the_left(
    telegram: Telegram, browser: WebDriver
) -> None:
    sit_down(telegram, browser, "Miriam")
    tap(browser, "#composer button", "Start")

    see(browser, ".item.mine .bubble", "/start")
    box = browser.find_element(By.ID, "text")
    box.send_keys("Goedemorgen", Keys.SHIFT, Keys.ENTER, Keys.NULL, "صباح الخير", Keys.ENTER)
    see(browser, ".item.mine .para", "صباح الخير")

    read = (
        "return [...document.querySelectorAll('.item.mine .para')]"
        ".map(each => [each.textContent, getComputedStyle(each).direction])"
    )
    directions = {text.strip(): way for text, way in browser.execute_script(read)}
    assert directions["Goedemorgen"] == "ltr"
    assert directions["صباح الخير"] == "rtl"


def test_miriam_picks_an_answer_while_she_types_the_name_of_the_bot(
    telegram: Telegram, browser: WebDriver
) -> None:
    sit_down(telegram, browser, "Miriam")
    tap(browser, "#chats .row", "Buurtgroep")
    see(browser, "#title", "Buurtgroep")

    browser.find_element(By.ID, "text").send_keys("@weg")
    tap(browser, ".offer", "@wegwijs_bot")
    browser.find_element(By.ID, "text").send_keys("huisarts")
    tap(browser, ".offer", "Hoe vind ik een huisarts?")

    see(browser, ".item.mine .forwarded", "@wegwijs_bot")
    see(browser, ".item.mine strong", "Bel")
    assert browser.find_elements(By.CSS_SELECTOR, ".offer") == []
    assert browser.find_element(By.ID, "text").get_attribute("value") == ""
    assert telegram.cloud.refused == []
    assert _complaints(browser) == []


def test_where_nothing_is_offered_the_private_chat_is_one_tap_away(
    telegram: Telegram, browser: WebDriver
) -> None:
    sit_down(telegram, browser, "Miriam")
    tap(browser, "#chats .row", "Buurtgroep")
    see(browser, "#title", "Buurtgroep")

    browser.find_element(By.ID, "text").send_keys("@wegwijs_bot kegelbaan")
    tap(browser, ".offer.to-bot", "Vraag het privé")
    tap(browser, "#composer button", "Start")

    see(browser, ".item.mine .bubble", "/start g")
    assert _complaints(browser) == []


def test_miriam_calls_the_bot_where_it_is_not_and_passes_questions_on(
    telegram: Telegram, browser: WebDriver
) -> None:
    sit_down(telegram, browser, "Miriam")
    tap(browser, "#composer button", "Start")
    see(browser, ".item.mine .bubble", "/start")

    tap(browser, "#composer button[aria-label=Attach]")
    tap(browser, ".menu button", "Questions from a group")
    tap(browser, "dialog label", "hides their account")
    tap(browser, "dialog button", "Forward")
    see(browser, ".item.mine .forwarded", "A neighbour")
    tap(browser, "#chats .row", "Familie")
    see(browser, "#title", "Familie")
    browser.find_element(By.ID, "text").send_keys("@wegwijs_bot huisarts?", Keys.ENTER)

    see(browser, ".item:not(.mine) strong", "Bel")
    assert telegram.cloud.refused == []
    assert _complaints(browser) == []


class Rows:
    """A database of one row, for the page alone."""

    def __init__(self) -> None:
        self.mixed = 0

    async def tables(self) -> list[dict[str, Any]]:
        row = ["6f2a", "51 bytes that say nothing"]
        return [{"name": "barrier_pool", "columns": ["id", "box"], "rows": [row], "count": 1}]

    async def mix(self) -> int:
        self.mixed += 1
        return self.mixed


def test_the_page_shows_what_the_database_knows(telegram: Telegram, browser: WebDriver) -> None:
    rows: Any = Rows()
    telegram.cloud.vault = rows
    browser.set_window_size(1400, 900)
    sit_down(telegram, browser, "Miriam")

    tap(browser, "#tab-vault")

    see(browser, "#tables summary", "barrier_pool 1")
    see(browser, "#tables td", "say nothing")
    tap(browser, "#mix")
    see(browser, "#toast", "1 mixed")
    assert rows.mixed == 1
    tap(browser, "#tab-calls")
    assert not browser.find_element(By.ID, "vault").is_displayed()
    assert _complaints(browser) == []
