from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

import bot.app  # noqa: F401 (every room's tables)
from bot.store.base import Row
from bot.store.database import address, open_engine
from bot.store.keyring import Keyring
from bot.store.work import Works
from tests.conftest import Clock
from tests.databases import DATABASES, fresh_database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest
    from sqlalchemy.ext.asyncio import AsyncEngine

KEYS = Keyring(*(bytes([number]) * 32 for number in range(1, 8)))


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=DATABASES)
async def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[AsyncEngine]:
    """A database of each kind with every table in it."""
    folder = tmp_path_factory.mktemp("store")
    async with fresh_database(request.param, folder) as url:
        made = open_engine(address(url))
        async with made.begin() as connection:
            await connection.run_sync(Row.metadata.create_all)
        yield made
        await made.dispose()


@pytest_asyncio.fixture(loop_scope="session")
async def works(engine: AsyncEngine) -> Works:
    """Works on a database in which nothing is kept yet; their clock is a `Clock`."""
    async with engine.begin() as connection:
        for table in Row.metadata.sorted_tables:
            await connection.execute(table.delete())
    return Works(engine, Clock(), KEYS)
