from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.store import leadership
from bot.store.database import address, open_engine
from bot.store.leadership import leading
from tests.databases import fresh_database

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


async def test_on_postgresql_one_leads_and_the_next_takes_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leadership, "ASK_EVERY_SECONDS", 0.01)
    async with fresh_database("postgresql", tmp_path) as url:
        first, second = open_engine(address(url)), open_engine(address(url))
        order: list[str] = []

        async def follow() -> None:
            async with leading(second):
                order.append("second leads")

        async with asyncio.TaskGroup() as tasks, leading(first):
            tasks.create_task(follow())
            await asyncio.sleep(0.1)
            order.append("first leads")

        await first.dispose()
        await second.dispose()
    assert order == ["first leads", "second leads"]


async def test_on_sqlite_there_is_nobody_to_wait_for(tmp_path: Path) -> None:
    engine = open_engine(address(f"sqlite:///{tmp_path / 'x.sqlite3'}"))

    async with leading(engine), leading(engine):
        led = True

    await engine.dispose()
    assert led
