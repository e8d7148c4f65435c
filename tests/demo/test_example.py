from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.demo.example import MUNICIPALITY, sow
from bot.features.barriers import taxonomy
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PUBLIC
from bot.features.barriers.store import Said
from bot.settings import LOCALES
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.store.work import Works

__all__ = ["engine", "works"]
pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_example_quarter_has_figures_and_words_of_every_language(works: Works) -> None:
    known = taxonomy.known(LOCALES)
    async with works.open() as work:
        organisation = await sow(work, known)
        words = await Said(work).with_words()
        release = await publish(work, known, "2026Q3", PUBLIC)

    assert organisation.name == MUNICIPALITY
    assert {each.language for each in words} >= {"nl", "en", "ar", "ti", "fa-AF"}
    assert all(set(each.codes) <= set(known.codes) for each in words)
    assert len(release.told["tables"]["hindered"]) > 5
