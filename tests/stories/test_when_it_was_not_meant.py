"""What follows when somebody says that it was not meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_was_not_meant_is_followed_by_the_next_guesses(town: Town) -> None:
    somebody = await town.newcomer(Language.NL).arrives()
    await somebody.says("ik heb een vraag over geld en de dokter en mijn kind")
    first = somebody.newest.labels

    await somebody.taps(say.ask_none_of_these())
    second = somebody.newest.labels
    await somebody.taps(say.ask_none_of_these())

    assert somebody.sees_last(say.ask_none())
    assert len(second) >= 2
    assert set(first) & set(second) == {somebody.reads_label(say.ask_none_of_these())}


async def test_not_this_leads_to_a_person_and_the_pictures(yohannes: Newcomer) -> None:
    await yohannes.starts("e-work-sick")

    await yohannes.taps(say.ask_not_this())

    assert yohannes.sees_last(say.ask_sorry())
    assert yohannes.newest.labels == [
        yohannes.reads_label(say.questions_person()),
        yohannes.reads_label(say.barriers_tell()),
        yohannes.reads_label(say.questions_pictures()),
    ]


async def test_not_this_below_an_answer_offers_what_else_may_be_meant(town: Town) -> None:
    somebody = await town.newcomer(Language.NL).arrives()
    await somebody.says("ik ben ziek, hoe meld ik mij ziek op mijn werk")

    await somebody.taps(say.ask_not_this())
    offered = somebody.newest.labels
    await somebody.taps(say.ask_none_of_these())

    assert somebody.reads_label(Passage(EntryId("work-sick"), "title")) not in offered
    assert len(offered) > 1
    assert somebody.sees_last(say.ask_none())


async def test_the_first_question_hangs_above_its_answer_too(town: Town) -> None:
    somebody = town.newcomer(Language.NL)
    await somebody.says("ik ben ziek, hoe meld ik mij ziek op mijn werk")
    await somebody.chooses(Language.NL)
    await somebody.taps(say.people_trust_button())

    await somebody.taps(say.ask_not_this())

    assert somebody.reads_label(say.ask_none_of_these()) in somebody.newest.labels
