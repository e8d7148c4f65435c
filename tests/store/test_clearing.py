from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.features.barriers.store import Pool
from bot.store.clearing import clear

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SECRET = b"a-canary-that-was-deleted"


async def bytes_of(works: Works) -> bytes:
    """All that the files of the tables hold."""
    if works.engine.dialect.name == "sqlite":
        path = Path(works.engine.url.database or "")
        return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    async with works.engine.connect() as line:
        folder = (await line.execute(text("SHOW data_directory"))).scalar_one()
        where = (
            await line.execute(text("SELECT pg_relation_filepath('barrier_pool')"))
        ).scalar_one()
    return (Path(str(folder)) / str(where)).read_bytes()


async def test_what_was_deleted_is_in_no_file_any_more(works: Works) -> None:
    async with works.open() as work:
        for number in range(50):
            await Pool(work).put(number.to_bytes(16, "big"), SECRET * 40)
    async with works.open() as work:
        await Pool(work).empty()

    await clear(works, ("barrier_pool",))

    assert SECRET not in await bytes_of(works)


async def test_what_is_left_is_still_there(works: Works) -> None:
    async with works.open() as work:
        await Pool(work).put(bytes(16), b"box")

    await clear(works, ("barrier_pool",))

    async with works.open() as work:
        assert await Pool(work).boxes() == {bytes(16): b"box"}
