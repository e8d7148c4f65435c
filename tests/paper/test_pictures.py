from __future__ import annotations

from bot.paper.charts import WIDE, Bar, Chart
from bot.paper.pictures import png


def size(picture: bytes) -> tuple[int, int]:
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def test_a_chart_becomes_a_picture_that_is_sharp() -> None:
    picture = png(Chart("Questions", (Bar("Work", 12), Bar("ስራሕ", 5), Bar("العمل", 3)), "Number"))

    assert picture.startswith(b"\x89PNG\r\n")
    assert size(picture)[0] >= WIDE * 1.4
    assert size(picture)[1] < size(picture)[0]


def test_the_same_chart_is_the_same_picture_and_another_is_not() -> None:
    one, other = Chart("a", (Bar("x", 1),)), Chart("a", (Bar("x", 1), Bar("y", 2)))

    assert png(one) == png(one)
    assert png(one) != png(other)


def test_names_that_look_like_markup_are_drawn() -> None:
    assert png(Chart('#import "x"', (Bar("<script>", 1, "$x$"), Bar("\ud800\x00", 2)))).startswith(
        b"\x89PNG"
    )
