from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route, Send
from bot.vocabulary import OrganisationId

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")
DAY = date(2026, 11, 25)
SENT = Send(
    "a" * 32,
    OrganisationId("b" * 32),
    Route.HOOK,
    "2026Q3",
    DAY,
    Progress.WAITING,
    "https://hook.example/",
    "{}",
    attempts=2,
    due=5,
)


async def test_what_is_kept_comes_back_as_it_was(works: Works) -> None:
    async with works.open() as work:
        await Sends(work).put(SENT)
        await Sends(work).put(replace(SENT, trouble="busy"))

    async with works.open() as work:
        assert await Sends(work).get(SENT.id) == replace(SENT, trouble="busy")
        assert await Sends(work).of(SENT.organisation) == (replace(SENT, trouble="busy"),)
        assert await Sends(work).of(OrganisationId("c" * 32)) == ()


async def test_what_is_put_off_is_not_due_yet(works: Works) -> None:
    async with works.open() as work:
        soon = int((work.now + timedelta(hours=1)).timestamp() * 1000)
        await Sends(work).put(SENT)
        await Sends(work).put(replace(SENT, id="d" * 32, due=soon))
        await Sends(work).put(replace(SENT, id="e" * 32, progress=Progress.FAILED))

        assert [send.id for send in await Sends(work).due(work.now)] == [SENT.id]
        assert await Sends(work).failed() == 1


async def test_the_newest_at_the_desk_is_one_that_was_not_taken_back(works: Works) -> None:
    here = replace(SENT, route=Route.DESK, progress=Progress.ARRIVED)
    async with works.open() as work:
        await Sends(work).put(here)
        await Sends(work).put(replace(here, id="d" * 32, period="2026Q2"))
        await Sends(work).put(
            replace(here, id="e" * 32, period="2026Q4", progress=Progress.REVOKED)
        )

        assert await Sends(work).newest_at_the_desk(SENT.organisation) == "2026Q3"
