from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.relay import upkeep
from bot.features.relay.send_store import Sends
from tests.features.relay.test_send_store import DAY, SENT

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_was_sent_is_kept_for_a_year(works: Works) -> None:
    async with works.open() as work:
        await Sends(work).put(SENT)
        await upkeep.expire(work, DAY + timedelta(days=365))
        kept = await Sends(work).get(SENT.id)
        await upkeep.expire(work, DAY + timedelta(days=366))
        gone = await Sends(work).get(SENT.id)

    assert kept == SENT
    assert gone is None
