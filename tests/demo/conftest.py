from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from telegram import Update

from bot.demo.cast import Cast, assemble
from bot.demo.cloud import Cloud
from bot.demo.server import serving

Json = dict[str, Any]
Api = Callable[..., Coroutine[Any, Any, Json]]


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def move(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cloud(clock: Clock) -> Cloud:
    return Cloud(clock=clock)


@pytest.fixture
def cast(cloud: Cloud) -> Cast:
    return assemble(cloud)


@pytest.fixture
async def url(cloud: Cloud) -> AsyncIterator[str]:
    async with serving(cloud) as root:
        yield root


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(timeout=10) as client:
        yield client


@pytest.fixture
def api(http: httpx.AsyncClient, url: str) -> Api:
    async def call(method: str, **params: Any) -> Json:
        response = await http.post(f"{url}/bot1:token/{method}", json=params)
        told: Json = response.json()
        return told

    return call


@pytest.fixture
def heard(cloud: Cloud) -> Callable[[], list[Update]]:
    """The updates that wait for the bot, as python-telegram-bot reads them."""

    def read() -> list[Update]:
        updates = [Update.de_json(each) for each in cloud.mailbox.updates]
        for update in updates:
            assert not update.api_kwargs
        return updates

    return read
