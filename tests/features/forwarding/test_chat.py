from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_how_it_is_done_is_said_in_every_language(town: Town, language: Language) -> None:
    miriam = await town.member(Role.KEY_PERSON, language)

    await miriam.says("/forward")

    assert miriam.sees_last(say.forwarding_how())


async def test_pause_rests_and_ends(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await miriam.says("/pause")

    await miriam.taps(say.forwarding_rest_always())
    resting = miriam.newest.html
    await miriam.taps(say.forwarding_back())

    assert miriam.reads(say.forwarding_rests()) in resting
    assert miriam.reads(say.forwarding_hours_any()) in miriam.newest.html


async def test_hours_are_chosen_in_two_taps(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await miriam.says("/pause")

    await miriam.taps(say.forwarding_choose_hours())
    await miriam.taps(say.forwarding_hours_evening())

    assert miriam.reads(say.forwarding_hours_evening()) in miriam.newest.html


async def test_pause_of_somebody_else_explains_the_bot(samira: Newcomer) -> None:
    await samira.says("/pause")

    assert samira.newest.html.startswith(
        samira.reads(
            say.people_help(
                phone="112", operator="Stichting Voorbeeld", contact="hulp@voorbeeld.example"
            )
        )[:20]
    )
