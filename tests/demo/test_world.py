import asyncio

import pytest

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from bot.demo.errors import ApiError
from bot.demo.world import wall_clock


async def test_one_can_wait_for_what_will_be_true(cloud: Cloud, cast: Cast) -> None:
    async with asyncio.TaskGroup() as tasks:
        wait = tasks.create_task(cloud.until(lambda: cloud.screen(cast.samira)))
        await asyncio.sleep(0)
        assert not wait.done()
        await cloud.start(cast.samira)


async def test_what_never_comes_true_is_told(cloud: Cloud) -> None:
    with pytest.raises(TimeoutError):
        await cloud.until(lambda: False, seconds=0.01)


def test_a_message_without_a_place_is_told(cloud: Cloud) -> None:
    with pytest.raises(LookupError, match="there is no message 5"):
        cloud.whereabouts(5)


def test_a_person_is_found_by_user_name(cloud: Cloud, cast: Cast) -> None:
    assert cloud.chat("@Miriam_H").id == cast.miriam.id
    with pytest.raises(ApiError, match="chat not found"):
        cloud.chat("@nobody_here")


def test_the_clock_on_the_wall_knows_its_zone() -> None:
    assert wall_clock().tzinfo is not None
