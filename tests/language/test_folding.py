import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import folding

_ANY = st.text(st.characters(exclude_categories=[]), max_size=60)
_NASTY = "\ud800\x00\u202eabc\u2066\u200f ﻻ ﺎ ١٢ ۳ 'ዩ’ዩ می‌خواهم ß İ"


@given(_ANY)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = folding.fold(text)

    again = folding.fold(once)

    assert again == once


@given(_ANY)
def test_words_never_raise_and_are_never_empty(text: str) -> None:
    words = folding.words(text)

    assert all(words)


def test_surrogates_nul_bidi_overrides_and_long_texts_are_folded() -> None:
    text = _NASTY * 300

    folded = folding.fold(text)

    assert "\u202e" not in folded
    assert "\x00" not in folded
    assert len(folding.words(text)) > 300


def test_digits_of_all_scripts_are_one() -> None:
    assert folding.words("١١٢ ۱۱۲ 112 ፻") == ["112", "112", "112", "100"]


def test_letters_typed_three_times_stand_once_but_numbers_stay() -> None:
    assert folding.words("Heyyyy 1000") == ["hey", "1000"]


def test_pictures_are_words() -> None:
    assert folding.words("pijn 🦷") == ["pijn", "🦷"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("dank je wel @tekle_b5670114613", ["dank", "je", "wel"]),
        ("bel 0687654321 morgen", ["bel", "morgen"]),
        ("رقمي ٠٦٨٧٦٥٤٣٢١", folding.words("رقمي")),
        ("bel 112 of 0800-2000", folding.words("bel 112 of 0800-2000")),
    ],
)
def test_user_names_and_long_numbers_are_left_out(text: str, left: list[str]) -> None:
    assert folding.words(folding.nameless(text)) == left
