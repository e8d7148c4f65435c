from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.questions import letters
from bot.features.questions.letters import AnswerHelped, Claim, StillOpen
from bot.features.questions.model import Crowd, Reason
from bot.vocabulary import PaperId
from bot.words.screen import Button
from tests.features.questions.test_model import QUESTION

if TYPE_CHECKING:
    from bot.words.screen import Screen

ANSWER = PaperId("c" * 32)


def presses(screen: Screen) -> list[object]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


def test_a_card_holds_no_word_of_the_question_but_a_paper() -> None:
    card = letters.card(QUESTION)

    assert card.papers == {QUESTION.paper}
    assert Claim(QUESTION.id) in presses(card)


def test_a_voice_is_played_and_not_written() -> None:
    card = letters.card(replace(QUESTION, voice=True))

    assert card.plays == QUESTION.paper


def test_an_answer_can_be_judged() -> None:
    for voice in (False, True):
        letter = letters.answer(QUESTION, ANSWER, voice=voice)
        assert presses(letter) == [AnswerHelped(QUESTION.id), StillOpen(QUESTION.id)]
        assert ANSWER in letter.papers


@pytest.mark.parametrize("reason", Reason, ids=str)
def test_every_end_leads_on(reason: Reason) -> None:
    assert presses(letters.ended(QUESTION, reason))


def test_for_how_many_somebody_asks_is_said_when_it_is_more_than_one() -> None:
    assert letters.crowd_of(Crowd.ONE) == ""
    assert letters.crowd_of(Crowd.MANY) != ""
