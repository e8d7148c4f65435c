"""What a SIGKILL costs: the bot of this house beside PTB's own polling, on one script.

    python -m tests.bench.bench_kill [--people 50] [--questions 2000] [--kills 20]

Both are killed at random moments (one kill in four while they start) while people write `--rate`
questions a second; every call to Telegram takes 30 ms, as over the Internet.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.demo.cloud import Cloud
from bot.demo.server import serving
from tests.stories.killing import Ordeal, Outcome, Plan, Question
from tests.stories.machine import TOKEN, Machine
from tests.stories.subject import wegwijs

if TYPE_CHECKING:
    from bot.demo.records import DemoPerson

CALL_SECONDS = 0.03
CALLS = ("getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery")
ECHO = """
import sys
from telegram.ext import ApplicationBuilder, MessageHandler, filters

async def echo(update, context):
    await update.message.reply_text(update.message.text)

builder = ApplicationBuilder().token(sys.argv[1]).base_url(sys.argv[2] + "/bot")
application = builder.build()
application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
application.run_polling()
"""


@dataclass(slots=True)
class Echo:
    """PTB as its documentation starts it: `run_polling`, one update at a time."""

    machine: Machine

    async def greet(self, cloud: Cloud, person: DemoPerson, number: int) -> None:
        """Start; there is nothing to choose."""
        del number
        await cloud.start(person)

    def questions(self, number: int) -> list[Question]:
        texts = [f"vraag {number}-{each}." for each in range(1000)]
        return [Question(text, text) for text in texts]

    async def owes(self) -> int:
        """It keeps no promises."""
        return 0

    async def effects(self) -> int | None:
        """It counts nothing."""
        return None


async def of_wegwijs(plan: Plan) -> Outcome:
    """The plan, with `python -m bot run` on SQLite."""
    with tempfile.TemporaryDirectory() as name:
        folder, cloud = Path(name), _far_away()
        database = f"sqlite:///{folder / 'wegwijs.sqlite3'}"
        async with serving(cloud) as root, wegwijs(root, folder, database) as subject:
            return await Ordeal(subject, cloud, plan).run()


async def of_echo(plan: Plan) -> Outcome:
    """The plan, with a bot of ten lines on PTB's `run_polling`."""
    with tempfile.TemporaryDirectory() as name:
        cloud = _far_away()
        async with serving(cloud) as root:
            command = [sys.executable, "-c", ECHO, TOKEN, root]
            machine = Machine(command, {}, Path(name) / "echo.log")
            try:
                return await Ordeal(Echo(machine), cloud, plan).run()
            finally:
                machine.clear()


def _far_away() -> Cloud:
    cloud = Cloud()
    for method in CALLS:
        cloud.faults.slow(method, CALL_SECONDS)
    return cloud


async def measure(plan: Plan) -> dict[str, object]:
    """Both on the same plan, one after the other."""
    outcomes = {"run_polling_echo": await of_echo(plan), "wegwijs": await of_wegwijs(plan)}
    return {"plan": asdict(plan), **{name: asdict(found) for name, found in outcomes.items()}}


def main() -> None:
    """One JSON object on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--questions", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--rate", type=float, default=20.0, help="questions a second; 0: at once")
    parser.add_argument("--life", type=float, default=8.0, help="seconds of a life, at most")
    parser.add_argument("--seed", type=int, default=1)
    found = asyncio.run(measure(Plan(**vars(parser.parse_args()))))
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
