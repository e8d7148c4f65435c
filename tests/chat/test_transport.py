from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.chat.outcomes import seconds_of
from bot.chat.transport import AiohttpRequest
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from tests.chat.trouble import babbling, free_port

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.demo.records import DemoPerson


@asynccontextmanager
async def bot_on(root: str, *, read_seconds: float = 5.0) -> AsyncIterator[Bot]:
    async with Bot(
        "123456:" + "A" * 30,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=AiohttpRequest(read_seconds=read_seconds),
        get_updates_request=AiohttpRequest(),
    ) as bot:
        yield bot


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
async def samira(cloud: Cloud) -> DemoPerson:
    person = cloud.person("samira", "Samira")
    await cloud.start(person)
    return person


@pytest.fixture
async def root(cloud: Cloud) -> AsyncIterator[str]:
    async with serving(cloud) as address:
        yield address


async def test_words_arrive_as_they_were_sent(root: str, cloud: Cloud, samira: DemoPerson) -> None:
    text = "ሰላም & <سلام> € 14,71\n👩‍⚕️"

    async with bot_on(root) as bot:
        await bot.send_message(samira.id, text)

    assert cloud.screen(samira)[-1].text == text


async def test_a_file_arrives_byte_for_byte(root: str, cloud: Cloud, samira: DemoPerson) -> None:
    content = bytes(range(256)) * 50

    async with bot_on(root) as bot:
        sent = await bot.send_voice(samira.id, content, caption="ሰላም", filename="health-112.ogg")
        assert sent.voice is not None
        fetched = await (await bot.get_file(sent.voice.file_id)).download_as_bytearray()

    assert bytes(fetched) == content
    assert cloud.screen(samira)[-1].text == "ሰላም"


async def test_an_answer_that_does_not_come_in_time_is_timed_out(
    root: str, cloud: Cloud, samira: DemoPerson
) -> None:
    async with bot_on(root, read_seconds=0.1) as bot:
        cloud.faults.slow("sendMessage", 0.5)

        with pytest.raises(TimedOut):
            await bot.send_message(samira.id, "x")


async def test_one_call_may_wait_longer_than_others(
    root: str, cloud: Cloud, samira: DemoPerson
) -> None:
    async with bot_on(root, read_seconds=0.1) as bot:
        cloud.faults.slow("sendMessage", 0.3)

        await bot.send_message(samira.id, "x", read_timeout=3)

    assert cloud.screen(samira)[-1].text == "x"


async def test_nobody_on_the_line_is_a_network_error() -> None:
    with pytest.raises(NetworkError, match="no connection to Telegram"):
        async with bot_on(f"http://127.0.0.1:{free_port()}"):
            pass


async def test_a_line_that_breaks_is_a_network_error(
    root: str, cloud: Cloud, samira: DemoPerson
) -> None:
    async with bot_on(root) as bot:
        cloud.faults.drop("sendMessage")

        with pytest.raises(NetworkError):
            await bot.send_message(samira.id, "x")
        await bot.send_message(samira.id, "y")

    assert [shown.text for shown in cloud.screen(samira)][1:] == ["y"]


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # PTB, of its own attribute
async def test_what_telegram_refuses_keeps_its_meaning(
    root: str, cloud: Cloud, samira: DemoPerson
) -> None:
    async with bot_on(root) as bot:
        cloud.faults.limit(samira, 7)

        with pytest.raises(RetryAfter) as told:
            await bot.send_message(samira.id, "x")

    assert seconds_of(told.value) == 7


async def test_an_answer_that_is_no_answer_is_a_network_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with babbling(b"<html>wat iemand schreef</html>") as root:
        with pytest.raises(NetworkError):
            async with bot_on(root):
                pass

    assert "wat iemand schreef" not in caplog.text


async def test_after_the_end_nothing_is_sent() -> None:
    request = AiohttpRequest()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()

    with pytest.raises(NetworkError, match="closed"):
        await request.do_request("http://127.0.0.1:1/", "POST")


async def test_no_error_tells_the_token() -> None:
    with pytest.raises(NetworkError) as told:
        async with bot_on(f"http://127.0.0.1:{free_port()}"):
            pass

    assert "AAAA" not in str(told.value)
