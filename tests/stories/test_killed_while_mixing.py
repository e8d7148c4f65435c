"""A process may die at any moment from the press on: nothing is lost, and nothing is there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.features.barriers.model import FEWEST_MIXED
from bot.features.barriers.store import PoolRow, SaidRow
from bot.store import keyring
from bot.store.base import Row
from bot.store.passing_keys import PassingKeys
from tests.databases import DATABASES, fresh_database
from tests.stories.dying import PEOPLE, dies, room, send_all

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.barriers.service import Barriers

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOMENTS_OF_MIXING = range(1, 14)


async def tables(barriers: Barriers) -> None:
    async with barriers.works.engine.begin() as line:
        await line.run_sync(Row.metadata.create_all)


async def counted(barriers: Barriers) -> tuple[int, int]:
    """How many wait, and how many were mixed."""
    async with barriers.works.open() as work:
        waiting = await work.session.scalar(select(func.count()).select_from(PoolRow)) or 0
        said = await work.session.scalar(select(func.count()).select_from(SaidRow)) or 0
    return waiting, said


@pytest.mark.parametrize("kind", DATABASES)
async def test_a_record_waits_or_is_mixed_whenever_the_process_dies(
    kind: str, tmp_path: Path
) -> None:
    async with fresh_database(kind, tmp_path) as url:
        barriers, mixer = room(url, tmp_path)
        await tables(barriers)
        await send_all(barriers, keyring.load(tmp_path))
        total, deaths = len(PEOPLE), 0

        for statements in MOMENTS_OF_MIXING:
            if not await dies(url, tmp_path, "mix", statements):
                break
            deaths += 1
            waiting, said = await counted(barriers)
            assert {waiting, said} == {0, total}, statements
            if said:
                break
        await mixer.look()

        assert deaths >= 8
        assert await counted(barriers) == (0, total)
        assert PassingKeys(tmp_path).windows() == []
        await barriers.works.engine.dispose()


@pytest.mark.parametrize("kind", DATABASES)
async def test_presses_that_come_again_after_a_death_are_there_once(
    kind: str, tmp_path: Path
) -> None:
    async with fresh_database(kind, tmp_path) as url:
        barriers, mixer = room(url, tmp_path)
        await tables(barriers)

        for statements in (3, 4, 5, 37, 61):
            assert await dies(url, tmp_path, "send", statements)
            waiting, _ = await counted(barriers)
            assert waiting <= len(PEOPLE)
        await send_all(barriers, keyring.load(tmp_path))

        assert await counted(barriers) == (len(PEOPLE), 0)
        assert len(PEOPLE) >= FEWEST_MIXED
        assert await mixer.look() == len(PEOPLE)
        await barriers.works.engine.dispose()
