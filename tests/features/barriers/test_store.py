from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.features.barriers.store import Followers, Marks, Pool, Releases, Said
from bot.privacy.pool import Record
from bot.vocabulary import PersonId

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SPOKEN = Record(
    "hindered",
    "mental",
    ("mh_lonely", "mh_taboo"),
    "",
    "east",
    "ti",
    "self",
    "",
    True,
    True,
    "",
    "",
)
SAMIRA, FARID = PersonId("a" * 32), PersonId("b" * 32)


async def test_a_box_is_put_once_and_sealed_anew(works: Works) -> None:
    async with works.open() as work:
        pool = Pool(work)
        await pool.put(bytes(16), b"one")
        await pool.put(bytes(16), b"two")
        assert await pool.boxes() == {bytes(16): b"one"}
        await pool.reseal(bytes(16), b"three")
        assert await pool.boxes() == {bytes(16): b"three"}
        await pool.take_out(bytes(16))
        assert await pool.boxes() == {}


async def test_a_mark_is_made_once_and_passing_ones_end(works: Works) -> None:
    async with works.open() as work:
        marks = Marks(work)
        assert await marks.make(b"a" * 16)
        assert not await marks.make(b"a" * 16)
        assert await marks.make(b"b" * 16, passing=True)
        await marks.let_go()
        assert await marks.tally() == 1
        assert not await marks.make(b"a" * 16)


async def test_the_first_code_counts_and_of_a_person_the_first_time(works: Works) -> None:
    records = [SPOKEN, SPOKEN, replace(SPOKEN, first=False), replace(SPOKEN, codes=("mh_taboo",))]
    async with works.open() as work:
        said = Said(work)
        await said.add("2026Q4", [(bytes([n]) * 16, each, None) for n, each in enumerate(records)])
        assert await said.counts("", "hindered", "2026Q4") == {("mental", ""): 3}
        assert await said.counts("codes", "hindered", "2026Q4") == {
            ("mental", "mh_lonely"): 2,
            ("mental", "mh_taboo"): 1,
        }
        assert await said.counts("region", "hindered", "2026Q3") == {}
        assert await said.counts("language", "good", "2026Q4") == {}


async def test_old_words_and_old_receipts_go_and_the_figures_stay(works: Works) -> None:
    async with works.open() as work:
        said = Said(work)
        for period in ("2025Q3", "2026Q3"):
            spoken = replace(SPOKEN, receipt=period)
            await said.add(period, [(period.encode().ljust(16), spoken, b"words")])
        await said.expire(words_before="2025Q4", receipts_before="2026Q3")
        boxes = await work.session.execute(text("SELECT period, box, receipt FROM barrier_said"))
        assert sorted((row[0], row[1], row[2]) for row in boxes) == [
            ("2025Q3", None, None),
            ("2026Q3", b"words", "2026Q3"),
        ]
        assert await said.counts("", "hindered", "2026Q4") == {("mental", ""): 2}
        assert await said.of_receipt("2026Q3") == ("mental", "2026Q3")


async def test_the_first_release_of_a_quarter_is_the_only_one(works: Works) -> None:
    async with works.open() as work:
        releases = Releases(work)
        assert await releases.keep("2026Q4", "public", "a", "s")
        assert not await releases.keep("2026Q4", "public", "b", "t")
        assert await releases.keep("2026Q3", "public", "c", "u")
        assert await releases.of("public") == [("c", "u"), ("a", "s")]
        assert await releases.of("partner") == []


async def test_somebody_follows_an_area_until_they_leave(works: Works) -> None:
    async with works.open() as work:
        followers = Followers(work)
        for area in ("care", "care", "work"):
            await followers.add(SAMIRA, area, b"sealed")
        await followers.add(FARID, "care", b"sealed too")
        assert await followers.areas_of(SAMIRA) == ["care", "work"]
        assert {each.person for each in await followers.of("care")} == {SAMIRA, FARID}
        await followers.remove(SAMIRA, "care")
        await followers.forget(FARID)
        assert await followers.of("care") == []
        assert await followers.areas_of(SAMIRA) == ["work"]


async def test_on_sqlite_no_hidden_number_counts_the_rows(works: Works) -> None:
    if works.engine.dialect.name != "sqlite":
        return
    async with works.open() as work:
        rows = await work.session.execute(
            text("SELECT name, sql FROM sqlite_master WHERE name LIKE 'barrier_%' AND type='table'")
        )
        bare = {row[0] for row in rows if "WITHOUT ROWID" in row[1]}
    assert bare == {
        "barrier_pool",
        "barrier_mark",
        "barrier_said",
        "barrier_follower",
        "barrier_quote",
    }
