import asyncio
import socket
import time

import httpx
import pytest
from telegram import Bot

from bot.demo.cast import Cast, assemble
from bot.demo.cloud import Cloud
from bot.demo.server import serving


async def test_a_busy_port_is_told_before_anything_starts() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        with pytest.raises(OSError, match="in use"):
            async with serving(Cloud(), taken.getsockname()[1]):
                pass


async def test_a_port_is_free_again_at_once() -> None:
    cloud = Cloud()
    async with serving(cloud) as first:
        port = int(first.rpartition(":")[2])

    async with serving(cloud, port) as second, httpx.AsyncClient() as http:
        assert second == first
        assert (await http.get(f"{second}/bot1:a/getMe")).status_code == 200


async def test_who_waits_for_updates_is_sent_home_when_it_stops() -> None:
    cloud = Cloud()
    async with httpx.AsyncClient() as http, asyncio.TaskGroup() as tasks, serving(cloud) as url:
        poll = tasks.create_task(http.get(f"{url}/bot1:a/getUpdates?timeout=30", timeout=40))
        await asyncio.sleep(0.05)
        begun = time.monotonic()

    assert time.monotonic() - begun < 1
    assert poll.result().json() == {"ok": True, "result": []}


async def test_the_real_client_speaks_with_it() -> None:
    cloud = Cloud()
    cast: Cast = assemble(cloud)
    async with (
        serving(cloud) as url,
        Bot("1:token", base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as bot,
    ):
        await cloud.start(cast.samira)
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        await update.get_bot().send_message(cast.samira.id, "<b>أهلاً</b>", parse_mode="HTML")
        voice = await bot.send_voice(cast.samira.id, b"OggS" * 9, caption="luister")
        assert voice.voice is not None
        content = await (await bot.get_file(voice.voice.file_id)).download_as_bytearray()

    assert bytes(content) == b"OggS" * 9
    assert [each.html for each in cloud.screen(cast.samira)] == ["/start", "<b>أهلاً</b>", "luister"]
    assert cloud.refused == []
