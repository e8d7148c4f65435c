"""`demo`: the real bot on a local Telegram, with a chat page and the desk; no token, no network."""

from __future__ import annotations

import asyncio
import signal
import socket
import tempfile
import webbrowser
from contextlib import AsyncExitStack
from pathlib import Path

from bot import app, living
from bot.chat.webhook import BusyPortError
from bot.commands.clock import clock_of
from bot.demo.cast import assemble
from bot.demo.cloud import Cloud
from bot.demo.desk import EXTRA, assemble_team
from bot.demo.example import sow
from bot.demo.server import serving
from bot.demo.vault import Vault
from bot.features.barriers import taxonomy
from bot.settings import LOCALES, MIGRATIONS, Settings, cache

TOKEN = "1234567:local-telegram-needs-no-secret"  # noqa: S105 (it opens nothing)


def run(port: int, *, open_page: bool) -> int:
    """Until Ctrl-C; the database and the keys of the demo are gone with it."""
    with tempfile.TemporaryDirectory(prefix="wegwijs-demo-") as folder:
        asyncio.run(_run(port, Path(folder), open_page=open_page))
    return 0


async def _run(port: int, folder: Path, *, open_page: bool) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    cloud = Cloud()
    cast = assemble(cloud)
    async with AsyncExitStack() as rooms:
        try:
            root = await rooms.enter_async_context(serving(cloud, port))
        except OSError as error:
            raise BusyPortError(f"port {port} is taken; try: demo --port {port + 1}") from error
        desk = _port_beside(port)
        print(
            f"the chat page: {root}\nthe desk for staff: http://127.0.0.1:{desk}/desk\n"
            "the bot wakes up in a few seconds; Ctrl-C ends it all"
        )
        if open_page:
            webbrowser.open(root)
        settings = _settings(root, folder, desk)
        house = await rooms.enter_async_context(
            app.opened(
                settings, clock_of(settings), locales=LOCALES, migrations=MIGRATIONS, extra=EXTRA
            )
        )
        async with house.resources.works.open() as work:
            await assemble_team(work, cast, await sow(work, taxonomy.known(LOCALES)))
        cloud.vault = Vault(house.resources.works.engine, house.mixer.mix_now)
        print("the bot is awake", flush=True)
        await living.live(house, settings, stopping)


def _port_beside(port: int) -> int:
    """Where the desk is: beside the chat page, or anywhere when that takes a free port."""
    if port:
        return port + 1
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        free: int = line.getsockname()[1]
    return free


def _settings(root: str, folder: Path, desk: int) -> Settings:
    return Settings(
        bot_token=TOKEN,
        bot_api_url=root,
        data_dir=folder / "data",
        learnt_dir=cache(),
        key_dir=folder / "keys",
        http_port=desk,
        operator_name="Wegwijs (demo)",
        operator_contact="demo@wegwijs.example",
    )
