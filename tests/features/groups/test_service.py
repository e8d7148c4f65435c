from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.groups import service
from bot.features.groups.model import InPrivate, Short, Silence
from bot.features.library.service import DANGER, places
from bot.vocabulary import Language

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("text", "farewell"),
    [
        ("ga weg", True),
        ("Ga weg!", True),
        ("go away", True),
        ("اخرج", True),
        ("ውጻእ", True),
        ("برو", True),
        ("ga niet weg alsjeblieft, blijf nog even", False),
        ("mijn baas zegt ga weg", False),
        ("", False),
    ],
)
async def test_it_is_told_to_leave_in_few_words(town: Town, text: str, farewell: bool) -> None:  # noqa: FBT001
    assert service.is_farewell(town.house.resources, text) is farewell


async def test_nothing_about_danger_is_offered_while_typing(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        offered = await service.offer(work, town.house.resources, "", Language.NL)
        danger = {place.entry for place in await places(work) if place.shelf == DANGER}

    assert len(offered) == service.MOST_OFFERED
    assert not danger & set(offered)


@pytest.mark.parametrize("text", ["mijn man slaat mij", "ik wil dood", "huisarts", "tandarts"])
async def test_what_is_offered_while_typing_may_be_read_by_a_whole_group(
    town: Town, text: str
) -> None:
    async with town.house.resources.works.open() as work:
        offered = await service.offer(work, town.house.resources, text, Language.NL)
        standing = {place.entry: place for place in await places(work)}

    assert [entry for entry in offered if standing[entry].situations] == []
    assert [entry for entry in offered if standing[entry].shelf == DANGER] == []


async def test_nothing_is_offered_to_somebody_who_types_of_danger(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        resources = town.house.resources
        assert await service.offer(work, resources, "mijn man slaat mij", Language.NL) == ()


async def test_words_that_say_little_leave_the_question_to_what_they_point_at(town: Town) -> None:
    question = "ik ben ziek, hoe meld ik mij ziek op mijn werk"
    async with town.house.resources.works.open() as work:
        resources = town.house.resources
        found = [
            await service.answer(work, resources, texts, Language.NL, asked=True)
            for texts in (
                [question],
                ["", question],
                ["weet jij dit?", question],
                ["mijn man slaat mij", question],
                ["weet jij dit?", "mijn man slaat mij"],
            )
        ]

    assert [type(each) for each in found] == [Short, Short, Short, InPrivate, InPrivate]


async def test_a_reply_without_an_answer_is_met_with_silence(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        resources = town.house.resources
        replied = await service.answer(work, resources, ["haha"], Language.NL, asked=False)
        asked = await service.answer(work, resources, ["haha"], Language.NL, asked=True)

    assert (replied, asked) == (Silence(), InPrivate())
