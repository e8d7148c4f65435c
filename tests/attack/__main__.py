"""`python -m tests.attack`: the whole suite, on both databases and several seeds, as a table and as JSON.

Writes the table between its marks in docs/anonymity.md.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from typing import TYPE_CHECKING

from bot.settings import HERE
from tests.attack.suite import attack, clocked
from tests.databases import DATABASES

if TYPE_CHECKING:
    from tests.attack.checks import Result

PEOPLE, WINDOWS, SEEDS, TRIES = 200, 4, (1, 2, 3), 250
PAPER = HERE / "docs" / "anonymity.md"
BEGIN, END = "<!-- attacks -->", "<!-- end of attacks -->"


def table(results: list[Result], seconds: float) -> str:
    """A line for each attack: how far the worst of all runs came."""
    worst: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        worst[result.id].append(result)
    lines = [
        "| attack | what | worst of all runs | limit | runs | passed |",
        "|---|---|---|---|---|---|",
    ]
    for name in sorted(worst, key=lambda each: (int(each[1:].split()[0]), each)):
        runs = worst[name]
        most = max(runs, key=lambda run: run.score - run.limit)
        passed = "yes" if all(run.passed for run in runs) else "NO"
        score, limit = f"{most.score:.3g}", f"{most.limit:.3g}"
        lines.append(f"| {name} | {most.what} | {score} | {limit} | {len(runs)} | {passed} |")
    links = max((run.score for run in results if run.id == "C3"), default=0)
    head = (
        f"{PEOPLE} people, {WINDOWS} windows, {len(SEEDS)} seeds on {' and '.join(DATABASES)}, "
        f"{seconds / 60:.1f} minutes on {os.cpu_count()} cores. With database and keys at most "
        f"{links:.0f} of {PEOPLE} people were linked to a row; one in {PEOPLE} is blind luck."
    )
    return "\n".join([head, "", *lines])


def main() -> int:
    """0 when every attack stayed within what chance explains."""
    started = time.monotonic()
    results: list[Result] = []
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        runs = [
            pool.submit(attack, kind, PEOPLE, WINDOWS, seed) for seed in SEEDS for kind in DATABASES
        ]
        for run in runs:
            results += run.result()
    results += clocked(TRIES)
    sys.stderr.write(json.dumps([asdict(result) for result in results]) + "\n")
    told = table(results, time.monotonic() - started)
    sys.stdout.write(f"{told}\n")
    text = PAPER.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAPER.write_text(f"{before}{BEGIN}\n{told}\n{END}{after}", encoding="utf-8")
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
