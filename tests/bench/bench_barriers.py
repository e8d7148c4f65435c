"""What it costs to say something without being known, to mix a thousand, and to release figures.

python -m tests.bench.bench_barriers [--reports 300] [--mixed 1000] [--records 100000]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import bot.app  # noqa: F401 (every room's tables)
from bot.features.barriers.model import Province
from bot.features.barriers.releases import PARTNER, release
from bot.features.barriers.service import Told
from bot.features.barriers.store import Said
from bot.privacy.keys import pseudonym
from bot.privacy.pool import Record, shuffled
from bot.store.base import Row
from bot.vocabulary import Language, PersonId
from tests.databases import DATABASES, fresh_database
from tests.stories.dying import DRAFT, room

WORDS = "een zin van een gewone lengte over wat er misging bij de balie"


async def measure(kind: str, reports: int, mixed: int, records: int) -> dict[str, Any]:
    """Milliseconds of processor a report, seconds of a mixing, seconds of a release."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with fresh_database(kind, folder) as url:
            barriers, mixer = room(url, folder)
            async with barriers.works.engine.begin() as line:
                await line.run_sync(Row.metadata.create_all)
            processor = time.process_time()
            for chat in range(reports):
                await barriers.send(DRAFT, WORDS, Language.TI, _told(chat))
            processor = time.process_time() - processor
            for chat in range(reports, mixed):
                await barriers.send(DRAFT, WORDS, Language.TI, _told(chat))
            mixing = time.monotonic()
            assert await mixer.look() == mixed
            mixing = time.monotonic() - mixing
            async with barriers.works.open() as work:
                await Said(work).add("2026Q3", [(key, each, None) for key, each in _many(records)])
            releasing = time.monotonic()
            async with barriers.works.open() as work:
                await release(work, barriers.taxonomy, "2026Q3", PARTNER)
            releasing = time.monotonic() - releasing
            await barriers.works.engine.dispose()
    return {
        "report_ms_of_processor": round(processor / reports * 1000, 2),
        f"mixing_of_{mixed}_seconds": round(mixing, 2),
        f"release_over_{records}_seconds": round(releasing, 2),
    }


def _told(chat: int) -> Told:
    return Told(chat, chat, PersonId(pseudonym(chat, b"k" * 32)))


def _many(records: int) -> list[tuple[bytes, Record]]:
    chance = random.Random(1)
    themes = {"care_access": ["ca_no_gp", "ca_far"], "work_find": ["wf_no_fit", "wf_no_reply"]}
    made = []
    for _ in range(records):
        theme = chance.choice(list(themes))
        region, language = chance.choice(list(Province)), chance.choice(["ar", "ti", "fa-AF"])
        code = chance.choice(themes[theme])
        made.append(
            Record("hindered", theme, (code,), "", region, language, "self", "", True, True, "", "")
        )
    return shuffled(made)


def main() -> None:
    """One JSON object on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--mixed", type=int, default=1000)
    parser.add_argument("--records", type=int, default=100_000)
    given = parser.parse_args()
    found = {
        kind: asyncio.run(measure(kind, given.reports, given.mixed, given.records))
        for kind in DATABASES
    }
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
