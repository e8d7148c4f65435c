from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_paper_says_what_was_written(works: Works) -> None:
    async with works.open() as work:
        paper = await work.papers.keep("می‌خواهم کار کنم", work.today)
    async with works.open() as work:
        read = await work.papers.read([paper])

    assert read == {paper: "می‌خواهم کار کنم"}


async def test_a_thief_of_the_database_reads_nothing(works: Works) -> None:
    async with works.open() as work:
        await work.papers.keep("mijn man slaat mij", work.today)
        await work.papers.keep("kort", work.today)
        rows = (await work.session.execute(text("SELECT sealed FROM paper"))).scalars().all()

    assert all(b"slaat" not in bytes(sealed) for sealed in rows)
    assert len({len(sealed) for sealed in rows}) == 1


async def test_a_paper_is_burnt_after_its_last_day(works: Works) -> None:
    async with works.open() as work:
        kept = await work.papers.keep("vandaag", work.today)
        longer = await work.papers.keep("langer", work.today)
        await work.papers.extend([longer], work.today + timedelta(days=3))
        await work.papers.expire(work.today + timedelta(days=1))
        read = await work.papers.read([kept, longer])

    assert read == {longer: "langer"}


async def test_a_burnt_paper_is_gone(works: Works) -> None:
    async with works.open() as work:
        paper = await work.papers.keep("weg", work.today)
        await work.papers.burn([paper])

        assert await work.papers.read([paper]) == {}
        assert await work.papers.read([]) == {}
