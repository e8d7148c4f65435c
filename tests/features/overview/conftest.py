"""A house of which nothing is known yet, and one of the town whose counts begin anew."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.features.ask.store import Tallies
from bot.features.barriers import taxonomy
from bot.features.overview import panels
from bot.settings import LOCALES
from bot.vocabulary import Language
from tests.features.library.conftest import UndoneError
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.features.ask.model import Mark
    from bot.features.barriers.model import Taxonomy
    from bot.features.overview.charts import Reader
    from bot.store.work import Work
    from tests.conftest import Town

__all__ = ["engine", "works"]


@pytest.fixture(scope="session")
def themes() -> Taxonomy:
    return taxonomy.load(LOCALES)


@pytest_asyncio.fixture(loop_scope="session")
async def reader(town: Town) -> AsyncIterator[Reader]:
    """Somebody who reads English in the town, where nothing was counted; all of it is taken back."""
    with suppress(UndoneError):
        async with town.house.resources.works.open() as work:
            await Tallies(work).forget(before=work.today + timedelta(days=1))
            yield panels.reader(work, town.house.resources, Language.EN, 12)
            raise UndoneError


async def count(work: Work, mark: Mark, language: Language, times: int, entry: str = "") -> None:
    """So many questions of today that became this."""
    for _ in range(times):
        await Tallies(work).add(mark, language, entry)
