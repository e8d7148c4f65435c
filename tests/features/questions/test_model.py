from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.questions.model import PROMISED, Crowd, Question, State, alike
from bot.language import folding
from bot.vocabulary import Language, PaperId, QuestionId

ASKED = date(2026, 11, 25)
QUESTION = Question(
    QuestionId("a" * 32), Language.TI, PaperId("b" * 32), False, State.WAITING, ASKED, Crowd.ONE, 1
)

WORDS = st.frozensets(st.text("abcdef", min_size=1, max_size=3), max_size=8)


def test_a_question_is_overdue_after_the_promised_days() -> None:
    assert not QUESTION.is_overdue(ASKED + PROMISED)
    assert QUESTION.is_overdue(ASKED + PROMISED + timedelta(days=1))


def test_what_was_answered_is_never_overdue() -> None:
    answered = replace(QUESTION, state=State.ANSWERED)

    assert not answered.is_overdue(ASKED + timedelta(days=30))


def test_it_tells_for_how_many_days_it_waits() -> None:
    assert QUESTION.waits(ASKED + timedelta(days=2)) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mag ik een hond houden in mijn kamer", "mag ik een hond houden in mijn kamer?", True),
        ("Mag ik een hond houden in mijn kamer", "Mag ik een hond houden in kamer", True),
        ("Mag ik een hond houden in mijn kamer", "Mag ik een kat houden in mijn kamer", False),
        ("hond", "hond", True),
        ("hond", "hond kat", False),
        ("", "", False),
    ],
)
def test_only_nearly_the_same_questions_are_one(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    folded = [frozenset(folding.words(text)) for text in (one, other)]

    assert alike(*folded) is same


@given(one=WORDS, other=WORDS)
def test_being_alike_has_no_direction(one: frozenset[str], other: frozenset[str]) -> None:
    assert alike(one, other) is alike(other, one)
