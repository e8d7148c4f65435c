"""A real Chromium, as people have it: on a desk or on a phone, in light or dark."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver.chrome.webdriver import WebDriver

    from tests.people import Staff

BROWSER, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--window-size=1280,800",
)
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}

NEEDS_A_BROWSER = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (BROWSER.exists() and DRIVER.exists()),
        reason="there is no Chromium with its driver here",
    ),
]


@contextmanager
def chromium(folder: Path) -> Iterator[WebDriver]:
    """A browser with a new profile below that folder; what its console says is kept."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in (*FLAGS, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service(str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


async def does(act: Callable[..., Any], *given: Any) -> Any:
    """In a thread, as what is looked at is served by the loop of the test."""
    return await asyncio.to_thread(act, *given)


async def carried_over(staff: Staff, browser: WebDriver) -> None:
    """The session of a member, in the browser that can be looked at."""
    await does(browser.get, f"{staff.town.desk}/sign-in")
    cookie = {"name": "desk", "value": staff.browser.cookies.get("desk") or "", "path": "/"}
    await does(browser.add_cookie, cookie)


def look_like(browser: WebDriver, size: str, scheme: str) -> None:
    """Show pages as wide as SIZES says, in light or dark."""
    width, height = SIZES[size]
    shape = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", shape)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
