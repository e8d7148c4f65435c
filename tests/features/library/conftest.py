"""Editors without phones, and a piece of work of which nothing stays."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest_asyncio

from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.store.work import Work
    from tests.conftest import Town


class UndoneError(Exception):
    """So that nothing of a test stays in the town."""


@dataclass(frozen=True)
class Writer:
    """Somebody who writes or approves."""

    alias: str
    person: PersonId
    languages: tuple[Language, ...] = tuple(Language)


ANNA = Writer("Anna", PersonId("a" * 32))
BORIS = Writer("Boris", PersonId("b" * 32), (Language.NL, Language.AR))


@pytest_asyncio.fixture(loop_scope="session")
async def work(town: Town) -> AsyncIterator[Work]:
    """A transaction of the town that is taken back at the end."""
    with suppress(UndoneError):
        async with town.house.resources.works.open() as open_work:
            yield open_work
            raise UndoneError
