from __future__ import annotations

from bot.paper import lettering


def test_a_short_name_stays_on_one_line() -> None:
    assert lettering.wrapped("Work", 200, 15) == ("Work",)


def test_a_long_name_breaks_between_words_and_then_is_cut() -> None:
    lines = lettering.wrapped("A doctor for everybody who is new in this town", 150, 15)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(lettering.width(line, 15) <= 150 for line in lines)


def test_one_word_that_is_too_long_is_cut() -> None:
    [line] = lettering.wrapped("a" * 100, 150, 15)

    assert line.endswith("…")
    assert lettering.width(line, 15) <= 150


def test_what_cannot_be_printed_is_left_out() -> None:
    assert lettering.clean(" a\x00b\nc\ud800\ufffe ") == "a b c"


def test_ethiopic_is_wider_than_latin_and_marks_have_no_width() -> None:
    assert lettering.width("ስራሕ", 10) > lettering.width("abc", 10)
    assert lettering.width("e\u0301\u2068", 10) == lettering.width("e", 10)


def test_nothing_is_one_empty_line() -> None:
    assert lettering.wrapped("", 150, 15) == ("",)


def test_pictures_among_letters_are_left_out() -> None:
    assert lettering.clean("👩\u200d⚕️ See a doctor ℹ️ ✅") == "See a doctor"
    assert lettering.clean("نمی\u200cدانم ⬆️") == "نمی\u200cدانم"
