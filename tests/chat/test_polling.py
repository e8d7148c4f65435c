from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from telegram.error import InvalidToken
from telegram.ext import ExtBot

from bot.chat import polling
from bot.chat.polling import Polling
from bot.chat.transport import AiohttpRequest
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from bot.features.people import screens as people
from tests.chat.trouble import babbling, database_away

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import TOKEN, Town
    from tests.people import Newcomer
else:
    from tests.conftest import TOKEN

pytestmark = pytest.mark.asyncio(loop_scope="session")


def helped(somebody: Newcomer) -> int:
    wanted = somebody.reads(*people.help(somebody.town.house.resources.operator).says)
    return sum(shown.html.startswith(wanted) for shown in somebody.heard)


def offsets(town: Town) -> list[int]:
    return [int(call.params.get("offset", 0)) for call in town.cloud.called("getUpdates")]


@asynccontextmanager
async def asking(town: Town, root: str) -> AsyncIterator[Polling]:
    """Polling of another Telegram, whose updates the house of this town takes."""
    async with ExtBot(TOKEN, base_url=f"{root}/bot", request=AiohttpRequest()) as bot:
        yield Polling(bot, bot.request, town.house.receiver)


async def test_an_update_is_confirmed_after_it_is_kept(
    town: Town, samira: Newcomer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), database_away(town):
        await town.cloud.write(samira.who, "/help")
        number = town.cloud.mailbox.updates[-1]["update_id"]
        await seen_in(caplog, f"update {number} failed: OperationalError")
        unconfirmed = max(offsets(town))
        kept = [update["update_id"] for update in town.cloud.mailbox.updates]
    await town.quiet()

    assert unconfirmed <= number
    assert number in kept
    assert helped(samira) == 1
    assert town.cloud.mailbox.updates == []


async def seen_in(caplog: pytest.LogCaptureFixture, line: str) -> None:
    async with asyncio.timeout(10):
        while line not in caplog.text:  # noqa: ASYNC110 (a log has no event)
            await asyncio.sleep(0.002)


async def test_others_are_answered_though_one_update_has_to_come_again(
    town: Town, samira: Newcomer, farid: Newcomer
) -> None:
    with database_away(town):
        await town.cloud.write(samira.who, "/help")
        await town.cloud.write(farid.who, "/help")
        await asyncio.sleep(0.05)
    await town.quiet()

    assert (helped(samira), helped(farid)) == (1, 1)


async def test_a_telegram_that_is_down_is_asked_again(
    town: Town, samira: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(polling, "CONFLICT_SECONDS", 0.01)
    for status in (500, 502, 409):
        town.cloud.faults.fail("getUpdates", status=status)
    town.cloud.faults.drop("getUpdates")

    await samira.says("/help")
    await samira.says("/help")

    assert helped(samira) == 2


async def test_only_what_is_needed_is_asked_for(town: Town) -> None:
    [*_, last] = town.cloud.called("getUpdates")

    assert sorted(last.params["allowed_updates"]) == [
        "callback_query",
        "guest_message",
        "inline_query",
        "message",
        "my_chat_member",
    ]
    assert last.params["limit"] == polling.BATCH


async def test_a_bot_that_telegram_no_longer_knows_stops(town: Town) -> None:
    cloud = Cloud()
    async with serving(cloud) as root, asking(town, root) as asked:
        cloud.faults.fail("getUpdates", status=401)

        with pytest.raises(InvalidToken):
            await asked.run()


async def test_an_answer_that_is_no_answer_does_not_stop_the_polling(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "PAUSE_SECONDS", 0.01)
    cloud = Cloud()
    async with (
        serving(cloud) as root,
        babbling(b"<html>wat iemand schreef</html>") as gateway,
        asking(town, root) as asked,
    ):
        asked._bot._base_url = f"{gateway}/bot{TOKEN}"
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(asked.run())
            await asyncio.sleep(0.1)
            ended = running.done()
            asked.stop()

    assert not ended
    assert "wat iemand schreef" not in caplog.text


async def test_a_polling_that_is_stopped_ends_at_once(town: Town) -> None:
    async with (
        serving(Cloud()) as root,
        asking(town, root) as asked,
        asyncio.timeout(2),
        asyncio.TaskGroup() as tasks,
    ):
        running = tasks.create_task(asked.run())
        await asyncio.sleep(0.05)
        asked.stop()

    assert running.done()
    assert not running.cancelled()
