from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from bot.demo.mailbox import chat_of
from tests.demo.conftest import Api, Json

Receive = Callable[[web.Request, Json], Awaitable[web.Response]]


@asynccontextmanager
async def receiving(receive: Receive) -> AsyncIterator[str]:
    async def hook(request: web.Request) -> web.Response:
        return await receive(request, await request.json())

    app = web.Application()
    app.router.add_post("/hook", hook)
    async with TestServer(app) as server:
        yield str(server.make_url("/hook"))


async def test_an_update_is_brought_with_the_secret(cloud: Cloud, cast: Cast, api: Api) -> None:
    got: list[tuple[str | None, str]] = []

    async def receive(request: web.Request, update: Json) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        got.append((secret, update["message"]["text"]))
        return web.Response()

    async with receiving(receive) as hook:
        await api("setWebhook", url=hook, secret_token="s-3cret")
        await cloud.write(cast.samira, "a")
        await cloud.until(lambda: not cloud.mailbox.updates)

    assert got == [("s-3cret", "a")]


async def test_what_is_not_taken_is_brought_again_and_the_next_waits(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    got: list[str] = []

    async def receive(_: web.Request, update: Json) -> web.Response:
        got.append(update["message"]["text"])
        return web.Response(status=500 if len(got) < 3 else 200)

    async with receiving(receive) as hook:
        await api("setWebhook", url=hook)
        await cloud.write(cast.samira, "a")
        await cloud.write(cast.samira, "b")
        await cloud.until(lambda: not cloud.mailbox.updates)
        info = (await api("getWebhookInfo"))["result"]

    assert got == ["a", "a", "a", "b"]
    assert info["url"] == hook
    assert "500" in info["last_error_message"]


async def test_one_chat_waits_while_others_go_on(cloud: Cloud, cast: Cast, api: Api) -> None:
    got: list[str] = []

    async def receive(_: web.Request, update: Json) -> web.Response:
        got.append(update["message"]["text"])
        if update["message"]["text"] == "stop":
            return web.Response(status=503)
        return web.Response()

    async with receiving(receive) as hook:
        await api("setWebhook", url=hook)
        await cloud.write(cast.samira, "stop")
        await cloud.write(cast.samira, "later")
        for word in "abc":
            await cloud.write(cast.farid, word)
        await cloud.until(lambda: len(cloud.mailbox.updates) == 2)
        await api("deleteWebhook", drop_pending_updates=True)

    assert [word for word in got if word != "stop"] == ["a", "b", "c"]
    assert cloud.mailbox.updates == []


async def test_the_answer_may_carry_a_call(cloud: Cloud, cast: Cast, api: Api) -> None:
    async def receive(_: web.Request, update: Json) -> web.Response:
        return web.json_response(
            {"method": "sendMessage", "chat_id": chat_of(update), "text": "gehoord"}
        )

    async with receiving(receive) as hook:
        await api("setWebhook", url=hook)
        await cloud.write(cast.samira, "a")
        await cloud.until(lambda: not cloud.mailbox.updates)

    assert cloud.screen(cast.samira)[-1].text == "gehoord"


async def test_a_url_that_is_none_is_refused(api: Api) -> None:
    refused = await api("setWebhook", url="ftp://bot.example")

    assert refused["error_code"] == 400
    assert "invalid webhook URL" in refused["description"]


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"chat": {"id": 5}}},
        {"callback_query": {"from": {"id": 6}, "message": {"chat": {"id": 5}}}},
        {"inline_query": {"from": {"id": 5}}},
    ],
)
def test_an_update_belongs_to_a_chat(update: Json) -> None:
    assert chat_of({"update_id": 1, **update}) == 5
