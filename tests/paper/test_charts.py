from __future__ import annotations

import re

import pytest

from bot.paper.charts import WIDE, WIDER, Bar, Chart, Kind, Series, svg, table
from tests.drawn import SVG, drawn

TOPICS = Chart(
    "Questions", (Bar("Work", 12), Bar("Health", 0, "fewer than 5")), "Number", names="Topic"
)
GROUPED = Chart(
    "Library",
    unit="Answers",
    kind=Kind.GROUPED,
    series=(
        Series("Missing", (Bar("ar", 3), Bar("ti", 9))),
        Series("Old", (Bar("ar", 1), Bar("ti", 0))),
    ),
    names="Language",
)


def texts(chart: Chart) -> list[str]:
    found = drawn(svg(chart)).iter(f"{SVG}text")
    return [(each.text or "").strip("\u2068\u2069") for each in found]


def weeks(many: int) -> Chart:
    bars = tuple(Bar(f"{week} sep", week * 10) for week in range(1, many + 1))
    return Chart("Weeks", bars, "Questions", Kind.COLUMNS)


@pytest.mark.parametrize("chart", [TOPICS, GROUPED, weeks(12), weeks(52), Chart("Nothing")])
def test_a_chart_is_an_image_with_a_name_and_a_description(chart: Chart) -> None:
    whole = drawn(svg(chart))

    assert whole.get("role") == "img"
    assert (whole[0].tag, whole[0].text) == (f"{SVG}title", chart.title)
    assert whole[1].tag == f"{SVG}desc"
    assert (whole[1].text or "") == chart.told


@pytest.mark.parametrize("chart", [TOPICS, GROUPED, weeks(12), weeks(52)])
def test_it_brings_no_script_style_or_address(chart: Chart) -> None:
    assert not re.search(r"<script|<style|style=|\son\w+=|href", svg(chart))


def test_each_figure_is_written_and_a_note_stands_in_its_place() -> None:
    shown = texts(TOPICS)

    assert shown == ["Questions", "Number", "Work", "12", "Health", "fewer than 5"]


def test_a_bar_of_nothing_is_not_drawn() -> None:
    assert svg(TOPICS).count('stroke="#1b2530"') == 1


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '" onload="x', "&amp;", "\x00\x1b"])
def test_a_name_is_text_whatever_it_holds(name: str) -> None:
    chart = Chart(name, (Bar(name, 1, name),), name)

    whole = drawn(svg(chart))

    assert {each.tag for each in whole.iter()} <= {
        f"{SVG}{tag}" for tag in ("svg", "title", "desc", "defs", "rect", "g", "text", "path")
    }
    assert all(name not in each.attrib for each in whole.iter())


def test_long_names_are_shortened_in_the_chart_and_whole_in_the_table() -> None:
    name = "A very long name of a topic that nobody could ever put beside a bar of a chart"
    chart = Chart("t", (Bar(name, 3),))

    assert name not in texts(chart)
    assert any(each.endswith("…") for each in texts(chart))
    assert table(chart).rows == ((name, 3),)


def test_series_have_a_legend_and_differ_without_colour() -> None:
    whole = svg(GROUPED)

    assert {"Missing", "Old"} <= set(texts(GROUPED))
    assert whole.count("<pattern ") == 1


def test_the_table_has_a_column_for_each_series() -> None:
    sheet = table(GROUPED)

    assert sheet.head == ("Language", "Missing", "Old")
    assert sheet.rows == (("ar", 3, 1), ("ti", 9, 0))


def test_the_table_says_the_note_where_the_figure_is_not_told() -> None:
    assert table(TOPICS).rows == (("Work", 12), ("Health", "fewer than 5"))
    assert table(TOPICS).head == ("Topic", "Number")


def test_series_of_different_length_are_refused() -> None:
    chart = Chart("t", kind=Kind.GROUPED, series=(Series("a", (Bar("x", 1),)), Series("b", ())))

    with pytest.raises(ValueError, match="shorter"):
        svg(chart)


def test_a_year_of_weeks_is_wider_and_its_figures_stand_upright() -> None:
    assert f'width="{WIDE}"' in svg(weeks(12))
    year = svg(weeks(52))
    assert f'width="{WIDER}"' in year
    assert year.count("rotate(-90)") == 52


def test_every_column_has_its_figure_even_where_not_every_name_fits() -> None:
    shown = texts(weeks(26))

    assert [each for each in shown if each.isdigit()] == [str(each * 10) for each in range(1, 27)]
    assert "1 sep" in shown
    assert "2 sep" not in shown


def test_columns_over_weeks_read_from_the_right_in_arabic() -> None:
    chart = Chart("t", (Bar("first", 1), Bar("last", 2)), "", Kind.COLUMNS, right_to_left=True)

    places = {
        (each.text or "").strip("\u2068\u2069"): float(each.get("x", "0"))
        for each in drawn(svg(chart)).iter(f"{SVG}text")
    }

    assert places["first"] > places["last"]


def test_nothing_lies_outside_the_paper() -> None:
    for chart in (TOPICS, GROUPED, weeks(12), weeks(52)):
        whole = drawn(svg(chart))
        wide, high = float(whole.get("width", "0")), float(whole.get("height", "0"))
        for each in whole.iter(f"{SVG}rect"):
            box = [float(each.get(name, "0")) for name in ("x", "y", "width", "height")]
            if len(each.attrib) > 3:
                assert box[0] >= 0
                assert box[1] >= 0
                assert box[0] + box[2] <= wide
                assert box[1] + box[3] <= high


def test_two_charts_on_a_page_do_not_share_their_fills() -> None:
    other = Chart("Other", kind=Kind.GROUPED, series=GROUPED.series)

    ids = [re.findall(r' id="([^"]+)"', svg(chart)) for chart in (GROUPED, other)]

    assert not set(ids[0]) & set(ids[1])


def test_the_title_may_be_left_to_the_page() -> None:
    assert ">\u2068Questions\u2069<" not in svg(TOPICS, titled=False)
    assert "<title>Questions</title>" in svg(TOPICS, titled=False)


def test_a_share_stands_beside_the_figure_in_the_chart_only() -> None:
    chart = Chart("t", (Bar("Answered", 12, beside="(60 %)"),))

    assert "12 (60 %)" in texts(chart)
    assert table(chart).rows == (("Answered", 12),)
