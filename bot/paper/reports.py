"""Printed reports: headings, words, charts with their tables, and quotes in their own scripts."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.paper import press
from bot.paper.charts import Kind, svg, table
from bot.paper.lettering import clean

if TYPE_CHECKING:
    from datetime import date

    from bot.paper.charts import Chart
    from bot.paper.sheets import Sheet

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-([A-Z]{2}))?")


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, and the code of the language they said it in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it; a chart without a sheet brings its own table."""

    title: str
    paragraphs: tuple[str, ...] = ()
    chart: Chart | None = None
    sheet: Sheet | None = None
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What is printed. `language` is its code; `foot` stands on every page; `day` dates the file."""

    title: str
    subtitle: str
    language: str
    sections: tuple[Section, ...]
    foot: str
    day: date


def pdf(report: Report) -> bytes:
    """The report on A4, tagged for who has it read aloud. It computes: call it in a thread of its own.

    The same report gives the same bytes with the same fonts.
    """
    day = report.day
    given = {
        "title": clean(report.title),
        "subtitle": clean(report.subtitle),
        "language": _tongue(report.language),
        "foot": clean(report.foot),
        "day": [day.year, day.month, day.day],
        "sections": [_section(each) for each in report.sections],
    }
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return press.pages("report", {"report": json.dumps(given)}, "pdf", made)


def _section(section: Section) -> dict[str, object]:
    sheet = section.sheet or (table(section.chart) if section.chart else None)
    return {
        "title": clean(section.title),
        "paragraphs": [clean(each) for each in section.paragraphs],
        "chart": _chart(section.chart) if section.chart else None,
        "sheet": _sheet(sheet) if sheet else None,
        "quotes": [
            {"text": clean(each.text), "language": _tongue(each.language)}
            for each in section.quotes
        ],
    }


def _chart(chart: Chart) -> dict[str, object]:
    """Columns take the width of the page; bars beside names three quarters of it."""
    share = 100 if chart.kind is Kind.COLUMNS else 78
    return {
        "svg": svg(chart, titled=False),
        "told": clean(chart.told or chart.title),
        "share": share,
    }


def _sheet(sheet: Sheet) -> dict[str, object]:
    """Its rows as texts, all of one length, and which of its columns hold figures."""
    many = max(len(row) for row in (sheet.head, *sheet.rows))
    rows = [(*row, *[""] * (many - len(row))) for row in (sheet.head, *sheet.rows)]
    return {
        "head": [clean(str(cell)) for cell in rows[0]],
        "rows": [[clean(str(cell)) for cell in row] for row in rows[1:]],
        "figures": [any(isinstance(row[at], int) for row in rows[1:]) for at in range(many)],
    }


def _tongue(language: str) -> dict[str, str | None]:
    """What the typesetter calls a language; one it could not know is set as English."""
    found = _LANGUAGE.fullmatch(language)
    return {"lang": found[1] if found else "en", "region": found[2] if found else None}
