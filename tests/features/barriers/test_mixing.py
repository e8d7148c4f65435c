from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.features.barriers.mixing import HOUR, _next
from bot.features.barriers.model import FEWEST_MIXED, LONGEST_WAIT, Place, Province
from bot.features.barriers.store import MarkRow, PoolRow, SaidRow
from bot.privacy.keys import unseal_from
from bot.privacy.pool import OTHER
from bot.vocabulary import Language
from tests.conftest import Clock
from tests.features.barriers.conftest import DRAFT
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from tests.features.barriers.conftest import Room

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def said(room: Room) -> list[SaidRow]:
    async with room.works.open() as work:
        return list(await work.session.scalars(select(SaidRow)))


async def waiting(room: Room) -> int:
    async with room.works.open() as work:
        return len(list(await work.session.scalars(select(PoolRow.id))))


def wait(room: Room, **by: float) -> None:
    clock = room.works.clock
    assert isinstance(clock, Clock)
    clock.move(**by)


async def test_nothing_happens_before_enough_different_people_spoke(room: Room) -> None:
    await room.crowd(FEWEST_MIXED - 1)
    for theme, code in (("mental", "mh_lonely"), ("money", "mo_debt")):
        await room.sends(1000, replace(DRAFT, theme=theme, codes=(code,)))

    assert await room.mixer.look() == 0
    assert (await waiting(room), await said(room)) == (FEWEST_MIXED + 1, [])

    await room.sends(9)
    assert await room.mixer.look() == FEWEST_MIXED + 2
    assert await waiting(room) == 0
    assert len(await said(room)) == FEWEST_MIXED + 2


async def test_what_waited_too_long_is_mixed_and_loses_what_tells_of_somebody(room: Room) -> None:
    there = replace(DRAFT, place=Place.AZC, region=Province.DRENTHE)
    await room.sends(1, there, "een zin")
    wait(room, days=LONGEST_WAIT.days - 1)
    assert await room.mixer.look() == 0

    wait(room, days=1)
    assert await room.mixer.look() == 1

    [row] = await said(room)
    assert (row.language, row.region, row.via, row.place) == (OTHER, "", "", "")
    assert (row.theme, row.codes, row.period) == ("care_access", "ca_no_gp", "2026Q4")


async def test_the_key_of_the_window_and_its_marks_are_gone(room: Room) -> None:
    await room.crowd(FEWEST_MIXED)
    async with room.works.open() as work:
        before = set(await work.session.scalars(select(MarkRow.mark)))

    await room.mixer.look()

    assert room.keys.windows() == []
    async with room.works.open() as work:
        marks = list(await work.session.scalars(select(MarkRow)))
    assert len(before) == 3 * FEWEST_MIXED
    assert {mark.mark for mark in marks} < before
    assert not any(mark.passing for mark in marks)


async def test_words_are_redacted_again_and_opened_by_triage_alone(room: Room) -> None:
    for chat in range(FEWEST_MIXED):
        await room.sends(chat, words="bel 0612345678 maar")

    await room.mixer.look()

    boxes = [row.box for row in await said(room)]
    assert all(b"bel" not in (box or b"") for box in boxes)
    assert {unseal_from(box, KEYS.triage) for box in boxes if box} == {"bel […] maar"}


async def test_batches_of_a_quarter_stand_in_one_order(room: Room) -> None:
    for start in (100, 200):
        await room.crowd(FEWEST_MIXED, start=start)
        await room.mixer.look()

    ids = [row.id for row in await said(room)]

    assert ids == sorted(ids)
    assert len(set(ids)) == 2 * FEWEST_MIXED


async def test_a_box_that_nobody_can_open_keeps_nobody_waiting(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    await room.sends(1)
    room.keys.end_window()
    room.keys.destroy_ended()
    await room.crowd(FEWEST_MIXED)

    assert await room.mixer.look() == FEWEST_MIXED
    assert await waiting(room) == 0
    assert "sealed with a key that is gone" in caplog.text


async def test_what_was_cut_short_after_it_was_mixed_is_ended_the_next_time(room: Room) -> None:
    await room.crowd(FEWEST_MIXED)
    await room.mixer.look()
    room.keys.window(room.works.clock().date())
    room.keys.end_window()

    assert await room.mixer.look() == 0
    assert room.keys.windows() == []


async def test_what_is_said_while_a_window_ends_waits_in_the_next(room: Room) -> None:
    await room.crowd(FEWEST_MIXED - 1)
    room.keys.end_window()
    await room.sends(1)

    assert len(room.keys.windows()) == 2
    assert await room.mixer.look() == FEWEST_MIXED


async def test_an_empty_pool_is_no_work(room: Room) -> None:
    assert await room.mixer.look() == await room.mixer.mix_now() == 0
    await room.barriers.undo(await room.sends(1), 1)
    assert await room.mixer.mix_now() == 0


async def test_languages_of_few_are_one(room: Room) -> None:
    await room.crowd(FEWEST_MIXED)
    for chat in (1, 2, 3):
        await room.sends(chat, language=Language.FA_AF)
    for chat in (4, 5):
        await room.sends(chat, language=Language.AR)

    await room.mixer.look()

    languages = [row.language for row in await said(room)]
    assert {each: languages.count(each) for each in set(languages)} == {"ti": 20, OTHER: 5}


async def test_it_is_looked_at_night_and_not_at_the_same_minute() -> None:
    now = Clock()()
    times = {_next(now) for _ in range(50)}

    assert len(times) > 10
    assert all(at > now and at - now < timedelta(days=1, hours=1) for at in times)
    assert {at.hour for at in times} <= {HOUR, HOUR + 1}
