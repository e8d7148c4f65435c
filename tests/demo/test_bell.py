import asyncio

from bot.demo.bell import Bell


async def test_everybody_who_waits_hears_the_bell() -> None:
    bell = Bell()

    async with asyncio.TaskGroup() as tasks:
        waits = [tasks.create_task(bell.wait(5)) for _ in range(3)]
        await asyncio.sleep(0)
        bell.ring()

    assert [wait.result() for wait in waits] == [True, True, True]


async def test_a_wait_ends_when_nothing_is_heard() -> None:
    assert await Bell().wait(0.01) is False
