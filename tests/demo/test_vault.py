from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.demo.vault import FIRST, MOST_LETTERS, Vault
from bot.features.barriers.model import Area
from bot.store.base import Row
from tests.stories.obstacles import tells, waiting

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_row_is_shown_as_it_is_kept(town: Town, samira: Newcomer) -> None:
    await tells(samira, Area.CARE, "care_access", "ca_no_gp")
    vault = Vault(town.house.resources.works.engine, town.house.mixer.mix_now)

    tables = {table["name"]: table for table in await vault.tables()}

    assert list(tables)[: len(FIRST)] == list(FIRST)
    assert set(tables) == {table.name for table in Row.metadata.sorted_tables}
    pool = tables["barrier_pool"]
    assert pool["columns"] == ["id", "box"]
    assert pool["count"] == len(await waiting(town))
    assert "ca_no_gp" not in str(pool["rows"])
    assert all(len(value) < MOST_LETTERS + 12 for row in pool["rows"] for value in row)


async def test_the_end_of_a_window_can_be_seen_at_once(town: Town, farid: Newcomer) -> None:
    await tells(farid, Area.WORK, "work_find", "wf_no_reply")
    vault = Vault(town.house.resources.works.engine, town.house.mixer.mix_now)

    assert await vault.mix() >= 1

    tables = {table["name"]: table["count"] for table in await vault.tables()}
    assert tables["barrier_pool"] == 0
    assert tables["barrier_said"] >= 1
