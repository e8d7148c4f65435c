from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.model import Kind, Mixed, Sent, SentBefore, TooMany, Waiting
from bot.features.barriers.store import Marks, Pool
from bot.privacy.pool import Record, Window, opened
from bot.vocabulary import Language
from tests.conftest import Clock
from tests.features.barriers.conftest import DRAFT

if TYPE_CHECKING:
    from tests.features.barriers.conftest import Room

pytestmark = pytest.mark.asyncio(loop_scope="session")
SAMIRA, FARID = 5, 6


async def records(room: Room) -> list[Record]:
    windows = [Window(key.key) for key in room.keys.windows()]
    async with room.works.open() as work:
        boxes = await Pool(work).boxes()
    told = [opened(windows, box) for box in boxes.values()]
    return [record for record in told if record]


async def test_a_button_sends_once_however_often_it_comes(room: Room) -> None:
    told = room.told(SAMIRA)

    first = await room.barriers.send(DRAFT, "", Language.AR, told)
    again = await asyncio.gather(
        *(room.barriers.send(DRAFT, "", Language.AR, told) for _ in range(8))
    )

    assert isinstance(first, Sent)
    assert set(again) == {SentBefore(first.token)}
    assert len(await records(room)) == 1


async def test_a_button_that_was_pressed_before_the_mixing_does_nothing_after_it(
    room: Room,
) -> None:
    told = room.told(SAMIRA)
    await room.barriers.send(DRAFT, "", Language.AR, told)
    await room.mixer.mix_now()

    assert isinstance(await room.barriers.send(DRAFT, "", Language.AR, told), SentBefore)
    assert await records(room) == []


async def test_a_person_counts_once_for_a_theme_and_a_quarter(room: Room) -> None:
    await room.sends(SAMIRA)
    await room.sends(SAMIRA)
    await room.sends(SAMIRA, replace(DRAFT, theme="mental", codes=("mh_lonely",)))
    await room.sends(FARID)

    told = [(each.theme, each.first, each.opens) for each in await records(room)]

    assert sorted(told) == [
        ("care_access", False, False),
        ("care_access", True, True),
        ("care_access", True, True),
        ("mental", True, False),
    ]


async def test_what_went_well_counts_beside_what_did_not(room: Room) -> None:
    await room.sends(SAMIRA)
    await room.sends(SAMIRA, replace(DRAFT, kind=Kind.GOOD, codes=()))

    assert [each.first for each in await records(room)] == [True, True]


async def test_what_is_taken_back_leaves_nothing_and_counts_again(room: Room) -> None:
    token = await room.sends(SAMIRA)

    assert await room.barriers.undo(token, SAMIRA)
    assert not await room.barriers.undo(token, SAMIRA)
    assert await records(room) == []

    await room.sends(SAMIRA)
    [again] = await records(room)
    assert (again.first, again.opens) == (True, True)


async def test_nothing_is_taken_back_after_the_mixing(room: Room) -> None:
    token = await room.sends(SAMIRA)
    await room.mixer.mix_now()

    assert not await room.barriers.undo(token, SAMIRA)
    assert await room.barriers.give_receipt(token) is None


async def test_a_code_finds_it_in_the_pool_and_after_and_takes_it_out(room: Room) -> None:
    token = await room.sends(SAMIRA)
    lost = await room.barriers.give_receipt(token)
    code = await room.barriers.give_receipt(token)
    assert lost is not None
    assert code is not None

    assert await room.barriers.look_up(lost) is None
    assert await room.barriers.look_up(code) == Waiting("care_access")
    await room.mixer.mix_now()
    assert await room.barriers.look_up(code) == Mixed("care_access", "2026Q4")

    assert await room.barriers.withdraw(code)
    assert not await room.barriers.withdraw(code)
    assert await room.barriers.look_up(code) is None


async def test_a_code_takes_it_out_of_the_pool_too(room: Room) -> None:
    code = await room.barriers.give_receipt(await room.sends(SAMIRA))
    assert code is not None

    assert await room.barriers.withdraw(code)
    assert await records(room) == []


async def test_codes_cannot_be_tried_one_after_the_other(room: Room) -> None:
    person = room.told(SAMIRA).person
    tried = [room.barriers.may_guess(person) for _ in range(7)]
    others = [room.barriers.may_guess(room.told(chat).person) for chat in range(200, 400)]

    assert tried == [True] * 5 + [False] * 2
    assert sum(others) == 100 - 5


async def test_who_says_a_lot_waits_and_has_lost_nothing(room: Room) -> None:
    for _ in range(3):
        await room.sends(SAMIRA)
    told = room.told(SAMIRA)

    assert await room.barriers.send(DRAFT, "", Language.AR, told) == TooMany()

    clock = room.works.clock
    assert isinstance(clock, Clock)
    clock.move(minutes=11)
    assert isinstance(await room.barriers.send(DRAFT, "", Language.AR, told), Sent)


async def test_the_marks_of_a_quarter_say_nothing_in_the_next(room: Room) -> None:
    await room.sends(SAMIRA)
    clock = room.works.clock
    assert isinstance(clock, Clock)
    clock.start += timedelta(days=60)

    await room.sends(SAMIRA)

    assert [each.first for each in await records(room)] == [True, True]
    async with room.works.open() as work:
        assert await Marks(work).tally() == 5
