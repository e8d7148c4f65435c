from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.people.store import People
from bot.store.outbox import Promise
from bot.vocabulary import Language, PersonId
from bot.words import catalogue as say
from bot.words.screen import Screen

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAMIRA, FARID = PersonId("a" * 32), PersonId("b" * 32)
HELLO = Promise(SAMIRA, b"sealed", Language.AR, Screen((say.ask_thanks(),)))


class PowerCutError(Exception):
    """Something that happens in the middle of a piece of work."""


async def test_an_update_is_claimed_once(works: Works) -> None:
    async with works.open() as work:
        first = await work.claim(100)
    async with works.open() as work:
        again = await work.claim(100)
        other = await work.claim(101)

    assert (first, again, other) == (True, False, True)


async def test_of_ten_who_claim_at_once_one_does(works: Works) -> None:
    async def claim() -> bool:
        async with works.open() as work:
            return await work.claim(100)

    async with asyncio.TaskGroup() as group:
        claims = [group.create_task(claim()) for _ in range(10)]

    assert [each.result() for each in claims].count(True) == 1


async def test_a_failure_leaves_nothing_behind(works: Works) -> None:
    async def fail() -> None:
        async with works.open() as work:
            await work.claim(100)
            await work.once(SAMIRA, b"m" * 16)
            await People(work).put(SAMIRA, Language.AR)
            work.outbox.add(HELLO)
            await work.outbox.flush()
            raise PowerCutError

    with pytest.raises(PowerCutError):
        await fail()

    async with works.open() as work:
        assert await work.claim(100)
        assert await work.marks_of(SAMIRA) == 0
        assert await People(work).get(SAMIRA) is None
        assert await work.outbox.waiting_for(SAMIRA) == 0


async def test_a_mark_counts_once(works: Works) -> None:
    async with works.open() as work:
        marks = [await work.once(SAMIRA, token) for token in (b"m" * 16, b"m" * 16, b"n" * 16)]
        await work.once(FARID, b"o" * 16)

        assert marks == [True, False, True]
        assert await work.marks_of(SAMIRA) == 2


async def test_marks_are_forgotten_for_one_person_only(works: Works) -> None:
    async with works.open() as work:
        await work.once(SAMIRA, b"m" * 16)
        await work.once(FARID, b"o" * 16)

        await work.forget_marks(SAMIRA)

        assert await work.marks_of(SAMIRA) == 0
        assert await work.marks_of(FARID) == 1


async def test_old_marks_and_old_updates_are_let_go(works: Works) -> None:
    async with works.open() as work:
        await work.claim(100)
        await work.once(SAMIRA, b"m" * 16)
        tomorrow = work.today + timedelta(days=1)

        await work.expire(handled_before=work.today, marks_before=work.today)
        still = (await work.claim(100), await work.marks_of(SAMIRA))
        await work.expire(handled_before=tomorrow, marks_before=tomorrow)

        assert still == (False, 1)
        assert await work.claim(100)
        assert await work.marks_of(SAMIRA) == 0


async def test_listeners_hear_of_promises_after_the_commit(works: Works) -> None:
    heard: list[int] = []
    works.on_promise(lambda: heard.append(1))

    async with works.open() as work:
        await work.claim(100)
    silent = len(heard)
    async with works.open() as work:
        work.outbox.add(HELLO)
        during = len(heard)

    assert (silent, during, len(heard)) == (0, 0, 1)


async def test_nobody_hears_of_a_promise_that_was_not_made(works: Works) -> None:
    heard: list[int] = []
    works.on_promise(lambda: heard.append(1))

    async def fail() -> None:
        async with works.open() as work:
            work.outbox.add(HELLO)
            raise PowerCutError

    with pytest.raises(PowerCutError):
        await fail()

    assert heard == []


async def test_the_day_is_that_of_the_moment_the_work_began(works: Works) -> None:
    async with works.open() as work:
        assert work.now == works.clock()
        assert work.today == works.clock().date()
