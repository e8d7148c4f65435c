from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
import typst

from bot.paper import press, reports
from bot.paper.charts import Bar, Chart, Kind
from bot.paper.lettering import clean
from bot.paper.reports import Quote, Report, Section, pdf
from bot.paper.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTILE = (
    '#import "secret.typ"',
    "$x$ #sys.version",
    "*b* _i_ `c`",
    '\\" \\',
    "#panic()",
    "<label> @label",
    "= Heading",
    "\x00\x1b\ud800",
    "]#[",
    "// gone",
    "https://example.org",
    "",
)
CHART = Chart(
    "Topics", (Bar("Work", 12), Bar("Health", 0, "fewer than 5")), "Number", names="Topic"
)
DAY = date(2026, 11, 26)


def report(*sections: Section, title: str = "Overview", language: str = "nl") -> Report:
    return Report(title, "Under it", language, sections, "Wegwijs", DAY)


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch) -> Callable[[Report], dict[str, str]]:
    """What the typesetter is given for a report."""

    def given(made: Report) -> dict[str, str]:
        kept: list[dict[str, str]] = []

        def keep(_: str, given: dict[str, str], *__: object) -> bytes:
            kept.append(given)
            return b""

        with monkeypatch.context() as patched:
            patched.setattr(press, "pages", keep)
            pdf(made)
        return kept[0]

    return given


def test_a_report_is_a_pdf_with_its_title_language_and_day() -> None:
    made = pdf(report(Section("Topics", ("Some words.",), CHART)))

    assert made.startswith(b"%PDF-")
    assert b"/Lang(nl)" in made.replace(b" ", b"")
    assert b"D:20261126000000Z" in made


def test_the_same_report_is_the_same_file() -> None:
    assert pdf(report(Section("a", (), CHART))) == pdf(report(Section("a", (), CHART)))


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_said_is_text_and_no_markup(text: str) -> None:
    chart = Chart(text, (Bar(text, 3, text), Bar("b", 2)), text, names=text)
    section = Section(text, (text, text), chart, None, (Quote(text, "nl"), Quote(text, text)))

    whole = Report(text, text, text, (section,), text, DAY)

    assert pdf(whole).startswith(b"%PDF-")


@pytest.mark.parametrize("text", HOSTILE[:10])
def test_a_heading_is_the_text_it_was_given(
    text: str, data: Callable[[Report], dict[str, str]]
) -> None:
    found = typst.query(
        (press.HERE / "report.typ").read_bytes(),
        "heading",
        field="body",
        font_paths=press.fonts(),
        sys_inputs=data(report(Section(text))),
    )

    assert json.loads(found) == [{"func": "text", "text": clean(text)}]


def test_quotes_in_every_script_are_set_in_the_fonts_of_this_machine() -> None:
    if "Noto Sans Ethiopic" not in press.fonts().families():
        pytest.skip("no Noto fonts are installed here")
    quotes = (
        Quote("لا أعرف أين أذهب", "ar"),
        Quote("ኣበይ ከም ዝኸይድ", "ti"),
        Quote("نمی‌دانم", "fa-AF"),
    )

    made = pdf(report(Section("Quotes", (), None, None, quotes)))

    assert re.search(rb"NotoSansArabic", made)
    assert re.search(rb"NotoSansEthiopic", made)


def test_a_sheet_of_its_own_stands_in_the_place_of_the_charts_table() -> None:
    own = Sheet("t", ("a", "b"), (("x", 1, "more"), ("y",)))

    made = reports._section(Section("t", (), CHART, own))

    assert made["sheet"] == {
        "head": ["a", "b", ""],
        "rows": [["x", "1", "more"], ["y", "", ""]],
        "figures": [False, True, False],
    }
    assert pdf(report(Section("t", (), CHART, own))).startswith(b"%PDF-")


def test_under_every_chart_stands_its_table() -> None:
    made = reports._section(Section("t", (), CHART))

    assert made["sheet"] == {
        "head": ["Topic", "Number"],
        "rows": [["Work", "12"], ["Health", "fewer than 5"]],
        "figures": [False, True],
    }


def test_many_sections_run_over_pages() -> None:
    weeks = Chart("Weeks", tuple(Bar(str(at), at) for at in range(52)), "", Kind.COLUMNS)

    made = pdf(report(*[Section(f"Section {at}", ("Words. " * 50,), weeks) for at in range(4)]))

    assert int(re.search(rb"/Count (\d+)", made).group(1)) >= 4  # type: ignore[union-attr]


def test_a_usual_report_meets_the_standard_for_being_read_aloud(
    data: Callable[[Report], dict[str, str]],
) -> None:
    usual = report(Section("Topics", ("Words.",), CHART, None, (Quote("نمی‌دانم", "fa-AF"),)))

    made = typst.compile(
        (press.HERE / "report.typ").read_bytes(),
        font_paths=press.fonts(),
        format="pdf",
        sys_inputs=data(usual),
        pdf_standards="ua-1",
    )

    assert made.startswith(b"%PDF-")
