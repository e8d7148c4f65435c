from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.features.relay.packages import Package, ThemePage
from bot.features.relay.printing import Printer, named_region
from bot.features.relay.sending import Route
from bot.paper.reports import pdf
from bot.paper.sheets import csv_of, xlsx_of
from bot.vocabulary import Language
from tests.features.relay.test_letters import LINE

if TYPE_CHECKING:
    from bot.words.renderer import Renderer

PAGE = ThemePage(
    theme="care_access",
    period="2026Q3",
    people=42,
    good=12,
    codes=(("ca_phone", 21), ("ca_wait", 11)),
    regions=(("utrecht", 13), ("north", 10)),
    quotes=('=HYPERLINK("https://evil.example")', "Ik wacht een uur."),
    lines=(LINE,),
)
PACKAGE = Package("Huisartsen Noord", "2026Q3", 10, (PAGE,), "ab" * 32, "cd" * 32)
DESK = "https://desk.example/desk"


def test_what_goes_out_differs_by_way(renderer: Renderer) -> None:
    bodies = Printer(renderer, Language.NL).bodies(PACKAGE, DESK)

    assert set(bodies) == {Route.HOOK, Route.CHANNEL, Route.MAIL}
    assert "42" in bodies[Route.CHANNEL]
    assert "42" not in bodies[Route.MAIL]
    assert DESK in bodies[Route.MAIL]
    assert len(bodies[Route.CHANNEL]) < 4096


def test_a_subject_has_no_invisible_marks(renderer: Renderer) -> None:
    subject, _, _ = Printer(renderer, Language.NL).letter(PACKAGE, DESK).partition("\n\n")

    assert subject.isprintable()
    assert "2026Q3" in subject


def test_sheets_hold_every_figure_and_no_formula(renderer: Renderer) -> None:
    sheets = Printer(renderer, Language.EN).sheets(PACKAGE)

    cells = {cell for sheet in sheets for row in sheet.rows for cell in row}
    assert {42, 12, 21, 11, 13, 10} <= cells
    assert b'"=HYPERLINK' not in csv_of(sheets)
    assert xlsx_of(sheets) == xlsx_of(sheets)


def test_a_chart_has_a_bar_for_each_obstacle(renderer: Renderer) -> None:
    chart = Printer(renderer, Language.NL).chart(PAGE)

    assert [bar.value for bar in chart.bars] == [21, 11]


def test_on_paper_it_is_the_same_each_time(renderer: Renderer) -> None:
    report = Printer(renderer, Language.NL).report(PACKAGE, date(2026, 11, 25))

    assert report.sections[0].quotes[1].text == "Ik wacht een uur."
    assert pdf(report).startswith(b"%PDF")


def test_a_region_is_a_province_or_a_part() -> None:
    assert named_region("utrecht") == "utrecht"
    assert named_region("north") == "north"
