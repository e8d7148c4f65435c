from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.wording import MOST_MARKS, MOST_UNITS, clean

REMOVED = "\x00\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
anything = st.text(st.characters(exclude_categories=[]) | st.sampled_from(REMOVED + "\u0301\ud83d"))


@given(anything)
def test_whatever_is_typed_can_be_kept_anywhere(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert not set(cleaned) & set(REMOVED)
    assert len(cleaned) <= MOST_UNITS


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_nothing_is_added_or_moved(text: str) -> None:
    letters = iter(text)

    assert all(letter in letters for letter in clean(text))


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم کار کنم",
        "👩‍⚕️ 👨‍👩‍👧",
        "ክሓክም ክርኢ እደሊ፧",
        "مُحَمَّدٌ",
        "Ik wil een tolk, alstublieft.",
        "line one\nline two",
        "<script>&\"' *bold* _x_ [a](b)",
        "١٢٣ ۱۲۳ ፩፪፫",
        "𞤀𞤁𞤂",
        "עברית و العربية",
        "e\u0301" * 100,
    ],
)
def test_real_words_stay_as_they_were_written(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("removed", list(REMOVED), ids=lambda letter: f"U+{ord(letter):04X}")
def test_what_deceives_or_breaks_is_taken_out(removed: str) -> None:
    assert clean(f"a{removed}b") == "ab"


def test_half_characters_are_taken_out() -> None:
    assert clean("a\ud83d b\udfff") == "a b"


def test_a_tower_of_marks_is_cut_at_six() -> None:
    zalgo = "h" + "\u0335" * 400 + "i" + "\u0301" * 3

    cleaned = clean(zalgo)

    assert cleaned == "h" + "\u0335" * MOST_MARKS + "i" + "\u0301" * 3


def test_marks_are_counted_anew_for_every_letter() -> None:
    cleaned = clean(("a" + "\u0300" * 6) * 10)

    assert sum(1 for letter in cleaned if unicodedata.combining(letter)) == 60


def test_a_text_that_is_too_long_is_cut() -> None:
    assert len(clean("ሓ" * 10_000)) == MOST_UNITS


def test_space_around_a_text_is_dropped() -> None:
    assert clean("  \n hallo \t") == "hallo"
    assert clean(" \u202e ") == ""
