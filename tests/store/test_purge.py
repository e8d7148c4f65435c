from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, update

from bot.features.team.store import MemberRow
from bot.store import purge
from bot.store.base import Row
from bot.store.clearing import clear
from bot.store.register import Kind, of_kind
from bot.store.rows import packed
from tests.seeding import SOUND, Seed
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_nothing_is_left_of_anybody_and_everything_of_ours(works: Works) -> None:
    seed = Seed(KEYS)
    async with works.open() as work:
        await seed.sow(await work.session.connection())

    async with works.open() as work:
        gone = await purge.empty(work)
    await clear(works, purge.touched())

    assert gone == dict.fromkeys(of_kind(Kind.PERSONAL, Kind.PASSING), 1)
    left = b""
    async with works.engine.connect() as line:
        for table in Row.metadata.sorted_tables:
            rows = (await line.execute(select(table))).mappings().all()
            assert len(rows) == (1 if table.name in of_kind(Kind.OURS) else 0)
            left += b"".join(packed(dict(row)) for row in rows)
    assert [trace for trace in seed.traces if trace in left] == []
    assert bytes.fromhex(seed.person).hex().encode() not in left
    assert SOUND.hex().encode() in left


async def test_admins_stay(works: Works) -> None:
    async with works.open() as work:
        await Seed(KEYS).sow(await work.session.connection())
        await work.session.execute(update(MemberRow).values(role="admin"))

    async with works.open() as work:
        gone = await purge.empty(work)
        left = await work.session.scalar(select(func.count()).select_from(MemberRow))

    assert left == 1
    assert "member" not in gone
