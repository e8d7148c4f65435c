from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.questions import service
from bot.features.questions.model import Crowd, Put, Reason, State, Written
from bot.features.team import service as team
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Danger, Language, PersonId, QuestionId, Role

if TYPE_CHECKING:
    from bot.features.team.model import Member
    from bot.store.work import Work
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


def asker(letter: str) -> Addressee:
    return Addressee(PersonId(letter * 32), seal(ord(letter), b"k" * 32), Language.NL)


async def put(work: Work, town: Town, letter: str, text: str) -> QuestionId:
    outcome = await service.put(
        work, town.house.resources, asker(letter), text, Language.NL, people=Crowd.ONE
    )
    assert isinstance(outcome, Put)
    return outcome.question


async def helper(work: Work) -> Member:
    token = await team.invite(work, "Joost", Role.TRIAGER, (Language.NL,))
    await team.enter(work, token, asker("9"))
    member = await team.member(work, asker("9").person)
    assert member is not None
    return member


async def test_the_same_question_is_one_with_two_who_wait(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        first = await put(work, town, "1", "Mag mijn papegaai mee naar de kegelbaan op zondag")
        second = await put(work, town, "2", "mag mijn papegaai mee naar de kegelbaan op zondag?")
        found = await service.look(work, first)
        await service.end(work, first, Reason.UNCLEAR)

    assert first == second
    assert found is not None
    assert found.question.askers == 2


async def test_an_answer_is_given_once(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        who = await helper(work)
        question = await put(work, town, "3", "Hoe leert een papegaai kegelen op dinsdag")
        first = await service.answer(work, who, question, Written("Oefenen"))
        second = await service.answer(work, who, question, Written("Nog eens"))
        found = await service.look(work, question)
        await team.let_go(work, who.person)

    assert first is not None
    assert second is None
    assert found is not None
    assert (found.question.state, found.answered) == (State.ANSWERED, "Oefenen")


async def test_staff_can_join_what_the_machine_did_not(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        one = await put(work, town, "4", "Waar koop ik voer voor een papegaai uit Peru")
        other = await put(work, town, "5", "Wat eet zo'n groene vogel eigenlijk graag")
        joined = await service.merge(work, one, other)
        itself = await service.merge(work, other, other)
        found = await service.look(work, other)
        gone = await service.look(work, one)
        await service.end(work, other, Reason.NOT_OURS)

    assert (joined, itself, gone) == (True, False, None)
    assert found is not None
    assert found.question.askers == 2


async def test_danger_goes_first(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        calm = await put(work, town, "6", "Mag een cavia mee in de tram naar Kerkrade")
        urgent = await put(work, town, "7", "Iemand dreigt mijn cavia in Venlo iets te doen")
        await service.mark_danger(work, urgent, Danger.LIFE)
        waiting = [shown.question.id for shown in await service.queue(work, [Language.NL])]
        for each in (calm, urgent):
            await service.end(work, each, Reason.UNCLEAR)

    assert waiting.index(urgent) < waiting.index(calm)
