from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.questions.store import Questions
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId, QuestionId
from tests.features.questions.test_model import QUESTION
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.store.work import Works
    from tests.conftest import Town

__all__ = ["engine", "works"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

ID = QuestionId("e" * 32)
WHO = Addressee(PersonId("f" * 32), seal(7, b"k" * 32), Language.TI)
HELPER, OTHER = PersonId("1" * 32), PersonId("2" * 32)


async def test_a_question_is_in_one_pair_of_hands(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        questions = Questions(work)
        await questions.add(replace(QUESTION, id=ID, day=work.today))
        taken = [await questions.take(ID, HELPER), await questions.take(ID, OTHER)]
        settled = [await questions.settle(ID, OTHER), await questions.settle(ID, HELPER)]
        await questions.drop([ID])

    assert taken == [True, False]
    assert settled == [False, True]


async def test_who_asks_twice_waits_once(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        questions = Questions(work)
        await questions.add(replace(QUESTION, id=ID, day=work.today))
        joined = [await questions.join(ID, WHO), await questions.join(ID, WHO)]
        [waiting] = await questions.askers(ID)
        await questions.served(ID)
        served = await questions.askers(ID)
        await questions.drop([ID])
        left = await questions.asked_by(WHO.person)

    assert joined == [True, False]
    assert waiting == WHO
    assert (served, left) == ((), ())


async def test_how_long_answered_questions_waited_is_counted(works: Works) -> None:
    async with works.open() as work:
        questions = Questions(work)
        await questions.add(replace(QUESTION, id=ID, day=work.today - timedelta(days=3)))
        waiting = await questions.lengths(work.today)
        await questions.settle(ID, HELPER)
        answered = await questions.lengths(work.today)
        later = await questions.lengths(work.today + timedelta(days=1))

    assert (waiting, answered, later) == ({}, {(Language.TI, 3): 1}, {})
