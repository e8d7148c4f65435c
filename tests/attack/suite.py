"""The whole suite against the real bot: one world on one database, and everything that is tried."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import delete

from bot.features.barriers import taxonomy
from bot.features.barriers.model import FEWEST_MIXED, LONGEST_WAIT
from bot.features.barriers.service import Barriers
from bot.features.barriers.store import ReleaseRow, SaidRow
from bot.privacy.receipts import fingerprint
from bot.settings import LOCALES
from bot.store.passing_keys import PassingKeys
from bot.store.work import Works
from bot.words import catalogue as say
from tests.attack import figures
from tests.attack.checks import CHECKS, Result
from tests.attack.world import begun
from tests.conftest import Clock

if TYPE_CHECKING:
    from tests.attack.evidence import Evidence
    from tests.attack.world import World

SHARE = 0.7
"""So many of the people speak in a window."""

OF_A_COPY = ("C1", "C2", "C7")


async def attacked(kind: str, folder: Path, people: int, windows: int, seed: int) -> list[Result]:
    """Every result of one world."""
    async with begun(kind, folder, people, seed) as world:
        results = [*await _windows(world, windows)]
        results += await _of_a_copy(world)
        results += await _of_codes(world)
        results += await _of_payloads(world)
        works = world.town.house.resources.works
        clock = Clock(world.town.clock().replace(year=2026, month=11, day=1))
        own = Works(works.engine, clock, world.town.house.resources.keys)
        await _cleared(own)
        told = await figures.released(own, clock, taxonomy.load(LOCALES), seed)
        results += [figures.check_steps(told), figures.check_margins(told)]
        results += [figures.check_exact(told), figures.check_sybil(seed)]
    return results


def attack(kind: str, people: int, windows: int, seed: int) -> list[Result]:
    """One world, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        return asyncio.run(attacked(kind, Path(folder), people, windows, seed))


def clocked(tries: int) -> list[Result]:
    """The one attack that needs a quiet machine."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        return [asyncio.run(timing(Path(folder), tries))]


async def _windows(world: World, windows: int) -> list[Result]:
    """Flood, middle of a window, and the end of each."""
    results = [await _flood(world)]
    for window in range(windows):
        await world.speak(window, SHARE)
        await world.take_back(world.newcomers[window])
        middle = await world.steal()
        results += [CHECKS[name](middle) for name in ("C1", "C2", "C7", "C8")]
        results.append(_left_open(world, middle))
        await world.town.house.mixer.look()
        assert not (await world.steal()).pool
        world.town.clock.move(minutes=15)
        if window % 2:
            world.town.clock.move(days=92)
    evidence = await world.steal()
    results += [check(evidence) for check in CHECKS.values()]
    return [*results, replace(CHECKS["C10"](evidence), id="C9")]


def _left_open(world: World, middle: Evidence) -> Result:
    """C3 in the middle of a window: with the keys all that waits can be read, and nothing of before."""
    waiting = world.waiting(middle)
    return Result(
        "C3 open", "read with the keys in a window, of what waits", waiting, len(middle.pool)
    )


async def _flood(world: World) -> Result:
    """C15: all but one of a window are the attacker's: it is not mixed, and at last without a trace."""
    chosen = world.chance.sample(world.newcomers, FEWEST_MIXED - 1)
    for who in chosen[: FEWEST_MIXED - 1]:
        await world.says(who, -2)
    mixed = await world.town.house.mixer.look()
    world.town.clock.move(days=LONGEST_WAIT.days)
    await world.town.house.mixer.look()
    rows = (await world.steal()).said
    telling = sum(
        (row.says["language"], row.says["region"], row.says["via"]) != ("other", "", "")
        for row in rows
    )
    return Result("C15", "mixed too early, or rows that tell of somebody", mixed + telling, 0)


async def _of_a_copy(world: World) -> list[Result]:
    """C20: a copy of the database, made as a backup is, without the keys."""
    evidence = await world.steal()
    evidence.files = await world.copied()
    return [
        replace(CHECKS[name](evidence), id=f"C20 {name}", what="the same on a copy")
        for name in OF_A_COPY
    ]


async def _of_codes(world: World) -> list[Result]:
    """C19: a code is in no file and no log, and cannot be guessed again and again."""
    code = await world.take_a_code(world.newcomers[-1])
    evidence = await world.steal()
    found = sum(code.encode() in content for content in evidence.files.values())
    found += evidence.logs.count(code)
    found += len(await _guessed_offline(evidence, code))
    person = world.newcomers[0]
    for number in range(12):
        await person.says(f"{number:016d}")
    unknown = person.reads(say.barriers_receipt_unknown())
    looked_up = sum(shown.html == unknown for shown in person.screen)
    return [
        Result("C19", "codes in files and logs, or found without the salt", found, 0),
        Result("C19 online", "codes of twelve that were looked up", looked_up, 5),
    ]


async def _guessed_offline(evidence: Evidence, code: str) -> set[bytes]:
    """Even the right code, hashed without the salt of the house, is not what is kept."""
    kept = {bytes.fromhex(row.says["receipt"]) for row in evidence.said if row.says["receipt"]}
    tried = {
        hashlib.new(name, code.encode()).digest() for name in ("sha256", "sha3_256", "blake2s")
    }
    tried.add(await asyncio.to_thread(fingerprint, code, bytes(32)))
    return kept & tried


async def timing(folder: Path, tries: int) -> Result:
    """C19: does a code that is there take another time than one that is not? The area under the curve."""
    async with begun("sqlite", folder, 4, 9) as world:
        code = await world.take_a_code(world.newcomers[0])
        barriers = Barriers(
            world.town.house.resources.works,
            world.taxonomy,
            PassingKeys(world.town.settings.key_dir),
            world.town.house.resources.keys.receipt,
        )
        hits: list[float] = []
        misses: list[float] = []
        for number in range(tries):
            for took, tried in ((hits, code), (misses, f"{number:016d}")):
                started = time.perf_counter()
                await barriers.look_up(tried)
                took.append(time.perf_counter() - started)
    above = sum(hit > miss for hit in hits for miss in misses) / tries**2
    return Result("C19 time", f"AUC of {tries} + {tries} look-ups", max(above, 1 - above), 0.6)


async def _of_payloads(world: World) -> list[Result]:
    """C21: a link with a word of its own for one person leaves that word nowhere."""
    who = world.newcomers[1]
    await who.starts("onlyforyouqx")
    evidence = await world.steal()
    found = sum(b"onlyforyouqx" in content for content in evidence.files.values())
    return [
        Result(
            "C21", "payloads of links in the files", found + evidence.logs.count("onlyforyouqx"), 0
        )
    ]


async def _cleared(works: Works) -> None:
    """An empty room for figures."""
    async with works.open() as work:
        await work.session.execute(delete(SaidRow))
        await work.session.execute(delete(ReleaseRow))
