from __future__ import annotations

import asyncio
import io
import json
import socket
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio

from bot.chat.polling import ALLOWED
from bot.chat.webhook import MOST_BYTES, SECRET_HEADER, BusyPortError, serving, site
from bot.features.people import screens as people
from bot.vocabulary import Language
from tests.chat.conftest import SECRET
from tests.chat.shapes import WHEN
from tests.chat.trouble import database_away

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

RIGHT = {SECRET_HEADER: SECRET}


async def brought(
    town: Town, body: bytes, headers: dict[str, str] | None = None, path: str = "/telegram"
) -> int:
    url = f"http://127.0.0.1:{town.settings.http_port}{path}"
    async with (
        aiohttp.ClientSession() as http,
        http.post(url, data=io.BytesIO(body), headers=headers or {}) as response,
    ):
        await response.read()
        return response.status


def asks_for_help(somebody: Newcomer) -> bytes:
    number = 5_000_000_000 + next(somebody.town.numbers)
    update: dict[str, Any] = {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": WHEN,
            "chat": somebody.who.chat(),
            "from": somebody.who.user(),
            "text": "/help",
            "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
        },
    }
    return json.dumps(update).encode()


def helped(somebody: Newcomer) -> int:
    wanted = somebody.reads(*people.help(somebody.town.house.resources.operator).says)
    return sum(shown.html.startswith(wanted) for shown in somebody.heard)


@pytest_asyncio.fixture(loop_scope="session")
async def samira(troubled: Town) -> Newcomer:
    return await troubled.newcomer(Language.AR).arrives()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: SECRET[:-1]},
        {SECRET_HEADER: SECRET + "x"},
        {SECRET_HEADER: SECRET.upper()},
        {SECRET_HEADER: "é" * 20},
    ],
    ids=["none", "empty", "shorter", "longer", "capitals", "not ASCII"],
)
async def test_nothing_is_heard_without_the_secret(
    troubled: Town, samira: Newcomer, headers: dict[str, str]
) -> None:
    assert await brought(troubled, asks_for_help(samira), headers) == 401
    assert helped(samira) == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"no json",
        b"\xff\xfe",
        b"[]",
        b"7",
        b"null",
        b'"x"',
        b'{"update_id":' + b"9" * 5000,
    ],
    ids=lambda body: repr(body[:12]),
)
async def test_what_is_no_update_is_refused(troubled: Town, body: bytes) -> None:
    assert await brought(troubled, body, RIGHT) == 400


async def test_a_body_nested_without_end_is_refused(troubled: Town) -> None:
    assert await brought(troubled, b"[" * 500_000, RIGHT) == 400


async def test_a_body_longer_than_any_update_is_refused(troubled: Town) -> None:
    assert await brought(troubled, b" " * (MOST_BYTES + 1), RIGHT) == 413


async def test_ten_megabytes_do_not_stop_the_bot(troubled: Town, samira: Newcomer) -> None:
    try:
        status = await brought(troubled, b"x" * 10_000_000, RIGHT)
    except aiohttp.ClientError:
        status = 413  # the line was cut while we were still sending

    assert status == 413
    await samira.says("/help")
    assert helped(samira) == 1


async def test_the_same_body_ten_times_has_one_effect(troubled: Town, samira: Newcomer) -> None:
    body = asks_for_help(samira)

    statuses = [await brought(troubled, body, RIGHT) for _ in range(5)]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(brought(troubled, body, RIGHT)) for _ in range(5)]
    await troubled.quiet()

    assert statuses + [task.result() for task in tasks] == [200] * 10
    assert helped(samira) == 1


async def test_an_update_that_cannot_be_kept_is_to_come_again(
    troubled: Town, samira: Newcomer
) -> None:
    body = asks_for_help(samira)

    with database_away(troubled):
        away = await brought(troubled, body, RIGHT)
    back = await brought(troubled, body, RIGHT)
    await troubled.quiet()

    assert (away, back) == (503, 200)
    assert helped(samira) == 1


async def test_an_update_of_no_kind_we_know_is_confirmed(troubled: Town) -> None:
    assert await brought(troubled, b'{"update_id": 1, "thought": {}}', RIGHT) == 200
    assert await brought(troubled, b"{}", RIGHT) == 200


async def test_health_is_told_to_everybody(troubled: Town) -> None:
    url = f"http://127.0.0.1:{troubled.settings.http_port}"
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{url}/health") as response:
            told = (response.status, await response.text(), response.headers.get("Server"))
        async with http.get(f"{url}/telegram") as response:
            asked = response.status

    assert told == (200, "ok", None)
    assert asked == 405
    assert await brought(troubled, b"{}", RIGHT, path="/") == 404


async def test_telegram_was_told_where_to_call(troubled: Town) -> None:
    hook = troubled.cloud.mailbox.webhook

    assert hook is not None
    assert hook.url == f"http://127.0.0.1:{troubled.settings.http_port}/telegram"
    assert hook.secret == SECRET
    assert troubled.cloud.mailbox.allowed == list(ALLOWED)


@pytest.mark.asyncio(loop_scope="function")
async def test_a_bot_that_is_not_well_says_so() -> None:
    async with (
        serving(site(None, healthy=lambda: False), "127.0.0.1", 0) as port,
        aiohttp.ClientSession() as http,
    ):
        async with http.get(f"http://127.0.0.1:{port}/health") as response:
            well = response.status
        async with http.post(f"http://127.0.0.1:{port}/telegram", headers=RIGHT) as response:
            webhook = response.status

    assert (well, webhook) == (503, 404)


@pytest.mark.asyncio(loop_scope="function")
async def test_a_busy_port_is_told_in_one_line() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(BusyPortError, match=f"cannot listen on 127.0.0.1:{port}: Address"):
            async with serving(site(None, healthy=lambda: True), "127.0.0.1", port):
                pass
