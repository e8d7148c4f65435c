from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.team.door_store import Knocks, Sessions
from bot.features.team.model import Knock
from bot.vocabulary import Language, PersonId
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.store.work import Works

__all__ = ["engine", "works"]
pytestmark = pytest.mark.asyncio(loop_scope="session")
ANNA = PersonId("a" * 32)


async def test_a_knock_is_confirmed_by_its_code_and_only_once(works: Works) -> None:
    async with works.open() as work:
        await Knocks(work).add("token", Knock("123456", None, work.now + timedelta(minutes=10)))

        assert not await Knocks(work).confirm("654321", ANNA)
        assert await Knocks(work).confirm("123456", ANNA)
        assert not await Knocks(work).confirm("123456", ANNA)
        found = await Knocks(work).get("token")
        assert found is not None
        assert found.confirmed_by == ANNA
        assert await Knocks(work).count() == 1


async def test_a_knock_that_is_too_old_is_not_there(works: Works) -> None:
    async with works.open() as work:
        await Knocks(work).add("token", Knock("123456", None, work.now))

        assert await Knocks(work).get("token") is None


async def test_a_session_ends_when_nobody_was_seen_for_long(works: Works) -> None:
    async with works.open() as work:
        await Sessions(work).add("token", ANNA, Language.NL, strong=True)
        before, after = work.now - timedelta(minutes=1), work.now + timedelta(minutes=1)

        assert await Sessions(work).get("token", before, before) is not None
        assert await Sessions(work).get("token", after, before) is None
        assert await Sessions(work).get("other", before, before) is None
        await Sessions(work).end_for(ANNA)
        assert await Sessions(work).get("token", before, before) is None
