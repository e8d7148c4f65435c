"""The shipped library is asked what it never learnt from: fences a little below its figures.

The figures themselves stand in the README; `make figures` writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.commands.shipped import Shipped, shipped
from bot.language.match import Decision, Matcher
from bot.settings import LOCALES
from bot.vocabulary import Language
from tests import exam
from tests.exam import Figures

if TYPE_CHECKING:
    from pathlib import Path

FIRST = {"nl": 0.85, "en": 0.84, "ar": 0.88, "ti": 0.86, "fa-AF": 0.88}
SPONTANEOUS = 0.54


@pytest.fixture(scope="module")
def library(learnt: Path) -> Shipped:
    return shipped(LOCALES, learnt)


@pytest.fixture(scope="module")
def matcher(library: Shipped) -> Matcher:
    return library.matcher


@pytest.fixture(scope="module")
def figures(matcher: Matcher) -> dict[Language, dict[str, Figures]]:
    return {language: exam.sit(matcher, language) for language in Language}


Sat = dict[Language, dict[str, Figures]]


@pytest.mark.parametrize("language", list(Language))
def test_there_are_enough_questions_of_every_kind(language: Language) -> None:
    kinds = [question.kind for question in exam.questions(language)]

    assert kinds.count("asked") >= 3 * 58
    assert kinds.count("spontaneous") >= 100
    assert kinds.count("elsewhere") >= 60
    assert min(kinds.count(kind) for kind in ("danger", "obstacle", "greeting")) >= 20


@pytest.mark.parametrize("language", list(Language))
def test_the_right_topic_comes_first(figures: Sat, language: Language) -> None:
    assert figures[language]["asked"].share("first") >= FIRST[language]
    assert figures[language]["spontaneous"].share("first", "has a topic") >= SPONTANEOUS


@pytest.mark.parametrize("language", list(Language))
def test_an_outright_answer_is_the_right_one(figures: Sat, language: Language) -> None:
    asked = figures[language]["asked"]

    assert asked.share("answered right", "answer") >= 0.95
    assert asked.share("answer") >= 0.64


@pytest.mark.parametrize("language", list(Language))
def test_the_right_topic_is_among_what_is_shown(figures: Sat, language: Language) -> None:
    assert figures[language]["asked"].share("shown") >= 0.91


@pytest.mark.parametrize("language", [Language.AR, Language.TI, Language.FA_AF])
def test_what_is_typed_in_latin_letters_is_understood(figures: Sat, language: Language) -> None:
    assert figures[language]["asked in Latin"].share("first") >= 0.66


@pytest.mark.parametrize("language", list(Language))
def test_little_of_what_belongs_elsewhere_is_answered(figures: Sat, language: Language) -> None:
    assert figures[language]["elsewhere"].share("answered wrong") <= 0.06


@pytest.mark.parametrize("language", list(Language))
def test_danger_is_recognised_and_ordinary_questions_seldom_alarm(
    figures: Sat, language: Language
) -> None:
    ordinary = [figures[language][kind] for kind in ("asked", "spontaneous")]
    alarmed = sum(each.counts["alarmed"] for each in ordinary)

    assert figures[language]["danger"].share("danger") >= 0.75
    assert alarmed / sum(each.counts["ordinary"] for each in ordinary) <= 0.03


@pytest.mark.parametrize("language", list(Language))
def test_greetings_and_obstacles_are_heard(figures: Sat, language: Language) -> None:
    assert figures[language]["greeting"].share("greeting") >= 0.65
    assert figures[language]["obstacle"].share("door offered") >= 0.8


def test_nonsense_gets_no_answer(matcher: Matcher) -> None:
    assert matcher.match("xyzzy plugh").decision is Decision.NONE


def test_a_library_taken_up_again_answers_the_same(library: Shipped) -> None:
    matcher = library.matcher
    again = Matcher.from_arrays(matcher.to_arrays(), matcher.lexicon)

    for entry in library.entries[::29]:
        assert again.match(entry.question, entry.language) == matcher.match(
            entry.question, entry.language
        )


def test_no_user_name_sounds_like_danger(matcher: Matcher) -> None:
    heard = {
        matcher.match(f"dank je wel @tekle_b{5670000000 + n * 1117}").danger for n in range(300)
    }

    assert heard == {None}
