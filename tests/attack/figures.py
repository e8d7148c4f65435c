"""Attacks on figures: through the code that releases them, with people who are made up."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.barriers.model import Part, Province
from bot.features.barriers.releases import PARTNER, release
from bot.features.barriers.store import Said
from bot.privacy import cohort
from bot.privacy.pool import OTHER, Record, shuffled
from bot.vocabulary import Language
from tests.attack.checks import K, Result

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Works
    from tests.conftest import Clock

PERIODS = ("2026Q4", "2027Q1", "2027Q2", "2027Q3")
TRIALS = 2000
SYBIL_LIMIT = 0.71
COLUMNS = {
    "region": ["", *Province, *Part],
    "language": [*Language, OTHER],
}
Tables = dict[str, dict[str, dict[str, int]]]


@dataclass(frozen=True, slots=True)
class Released:
    """Releases one after the other, and the true figures at the time of each."""

    tables: list[Tables]
    true: list[dict[str, Counter[tuple[str, str]]]]


async def released(works: Works, clock: Clock, taxonomy: Taxonomy, seed: int) -> Released:
    """Four quarters of a small place, each released after its last day."""
    chance = random.Random(seed)
    tables, true = [], []
    sums: dict[str, Counter[tuple[str, str]]] = {
        name: Counter() for name in ("hindered", "region", "language")
    }
    for period in PERIODS:
        records = [_spoken(chance, taxonomy) for _ in range(chance.randrange(60, 300))]
        for record in records:
            sums["hindered"][record.theme, ""] += 1
            sums["region"][record.theme, record.region] += 1
            sums["language"][record.theme, record.language] += 1
        async with works.open() as work:
            mixed = [(name, each, None) for name, each in shuffled(records)]
            await Said(work).add(period, mixed)
        clock.move(days=92)
        async with works.open() as work:
            made = await release(work, taxonomy, period, PARTNER)
        tables.append(made.told["tables"])
        true.append({name: Counter(count) for name, count in sums.items()})
    return Released(tables, true)


def check_steps(told: Released) -> Result:
    """C11: does a figure ever grow by fewer than k?"""
    small = 0
    before: Tables = {}
    for tables in told.tables:
        for name, table in tables.items():
            for theme, row in table.items():
                for cell, count in row.items():
                    grown = count - before.get(name, {}).get(theme, {}).get(cell, 0)
                    small += 0 < grown < K
        before = tables
    return Result("C11", "figures that grew by fewer than five", small, 0)


def check_margins(told: Released) -> Result:
    """C12: of what is left out beside what is shown, is any cell known to be few?"""
    known = 0
    before: Tables = {}
    for tables in told.tables:
        for name, columns in COLUMNS.items():
            for theme, row in tables[name].items():
                total = tables["hindered"][theme][""]
                old = before.get(name, {}).get(theme, {})
                left = [cell for cell in columns if row.get(cell, 0) == old.get(cell, 0)]
                if tables["hindered"][theme] == before.get("hindered", {}).get(theme):
                    continue
                for bound in cohort.bounds(total, row, left).values():
                    known += not (bound.least == 0 and bound.most >= K)
        before = tables
    return Result("C12", "cells left out that are known to be few", known, 0)


def check_exact(told: Released) -> Result:
    """C12, with what the referee knows: is a figure ever more than there is?"""
    wrong = sum(
        count > true[name][theme, cell]
        for tables, true in zip(told.tables, told.true, strict=True)
        for name in true
        for theme, row in tables[name].items()
        for cell, count in row.items()
    )
    return Result("C12 true", "figures beyond what was said", wrong, 0)


def check_sybil(seed: int) -> Result:
    """C14: an organisation with accounts of its own wants to know of one person, with the best number."""
    best = 0.0
    for own in range(K - 1, 4 * K):
        right: Counter[tuple[int, bool]] = Counter()
        for trial in range(TRIALS):
            chance = random.Random(f"{seed}|{own}|{trial}")
            there = chance.random() < 0.5
            cell = ("theme", "region")
            key = chance.randbytes(32)

            def least(_: cohort.Cell, number: int, key: bytes = key) -> int:
                return cohort.threshold(key, f"2026Q4|{number}", K)

            shown = cohort.step({cell: own + there}, {}, least).get(cell, 0)
            right[shown, there] += 1
        figures = {shown for shown, _ in right}
        told = sum(max(right[shown, True], right[shown, False]) for shown in figures)
        best = max(best, told / TRIALS)
    return Result("C14", "how often a sybil is right (best number of accounts)", best, SYBIL_LIMIT)


def _spoken(chance: random.Random, taxonomy: Taxonomy) -> Record:
    theme = chance.choice(["care_access", "care_contact", "work_find", "money", "language"])
    codes = taxonomy.in_theme(theme)
    return Record(
        "hindered",
        theme,
        (chance.choice(codes).slug,),
        "",
        chance.choice([*Province, *Part, ""]),
        chance.choices(["ar", "ti", "fa-AF", "other"], [80, 60, 45, 14])[0],
        "self",
        "",
        first=True,
        opens=True,
        words="",
        undo="",
    )
