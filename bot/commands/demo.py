"""`demo`: the real bot on a local Telegram, with a chat page; no token and no network."""

from __future__ import annotations

import asyncio
import signal
import tempfile
import webbrowser
from contextlib import AsyncExitStack
from pathlib import Path

from bot import app
from bot.chat.webhook import BusyPortError
from bot.commands.clock import clock_of
from bot.demo.cast import assemble
from bot.demo.cloud import Cloud
from bot.demo.server import serving
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
    assemble(cloud)
    async with AsyncExitStack() as rooms:
        try:
            root = await rooms.enter_async_context(serving(cloud, port))
        except OSError as error:
            raise BusyPortError(f"port {port} is taken; try: demo --port {port + 1}") from error
        print(f"the chat page: {root}\nthe bot wakes up in a few seconds; Ctrl-C ends it all")
        if open_page:
            webbrowser.open(root)
        settings = _settings(root, folder)
        house = await rooms.enter_async_context(
            app.opened(settings, clock_of(settings), locales=LOCALES, migrations=MIGRATIONS)
        )
        print("the bot is awake", flush=True)
        await app.live(house, settings, stopping)


def _settings(root: str, folder: Path) -> Settings:
    return Settings(
        bot_token=TOKEN,
        bot_api_url=root,
        data_dir=folder / "data",
        learnt_dir=cache(),
        key_dir=folder / "keys",
        http_port=0,
        operator_name="Wegwijs (demo)",
        operator_contact="demo@wegwijs.example",
    )
