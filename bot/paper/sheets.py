"""Tables as files that a spreadsheet opens, in which no cell can become a formula.

In CSV a cell that a spreadsheet would take for a formula gets an apostrophe before its sign, as has
every place inside it at which a program with another separator would begin a new cell; `plain` takes
them away. In XLSX every text is of the type text.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_CELL = 32_767
LONGEST_TAB = 31
"""Of XLSX, in characters."""

WIDEST = 60
MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - the format has no zone; one for all, so that it tells none
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LED = "(?:'|[^\\S\\t\\r\\n]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])*"
_SIGN = "[-=+@\u2212\uff1d\uff0b\uff0d\uff20]"
_RISKY = rf'(?:^|(?<=[,;|\t\r\n"]))(?={_LED}{_SIGN})|^(?={_LED}[\t\r\n])'
_MADE_HARMLESS = rf'(?:^|(?<=[,;|\t\r\n"]))\'(?={_LED}{_SIGN})|^\'(?={_LED}[\t\r\n])'
_NOT_IN_TABS = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its title, what its columns are, and rows of texts and whole numbers."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def csv_of(sheets: Iterable[Sheet]) -> bytes:
    """Every table below the other, each under its title; UTF-8 with a mark at its beginning."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    for number, sheet in enumerate(sheets):
        if number:
            writer.writerow(())
        for row in ((sheet.title,), sheet.head, *sheet.rows):
            writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(sheets: Iterable[Sheet]) -> bytes:
    """Every table on a tab of its own; the same tables always give the same bytes."""
    out = io.BytesIO()
    safe = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    with xlsxwriter.Workbook(out, {"in_memory": True, **safe}) as book:
        book.set_properties({"created": MADE})
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        taken: set[str] = set()
        for sheet in sheets:
            _write(book.add_worksheet(_tab(sheet.title, taken)), sheet, bold)
    return out.getvalue()


def harmless(cell: str) -> str:
    """The text as CSV may hold it."""
    return re.sub(_RISKY, "'", _clean(cell))


def plain(cell: str) -> str:
    """The text that `harmless` made this of, but for control characters."""
    return re.sub(_MADE_HARMLESS, "", cell)


def _write(
    tab: xlsxwriter.worksheet.Worksheet, sheet: Sheet, bold: xlsxwriter.format.Format
) -> None:
    for at, row in enumerate((sheet.head, *sheet.rows)):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                tab.write_string(at, column, _clean(cell)[:LONGEST_CELL], None if at else bold)
            else:
                tab.write_number(at, column, cell)
    for column, cells in enumerate(zip(sheet.head, *sheet.rows, strict=False)):
        tab.set_column(column, column, min(max(len(str(cell)) for cell in cells) + 2, WIDEST))
    tab.freeze_panes(1, 0)


def _tab(title: str, taken: set[str]) -> str:
    """A name that no other tab has, of letters that a tab may have."""
    name = " ".join(_NOT_IN_TABS.sub(" ", _clean(title)).split()).strip("'")[:LONGEST_TAB]
    wanted, number = name, 1
    while not wanted or wanted.lower() in taken | {"history"}:
        number += 1
        mark = f" {number}"
        wanted = f"{name[: LONGEST_TAB - len(mark)]}{mark}".strip()
    taken.add(wanted.lower())
    return wanted


def _clean(text: str) -> str:
    return _CONTROL.sub("", text)
