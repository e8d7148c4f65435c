from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.questions.model import LONGEST_ANSWER
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.stories.asking import asks_people, strange

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_voice_that_nobody_understands_is_refused_kindly(village: Town) -> None:
    somebody = await village.newcomer(Language.TI).arrives()

    await village.cloud.send_voice(somebody.who, b"OggS")
    await village.quiet()

    assert somebody.sees_last(say.questions_no_listener())


async def test_a_voice_before_the_language_asks_for_the_language(town: Town) -> None:
    somebody = town.newcomer(Language.AR)
    await town.cloud.send_voice(somebody.who, b"OggS")
    await town.quiet()

    assert len(somebody.newest.labels) == len(Language)


async def test_an_answer_that_is_too_long_is_not_lost(town: Town, farid: Newcomer) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await asks_people(farid, strange(Language.FA_AF, farid))
    await miriam.taps(say.questions_claim())

    await miriam.says("x" * (LONGEST_ANSWER + 1))
    first = miriam.newest.html
    await miriam.says("kort")
    await miriam.taps(say.questions_send())

    assert first == miriam.reads(say.questions_too_long())
    assert farid.sees_last(say.questions_answer(asked=strange(Language.FA_AF, farid), text="kort"))


async def test_a_question_of_ones_own_is_answered_while_answering(
    town: Town, farid: Newcomer
) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await asks_people(farid, strange(Language.FA_AF, farid))
    await miriam.taps(say.questions_claim())

    await miriam.says("ik ben ziek, hoe meld ik mij ziek op mijn werk")
    await miriam.taps(say.questions_own())

    assert miriam.is_offered("work-sick")


async def test_one_question_at_a_time_in_the_chat(town: Town, farid: Newcomer) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await asks_people(farid, strange(Language.FA_AF, farid))
    await miriam.taps(say.questions_claim())
    other = await town.newcomer(Language.FA_AF).arrives()
    await asks_people(other, strange(Language.FA_AF, other))

    await miriam.taps(say.questions_claim())

    assert miriam.sees_last(say.questions_busy())
