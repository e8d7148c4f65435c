from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.features.questions.model import PROMISED, Crowd, Question, State
from bot.vocabulary import Language, PaperId, QuestionId

ASKED = date(2026, 11, 25)
QUESTION = Question(
    QuestionId("a" * 32), Language.TI, PaperId("b" * 32), False, State.WAITING, ASKED, Crowd.ONE, 1
)


def test_a_question_is_overdue_after_the_promised_days() -> None:
    assert not QUESTION.is_overdue(ASKED + PROMISED)
    assert QUESTION.is_overdue(ASKED + PROMISED + timedelta(days=1))


def test_what_was_answered_is_never_overdue() -> None:
    answered = replace(QUESTION, state=State.ANSWERED)

    assert not answered.is_overdue(ASKED + timedelta(days=30))


def test_it_tells_for_how_many_days_it_waits() -> None:
    assert QUESTION.waits(ASKED + timedelta(days=2)) == 2
