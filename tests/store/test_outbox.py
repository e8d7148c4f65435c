from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.features.library.screens import OpenMenu
from bot.store.outbox import Promise, Urgency
from bot.vocabulary import Language, PersonId
from bot.words import catalogue as say
from bot.words.screen import Button, Screen
from tests.conftest import Clock

if TYPE_CHECKING:
    from bot.store.work import Works
    from bot.words.phrase import Phrase

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAMIRA, FARID, GROUP, MIRIAM = (PersonId(letter * 32) for letter in "abcd")


def promise(
    person: PersonId = SAMIRA,
    phrase: Phrase | None = None,
    urgency: Urgency = Urgency.ANSWER,
) -> Promise:
    screen = Screen((phrase or say.ask_thanks(),))
    return Promise(person, b"sealed " + person[:1].encode(), Language.AR, screen, urgency)


async def add(works: Works, *promises: Promise) -> None:
    async with works.open() as work:
        for each in promises:
            work.outbox.add(each)


async def due(works: Works, limit: int = 64, besides: tuple[PersonId, ...] = ()) -> list[Promise]:
    """The promises that may be kept now, opened, in the order in which they are due."""
    async with works.open() as work:
        ready = await work.outbox.due(limit, besides=besides)
        opened = {each.id: each for each in await work.outbox.open([each.id for each in ready])}
    return [opened[each.id] for each in ready]


async def said(works: Works) -> list[Promise]:
    """Everything that may be said now, in the order in which it would be said."""
    told: list[Promise] = []
    while ready := await due(works):
        told.append(ready[0])
        async with works.open() as work:
            await work.outbox.keep([ready[0].id])
    return told


def move_clock(works: Works, seconds: float) -> None:
    assert isinstance(works.clock, Clock)
    works.clock.move(seconds=seconds)


async def test_a_promise_comes_back_whole(works: Works) -> None:
    rows = ((Button(say.shared_back(), OpenMenu()),),)
    screen = Screen((say.ask_prompt(),), rows)
    made = Promise(SAMIRA, b"\x00\xff", Language.FA_AF, screen, Urgency.FOLLOW_UP, 7, 2**40)
    await add(works, made)

    [kept] = await due(works)

    assert replace(kept, id=0) == made
    assert kept.id > 0


async def test_promises_are_kept_in_the_order_they_were_made(works: Works) -> None:
    phrases = [say.ask_prompt(), say.ask_choose(), say.ask_thanks()]
    await add(works, *(promise(phrase=phrase) for phrase in phrases[:2]))
    await add(works, promise(phrase=phrases[2]))

    assert [kept.screen.says[0] for kept in await said(works)] == phrases


async def test_an_answer_goes_before_a_follow_up_before_a_broadcast(works: Works) -> None:
    slowest_first = zip((SAMIRA, FARID, GROUP, MIRIAM), sorted(Urgency, reverse=True), strict=True)
    await add(works, *(promise(who, urgency=urgency) for who, urgency in slowest_first))

    assert [kept.urgency for kept in await due(works)] == sorted(Urgency)


async def test_the_many_promises_to_one_do_not_stand_before_those_to_another(works: Works) -> None:
    await add(works, *[promise(SAMIRA)] * 20, promise(FARID))

    assert [kept.person for kept in await due(works, limit=2)] == [SAMIRA, FARID]


async def test_nobody_is_disturbed_who_is_being_spoken_to(works: Works) -> None:
    await add(works, promise(SAMIRA), promise(FARID), promise(SAMIRA))

    assert [kept.person for kept in await due(works, besides=(SAMIRA,))] == [FARID]
    assert await due(works, besides=(SAMIRA, FARID)) == []


async def test_what_was_said_is_gone(works: Works) -> None:
    await add(works, promise(phrase=say.ask_prompt()), promise(phrase=say.ask_thanks()))
    [first] = await due(works)

    async with works.open() as work:
        await work.outbox.keep([first.id])

    assert [kept.screen.says[0] for kept in await due(works)] == [say.ask_thanks()]


async def test_putting_off_holds_everything_of_that_person_and_of_nobody_else(
    works: Works,
) -> None:
    await add(works, promise(SAMIRA), promise(SAMIRA), promise(FARID))
    first = (await due(works))[0]

    async with works.open() as work:
        await work.outbox.put_off(first, 30_000)
        wait = await work.outbox.next_after_now()
    now = [kept.person for kept in await due(works)]
    move_clock(works, 30)
    later = [(kept.person, kept.attempts) for kept in await said(works)]

    assert wait == 30
    assert now == [FARID]
    assert later == [(SAMIRA, 1), (SAMIRA, 0), (FARID, 0)]


async def test_a_promise_made_while_an_earlier_one_waits_does_not_overtake_it(
    works: Works,
) -> None:
    await add(works, promise(phrase=say.ask_prompt()))
    [first] = await due(works)
    async with works.open() as work:
        await work.outbox.put_off(first, 30_000)

    await add(works, promise(phrase=say.ask_thanks()))
    meanwhile = await due(works)
    move_clock(works, 30)

    assert meanwhile == []
    assert [kept.screen.says[0] for kept in await said(works)] == [
        say.ask_prompt(),
        say.ask_thanks(),
    ]


async def test_nothing_waits_when_nothing_is_put_off(works: Works) -> None:
    await add(works, promise())

    async with works.open() as work:
        assert await work.outbox.next_after_now() is None


async def test_all_that_was_promised_to_a_person_ends_at_once(works: Works) -> None:
    await add(works, promise(SAMIRA), promise(SAMIRA), promise(FARID))

    async with works.open() as work:
        work.outbox.add(promise(SAMIRA))
        work.outbox.add(promise(FARID))
        await work.outbox.end_for(SAMIRA)

    async with works.open() as work:
        assert await work.outbox.waiting_for(SAMIRA) == 0
        assert await work.outbox.waiting_for(FARID) == 2


async def test_what_is_promised_after_the_end_is_kept(works: Works) -> None:
    async with works.open() as work:
        await work.outbox.end_for(SAMIRA)
        work.outbox.add(promise(SAMIRA))

    assert len(await due(works)) == 1


async def test_the_post_of_a_group_moves_with_it(works: Works) -> None:
    await add(works, promise(SAMIRA), promise(FARID), promise(SAMIRA))

    async with works.open() as work:
        await work.outbox.move(SAMIRA, GROUP, b"another address")

    moved = [(kept.person, kept.address) for kept in await said(works)]
    assert sorted(moved) == [
        (FARID, b"sealed b"),
        (GROUP, b"another address"),
        (GROUP, b"another address"),
    ]


async def test_no_text_stands_in_the_row_of_a_promise(works: Works) -> None:
    await add(works, promise(phrase=say.people_forgotten()))

    async with works.open() as work:
        row = (await work.session.execute(text("SELECT screen FROM outbox"))).scalar_one()

    assert "people-forgotten" in row
    assert "Everything is deleted" not in row


async def test_a_promise_of_another_version_stops_nobody(works: Works) -> None:
    await add(works, promise(FARID), promise(SAMIRA))
    async with works.open() as work:
        forgotten = '{"says":[],"rows":[[{"label":{"key":"x","args":{}},"press":["gone"]}]]}'
        await work.session.execute(
            text("UPDATE outbox SET screen = :screen WHERE person = :person"),
            {"screen": forgotten, "person": FARID},
        )

    async with works.open() as work:
        ready = await work.outbox.due(64)
        opened = await work.outbox.open([each.id for each in ready])
        left = await work.outbox.waiting_for(FARID)

    assert [each.person for each in opened] == [SAMIRA]
    assert left == 0
