"""Updates answered a second over real HTTP: webhook in, answer out, this house beside PTB.

    python -m tests.bench.bench_updates [--updates 1500] [--people 64] [--rounds 3] [--latency 0]

A lean Telegram in this process brings the updates, one in flight for each person, and takes the
answers; `bot.demo` checks every call and would be the limit itself. The house is as shipped, on
durable SQLite, but unhurried: its real pace of 25 a second is Telegram's limit and not its own.
PTB echoes, through Starlette and its update queue as in its own custom webhook example.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import signal
import socket
import statistics
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import uvicorn
from aiohttp import web
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot import app, living
from bot.chat.pace import Limits, Rate
from bot.commands.clock import clock_of
from bot.features.library import files
from bot.features.people import service as people
from bot.privacy.keys import pseudonym
from bot.settings import LOCALES, MIGRATIONS, Settings
from bot.vocabulary import Language
from tests.stories.machine import TOKEN, Machine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

SECRET = "a-secret-of-the-bench"
UNHURRIED = Limits(overall=Rate(10_000, 0.00001), private=Rate(1000, 0.0001))
CONNECTIONS = 100
WARM_UP = 2
PATIENCE = 120.0
FIRST = 5_000_000_000
BOT = {"id": 123456, "is_bot": True, "first_name": "B", "username": "bench_bot"}
CHAT = re.compile(rb"chat_id=(-?\d+)")


@dataclass(slots=True)
class Lean:
    """Just enough of Telegram: it hears every call, counts the answers, and brings updates."""

    latency: float = 0.0
    answers: int = 0
    wanted: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)
    called: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: int = 0

    async def hear(self, request: web.Request) -> web.Response:
        """Any method of the Bot API."""
        method = request.match_info["method"]
        body = await request.read()
        result: Any = True
        if method == "getMe":
            result = BOT
        elif method == "sendMessage":
            await asyncio.sleep(self.latency)
            result = self._sent(body)
        elif method == "setWebhook":
            self.called.set()
        return web.json_response({"ok": True, "result": result})

    def _sent(self, body: bytes) -> dict[str, Any]:
        found = CHAT.search(body)
        assert found is not None
        self.answers += 1
        if self.answers >= self.wanted:
            self.done.set()
        self.numbers += 1
        chat = {"id": int(found[1]), "type": "private"}
        return {"message_id": self.numbers, "date": 1, "chat": chat, "from": BOT, "text": "."}

    async def bring(self, url: str, texts: dict[int, list[str]]) -> float:
        """All of it, person beside person; the seconds until the last answer."""
        self.answers, self.wanted = 0, sum(map(len, texts.values()))
        self.done.clear()
        began = time.perf_counter()
        connector = aiohttp.TCPConnector(limit=CONNECTIONS)
        async with aiohttp.ClientSession(connector=connector) as http:
            async with asyncio.TaskGroup() as tasks:
                for chat, said in texts.items():
                    tasks.create_task(self._bring_to(http, url, chat, said))
            async with asyncio.timeout(PATIENCE):
                await self.done.wait()
        return time.perf_counter() - began

    async def _bring_to(
        self, http: aiohttp.ClientSession, url: str, chat: int, said: list[str]
    ) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        for text in said:
            async with http.post(url, json=self._update(chat, text), headers=headers) as response:
                assert response.status == 200, response.status

    def _update(self, chat: int, text: str) -> dict[str, Any]:
        self.numbers += 1
        message = {
            "message_id": self.numbers,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "N."},
            "from": {"id": chat, "is_bot": False, "first_name": "N.", "language_code": "nl"},
            "text": text,
        }
        return {"update_id": self.numbers, "message": message}


@asynccontextmanager
async def lean(latency: float) -> AsyncIterator[tuple[Lean, str]]:
    """A lean Telegram, which takes so many seconds for a message, and its root."""
    telegram = Lean(latency)
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", telegram.hear)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield telegram, f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


async def serve_house(root: str, port: int, folder: Path, chats: range) -> None:
    """The house as shipped, unhurried, in which these people have chosen Dutch already."""
    settings = Settings.model_validate(
        {
            "bot_token": TOKEN,
            "bot_api_url": root,
            "data_dir": folder / "data",
            "key_dir": folder / "keys",
            "webhook_url": f"http://127.0.0.1:{port}",
            "webhook_secret": SECRET,
            "http_port": port,
        }
    )
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    async with app.opened(
        settings, clock_of(settings), locales=LOCALES, migrations=MIGRATIONS, limits=UNHURRIED
    ) as house:
        async with house.resources.works.open() as work:
            for chat in chats:
                person = pseudonym(chat, house.resources.keys.person)
                await people.choose(work, person, Language.NL)
        await living.live(house, settings, stopping)


async def serve_ptb(root: str, port: int, concurrent: int) -> None:
    """PTB's custom webhook example: an update is acknowledged once it is in the queue."""
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{root}/bot").updater(None)
    application = builder.concurrent_updates(concurrent or False).build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, _echo))

    async def receive(request: Request) -> Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return Response()

    site = Starlette(routes=[Route("/telegram", receive, methods=["POST"])])
    config = uvicorn.Config(site, port=port, access_log=False, log_level="warning")
    async with application:
        await application.start()
        await application.bot.set_webhook(f"http://127.0.0.1:{port}/telegram")
        await uvicorn.Server(config).serve()
        await application.stop()


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


