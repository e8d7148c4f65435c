from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.overview.panels import PANELS, all_drawn, named

if TYPE_CHECKING:
    from bot.features.overview.charts import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_every_panel_is_drawn_in_its_order(reader: Reader) -> None:
    found = await all_drawn(reader)

    assert [each.name for each in found] == [panel.name for panel in PANELS]
    assert all(each.title and each.explains for each in found)


async def test_a_panel_is_found_by_a_name_that_an_address_may_hold() -> None:
    names = [panel.name for panel in PANELS]

    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z-]+", name) for name in names)
    assert [named(name) for name in names] == list(PANELS)
    assert named("nothing") is None
