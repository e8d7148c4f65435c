from __future__ import annotations

from bot.paper.canvas import FILLS, At, Canvas, number
from tests.drawn import SVG, drawn


def test_what_is_drawn_is_mirrored_from_right_to_left() -> None:
    plain, mirrored = Canvas("a", 100, mirrored=False), Canvas("a", 100, mirrored=True)

    for canvas in (plain, mirrored):
        canvas.words("x", (10, 20), 15)
        canvas.bar((10, 20), (30, 5), 0)

    assert 'x="10" y="20"' in plain.drawn[0]
    assert 'x="90" y="20"' in mirrored.drawn[0]
    assert 'text-anchor="end"' in mirrored.drawn[0]
    assert '<rect x="60"' in mirrored.drawn[1]


def test_words_in_the_middle_stay_in_the_middle() -> None:
    canvas = Canvas("a", 100, mirrored=True)

    canvas.words("x", (30, 20), 15, At.MIDDLE)

    assert 'x="70"' in canvas.drawn[0]
    assert 'text-anchor="middle"' in canvas.drawn[0]


def test_words_are_text_and_no_markup() -> None:
    canvas = Canvas("a", 100, mirrored=False)
    canvas.lines(("<script>alert(1)</script>",), 15, bold=True)
    canvas.upright("a & b", (5, 5), 11)

    whole = drawn(canvas.whole("<b>", "'\"\x00", 1))

    shown = [each.text for each in whole.iter(f"{SVG}text")]
    assert shown == ["\u2068<script>alert(1)</script>\u2069", "\u2068a & b\u2069"]


def test_only_the_patterns_that_are_used_are_brought_and_more_series_begin_anew() -> None:
    canvas = Canvas("a", 100, mirrored=False)
    canvas.bar((0, 0), (1, 1), len(FILLS))

    whole = canvas.whole("t", "d", 3)

    assert whole.count("<pattern ") == 1
    assert f'fill="{FILLS[0]}"' in canvas.drawn[0]


def test_a_line_without_words_is_not_drawn() -> None:
    canvas = Canvas("a", 100, mirrored=False)

    canvas.words("", (0, 0), 15)
    canvas.line((0, 0), (10, 10))

    assert len(canvas.drawn) == 1


def test_numbers_have_no_digits_that_nobody_sees() -> None:
    assert [number(each) for each in (1, 1.04, 2.26)] == ["1", "1", "2.3"]