@dataclass(frozen=True, slots=True)
class Load:
    """How many updates of how many people, what they say, and how far away Telegram is."""

    updates: int
    people: int
    latency: float = 0.0

    @property
    def chats(self) -> range:
        return range(FIRST, FIRST + self.people)

    def texts(self, each: int | None = None) -> dict[int, list[str]]:
        """For every person what they say: the ways in which people ask, in Dutch."""
        asked = files.read(LOCALES).asked.items()
        phrases = [
            text for (_, language), all_ in asked if language is Language.NL for text in all_
        ]
        chance = random.Random(7)
        shares = {
            chat: len(range(n, self.updates, self.people)) for n, chat in enumerate(self.chats)
        }
        return {
            chat: chance.sample(phrases, share if each is None else each)
            for chat, share in shares.items()
        }


@dataclass(frozen=True, slots=True)
class Round:
    """One round of one bot."""

    updates_a_second: float
    cpu_ms_an_update: float


async def one_round(name: str, load: Load) -> Round:
    """A new process, warmed up, and then all of the load."""
    with tempfile.TemporaryDirectory() as folder:
        async with lean(load.latency) as (telegram, root):
            port = free_port()
            module = [sys.executable, "-m", "tests.bench.bench_updates"]
            given = ["--serve", name, "--root", root, "--port", str(port), "--folder", folder]
            size = ["--people", str(load.people)]
            machine = Machine([*module, *given, *size], {}, Path(folder) / "log")
            machine.on()
            try:
                async with asyncio.timeout(PATIENCE):
                    await telegram.called.wait()
                await _open(port)
                url = f"http://127.0.0.1:{port}/telegram"
                await telegram.bring(url, load.texts(WARM_UP))
                before = _cpu_seconds(machine.pid)
                seconds = await telegram.bring(url, load.texts())
                spent = _cpu_seconds(machine.pid) - before
            finally:
                machine.clear()
    return Round(round(load.updates / seconds, 1), round(spent / load.updates * 1000, 2))


async def _open(port: int) -> None:
    """Until somebody listens there."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return


def _cpu_seconds(pid: int) -> float:
    user, system = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").split()[13:15]
    return (int(user) + int(system)) / 100


async def measure(load: Load, rounds: int) -> dict[str, Any]:
    """Rounds in turn; medians and what they come to."""
    found: dict[str, list[Round]] = {name: [] for name in SERVED}
    for _ in range(rounds):
        for name, each in found.items():
            each.append(await one_round(name, load))
    medians = {name: _median(all_) for name, all_ in found.items()}
    ratio = medians["wegwijs"].updates_a_second / medians["ptb"].updates_a_second
    rounds_of = {name: [each.updates_a_second for each in all_] for name, all_ in found.items()}
    return {
        "updates": load.updates,
        "people": load.people,
        "seconds_a_send": load.latency,
        **{name: asdict(each) for name, each in medians.items()},
        "rounds": rounds_of,
        "ratio": round(ratio, 2),
    }


def _median(rounds: list[Round]) -> Round:
    return Round(
        statistics.median(each.updates_a_second for each in rounds),
        statistics.median(each.cpu_ms_an_update for each in rounds),
    )


SERVED = ("wegwijs", "ptb", "ptb_64_at_once")


async def _serve(given: argparse.Namespace) -> None:
    if given.serve == "wegwijs":
        chats = Load(given.updates, given.people).chats
        await serve_house(given.root, given.port, given.folder, chats)
    else:
        await serve_ptb(given.root, given.port, 64 if given.serve == "ptb_64_at_once" else 0)


def main() -> None:
    """One JSON object on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--updates", type=int, default=1500)
    parser.add_argument("--people", type=int, default=64, help="30 updates each at most: the flood")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds that a send takes (0)")
    parser.add_argument("--serve", choices=SERVED, help=argparse.SUPPRESS)
    parser.add_argument("--root", help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(_serve(given))
        return
    load = Load(given.updates, given.people, given.latency)
    found = asyncio.run(measure(load, given.rounds))
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
