"""The shipped library asked what it does not answer; the questions were never learnt from."""

from pathlib import Path

import pytest

from bot.commands.shipped import Shipped, shipped
from bot.language.match import Decision, Matcher
from bot.settings import LOCALES
from bot.vocabulary import Language

_LEAST_UNANSWERED = 0.5
_ANSWERED_AT_MOST = 2
"""Of forty; the figures themselves stand in the README, these are fences around them."""


@pytest.fixture(scope="module")
def library() -> Shipped:
    return shipped(LOCALES)


@pytest.fixture(scope="module")
def matcher(library: Shipped) -> Matcher:
    return library.matcher


@pytest.mark.parametrize("language", list(Language))
def test_most_of_what_belongs_elsewhere_gets_no_answer(
    matcher: Matcher, language: Language
) -> None:
    decisions = [matcher.match(text, language.value).below for text in _questions(language)]

    assert decisions.count(Decision.NONE) >= _LEAST_UNANSWERED * len(decisions)
    assert decisions.count(Decision.ANSWER) <= _ANSWERED_AT_MOST


@pytest.mark.parametrize("nonsense", ["xyzzy plugh", "welke kleur fiets past bij een giraf"])
def test_nonsense_gets_no_answer(matcher: Matcher, nonsense: str) -> None:
    assert matcher.match(nonsense).decision is Decision.NONE


def test_a_library_taken_up_again_answers_the_same(library: Shipped) -> None:
    matcher = library.matcher
    again = Matcher.from_arrays(matcher.to_arrays(), matcher.lexicon)

    for entry in library.entries[::9]:
        assert again.match(entry.question, entry.language) == matcher.match(
            entry.question, entry.language
        )


def _questions(language: Language) -> list[str]:
    path = Path(__file__).parent / "questions" / f"elsewhere_{language.value}.txt"
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
