"""From `python -m bot run` to the first answer in the chat, and what the bot weighs afterwards.

    python -m tests.bench.bench_start [--runs 5]

A question waits at Telegram when the process starts; the person chose a language the day before.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.demo.cloud import Cloud
from bot.demo.server import serving
from tests.stories.killing import Ordeal, Plan
from tests.stories.subject import wegwijs

if TYPE_CHECKING:
    from tests.stories.subject import Wegwijs

PATIENCE = 120.0
PLAN = Plan(people=20, questions=200, kills=0, rate=20.0, life=0.0)
MEMORY = re.compile(r"^(VmRSS|VmHWM):\s+(\d+) kB$", re.MULTILINE)


async def measure(runs: int) -> dict[str, Any]:
    """The first start on an empty database, `runs` later ones, and memory after 200 questions."""
    with tempfile.TemporaryDirectory() as name:
        folder, cloud = Path(name), Cloud()
        database = f"sqlite:///{folder / 'wegwijs.sqlite3'}"
        async with serving(cloud) as root, wegwijs(root, folder, database) as subject:
            ordeal = Ordeal(subject, cloud, PLAN)
            outcome = await ordeal.run()
            memory = _memory_mb(subject.machine.pid)
            subject.machine.off()
            seconds = [await _start(subject, ordeal) for _ in range(runs)]
    return {
        "first_start_until_polling_seconds": outcome.seconds_to_start,
        "question_to_answer_after_start_seconds": round(statistics.median(seconds), 2),
        "runs": [round(each, 2) for each in seconds],
        "questions_before_weighing": PLAN.questions,
        "lost": outcome.lost,
        **memory,
    }


async def _start(subject: Wegwijs, ordeal: Ordeal) -> float:
    """Seconds until a question that waits is answered."""
    cloud, person = ordeal.cloud, ordeal.people[0]
    await cloud.write(person, subject.questions(0)[0].text)
    before = len(cloud.screen(person))
    began = time.monotonic()
    subject.machine.on()
    await cloud.until(lambda: len(cloud.screen(person)) > before, PATIENCE)
    seconds = time.monotonic() - began
    await ordeal.settle()
    subject.machine.off()
    return seconds


def _memory_mb(pid: int) -> dict[str, float]:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return {f"{name}_mb": round(int(kb) / 1024, 1) for name, kb in MEMORY.findall(status)}


def main() -> None:
    """One JSON object on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    found = asyncio.run(measure(parser.parse_args().runs))
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
