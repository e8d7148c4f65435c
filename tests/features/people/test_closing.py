from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from bot.features.barriers.store import FollowerRow
from bot.features.people import closing, service
from bot.features.people.store import People
from bot.privacy.keys import pseudonym, seal
from bot.resources import Operator
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

OPERATOR = Operator("Stichting Voorbeeld", "hulp@voorbeeld.example")
LAST = date(2026, 12, 25)
CHAT = 77
SAMIRA = PersonId("a" * 32)


async def test_everybody_is_told_once_and_nobody_after_it_was_undone(works: Works) -> None:
    async with works.open() as work:
        who = pseudonym(CHAT, work.keys.person)
        chat = seal(CHAT, work.keys.address)
        await work.session.execute(
            insert(FollowerRow),
            [{"person": who, "area": area, "address": chat} for area in ("care", "work")],
        )
        told = await closing.begin(work, OPERATOR, LAST)
    async with works.open() as work:
        waiting = await work.outbox.waiting_for(who)
        await closing.undo(work)
    async with works.open() as work:
        left, is_closing = await work.outbox.waiting(), await work.house.is_closing()

    assert (told, waiting, left, is_closing) == (1, 1, 0, False)


async def test_a_closing_house_remembers_a_language_and_writes_it_nowhere(works: Works) -> None:
    async with works.open() as work:
        await work.house.close(LAST)
    async with works.open() as work:
        await service.choose(work, SAMIRA, Language.TI)
    async with works.open() as work:
        known = await service.recognise(work, SAMIRA)
        spoken = await service.languages_of(work, [SAMIRA])
        work.lately.forget(SAMIRA)
        written = await People(work).get(SAMIRA)

    assert known is Language.TI
    assert spoken == {SAMIRA: Language.TI}
    assert written is None


async def test_a_language_chosen_meanwhile_goes_before_the_one_that_is_kept(works: Works) -> None:
    async with works.open() as work:
        await service.choose(work, SAMIRA, Language.AR)
        await work.house.close(LAST)
        await service.choose(work, SAMIRA, Language.EN)
    async with works.open() as work:
        meanwhile = await service.languages_of(work, [SAMIRA])
        await People(work).forget(SAMIRA)
        after = await service.languages_of(work, [SAMIRA])

    assert meanwhile == {SAMIRA: Language.EN}
    assert after == {}


async def test_when_the_house_opens_again_a_choice_is_written(works: Works) -> None:
    async with works.open() as work:
        await work.house.close(LAST)
        await service.choose(work, SAMIRA, Language.TI)
        await closing.undo(work)
        await service.choose(work, SAMIRA, Language.TI)
        work.lately.forget(SAMIRA)
        written = await People(work).get(SAMIRA)

    assert written is not None
    assert written.language is Language.TI
