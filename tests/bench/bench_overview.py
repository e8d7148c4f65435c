"""How fast the figures of a year are shown, with 40 organisations: pages, charts, reports, files.

python -m tests.bench.bench_overview [--questions 50000] [--loads 50]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

from bot.features.ask.model import Mark
from bot.features.ask.store import AskTallyRow
from bot.features.barriers import taxonomy
from bot.features.barriers.model import Province
from bot.features.barriers.releases import PARTNER, PUBLIC, release
from bot.features.barriers.store import Said
from bot.features.library.store import Library
from bot.features.organisations.model import kinds, themes_of
from bot.features.overview import panels
from bot.features.questions.store import Questions
from bot.paper.pictures import png
from bot.privacy.pool import Record, shuffled
from bot.settings import LOCALES
from bot.store.base import insert_all
from bot.vocabulary import Language, PersonId, QuestionId, Role
from tests.conftest import settled
from tests.features.questions.test_model import QUESTION
from tests.features.relay.at_the_desk import THEME, published, sent, taken_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.store.work import Work
    from tests.conftest import Town
    from tests.people import Staff

MARKS = (Mark.ANSWERED, Mark.CHOSEN, Mark.UNANSWERED, Mark.HELPED, Mark.DANGER)
ORGANISATIONS = 40
QUARTERS = ("2026Q1", "2026Q2", "2026Q3")
REPORTS, WAITING = 5_000, 300
WAYS = {
    "page": "/overview",
    "page_of_a_year": "/overview?weeks=52",
    "chart": "/overview/charts/topics",
    "front": "",
    "promises": "/promises",
    "public_theme": "/themes/care_access",
    "pdf": "/overview/report?weeks=52",
    "xlsx": "/overview/export.xlsx?weeks=52",
}


async def measure(questions: int, loads: int) -> dict[str, Any]:
    """Milliseconds: the median, and what nineteen loads of twenty stay below."""
    with tempfile.TemporaryDirectory() as name:
        async with settled(Path(name)) as town:
            async with town.house.resources.works.open() as work:
                rows = await _ask(work, questions)
                await _tell(work)
                await _wait(work)
            one = await _organise(town)
            staff = await (await town.member(Role.ADMIN)).signs_in()
            found: dict[str, Any] = {"rows": rows}
            for what, path in (WAYS | {"package_pdf": f"/organisations/{one}/package.pdf"}).items():
                found[f"{what}_ms"] = await _timed(partial(_opened, staff, path), loads)
            return found | await _pictures(town, loads)


async def _opened(staff: Staff, path: str) -> None:
    assert (await staff.opens(path)).status_code == 200, path


async def _timed(does: Callable[[], Awaitable[object]], loads: int) -> dict[str, int]:
    await does()
    took = []
    for _ in range(loads):
        began = time.monotonic()
        await does()
        took.append(time.monotonic() - began)
    parts = quantiles(took, n=20)
    return {"p50": round(parts[9] * 1000), "p95": round(parts[-1] * 1000)}


async def _pictures(town: Town, loads: int) -> dict[str, Any]:
    async with town.house.resources.works.open() as work:
        who = panels.reader(work, town.house.resources, Language.NL, 12)
        charts = [each.chart for each in await panels.all_drawn(who) if each.chart]
    began = time.monotonic()
    png(charts[0])
    first = round((time.monotonic() - began) * 1000)

    async def one() -> None:
        png(random.choice(charts))

    return {"charts": len(charts), "png_first_ms": first, "png_ms": await _timed(one, loads)}


async def _ask(work: Work, questions: int) -> int:
    """A year of questions over every answer; the number of rows they make."""
    chance = random.Random(1)
    entries = [place.entry for place in await Library(work).places()]
    counts = Counter(
        (
            work.today - timedelta(days=chance.randrange(364)),
            chance.choice(MARKS).value,
            chance.choice(list(Language)).value,
            chance.choice(entries),
        )
        for _ in range(questions)
    )
    names = ("day", "mark", "language", "entry")
    rows = [{**dict(zip(names, key, strict=True)), "tally": tally} for key, tally in counts.items()]
    await insert_all(work.session, AskTallyRow, rows)
    return len(rows)


async def _tell(work: Work) -> None:
    """Reports over three quarters, which were mixed and released."""
    chance, themes = random.Random(2), taxonomy.load(LOCALES)
    codes = [code for code in themes.codes.values() if not code.retired]
    for quarter in QUARTERS:
        records = []
        for _ in range(REPORTS // len(QUARTERS)):
            code, place = chance.choice(codes), chance.choice(list(Province))
            language = chance.choice(["ar", "ti", "fa-AF"])
            records.append(
                Record(
                    "hindered",
                    code.theme,
                    (code.slug,),
                    "",
                    place,
                    language,
                    "self",
                    "",
                    True,
                    True,
                    "",
                    "",
                )
            )
        await Said(work).add(quarter, [(key, each, None) for key, each in shuffled(records)])
        for circle in (PARTNER, PUBLIC):
            await release(work, themes, quarter, circle)


async def _organise(town: Town) -> str:
    """Organisations of every kind that were sent their package, many of which answered; the id of one."""
    known = taxonomy.load(LOCALES)
    every, ids = kinds(known), []
    for number in range(ORGANISATIONS):
        kind = every[number % len(every)]
        organisation = await taken_in(
            town, name=f"Organisatie {number}", kind=kind, themes=themes_of(kind, known)
        )
        ids.append(organisation.id)
        await sent(town, organisation)
        if number % 3 and THEME in organisation.themes:
            await published(town, organisation)
    return ids[0]


async def _wait(work: Work) -> None:
    """Questions that people answered, and some that wait."""
    chance, questions = random.Random(3), Questions(work)
    for number in range(WAITING):
        made = replace(
            QUESTION,
            id=QuestionId(f"{number:032}"),
            language=chance.choice(list(Language)),
            day=work.today - timedelta(days=chance.randrange(20)),
        )
        await questions.add(made)
        if number % 5:
            await questions.settle(made.id, PersonId("1" * 32))


def main() -> None:
    """One line of figures on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--questions", type=int, default=50_000)
    parser.add_argument("--loads", type=int, default=50)
    given = parser.parse_args()
    sys.stdout.write(json.dumps(asyncio.run(measure(given.questions, given.loads))) + "\n")


if __name__ == "__main__":
    main()
