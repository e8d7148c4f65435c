from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING

import pytest

from bot import living
from bot.features.barriers.model import Area
from bot.words import catalogue as say
from tests.stories.obstacles import tells

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_was_to_be_deleted_is_deleted_when_the_house_closes(village: Town) -> None:
    from bot.vocabulary import Language  # noqa: PLC0415 (only here)

    who = await village.newcomer(Language.AR).arrives()
    await tells(who, Area.CARE, "care_access", "ca_no_gp")
    await who.taps(say.barriers_receipt())
    code = who.newest.message_id
    later = village.house.receiver.unlinked.later
    async with asyncio.TaskGroup() as tasks:
        ending = tasks.create_task(later.run())
        await asyncio.sleep(0)
        ending.cancel()

    assert code not in [shown.message_id for shown in who.screen]
    assert living.UPKEEP_SECONDS == 6 * 3600


async def test_what_was_loaded_to_begin_with_is_not_looked_through_for_garbage(
    village: Town,
) -> None:
    await village.newcomer().arrives()

    assert gc.get_freeze_count() > 100_000
