from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.paper.sheets import Sheet, csv_of, harmless, plain, xlsx_of

if TYPE_CHECKING:
    from pathlib import Path

PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u2068=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "\x00=1+1",
    "'=1+1",
    '"=1+1"',
    'x",=1+1,"',
    "x;=1+1;y",
    "x\t=1+1",
    "x\n=1+1",
    '=HYPERLINK("http://127.0.0.1","x")',
    "=cmd|' /C calc'!A0",
    "{=1+1}",
    "http://127.0.0.1/",
    "007",
    "1e5",
)
SHEET = Sheet(
    "=1+1", ("=2+2", "What"), tuple((text, f"row {at}") for at, text in enumerate(PAYLOADS))
)
FORMULA = re.compile(r"table:formula=")
SIGNS = "=+-@＝＋－＠"


def rows_of(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))


def converted(folder: Path, files: dict[str, bytes]) -> dict[str, str]:
    """What LibreOffice makes of them, as flat XML."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    made = {}
    for name in files:
        command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "fods", "--outdir", str(folder / "out"), str(folder / name)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - our own files
        out = folder / "out" / f"{name.split('.')[0]}.fods"
        made[name] = out.read_text("utf-8")
    return made


def test_no_cell_becomes_a_formula_in_a_spreadsheet(tmp_path: Path) -> None:
    made = converted(
        tmp_path,
        {
            "control.csv": b'"=1+1"\r\n',
            "plain.csv": csv_of([SHEET]),
            "semicolons.csv": csv_of([SHEET]).replace(b",", b";"),
            "book.xlsx": xlsx_of([SHEET]),
        },
    )

    assert len(FORMULA.findall(made["control.csv"])) == 1
    assert {name: len(FORMULA.findall(text)) for name, text in made.items()} == {
        "control.csv": 1,
        "plain.csv": 0,
        "semicolons.csv": 0,
        "book.xlsx": 0,
    }


def test_every_text_in_a_book_is_of_the_type_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_of([SHEET])))

    [tab] = book.worksheets
    kinds = {cell.data_type for row in tab.iter_rows() for cell in row}
    assert kinds == {"s"}
    assert tab["A2"].value == "=1+1"
    assert not any(cell.hyperlink for row in tab.iter_rows() for cell in row)


def test_numbers_stay_numbers() -> None:
    sheet = Sheet("t", ("a", "b"), (("x", -5), ("y", 12)))

    [tab] = openpyxl.load_workbook(io.BytesIO(xlsx_of([sheet]))).worksheets
    assert [row[1].value for row in tab.iter_rows(min_row=2)] == [-5, 12]
    assert rows_of(csv_of([sheet]))[2:] == [["x", "-5"], ["y", "12"]]


@pytest.mark.parametrize("text", PAYLOADS)
def test_what_was_made_harmless_can_be_read_as_it_was(text: str) -> None:
    assert plain(harmless(text)) == text.replace("\x00", "")


@given(some.text(alphabet=some.sampled_from([*SIGNS, *"'\" ;,|\t\r\nab\u00a0\u200b"]), max_size=12))
def test_any_text_can_be_read_as_it_was_and_no_cell_begins_with_a_sign(text: str) -> None:
    cell = harmless(text)

    assert plain(cell) == text
    for part in re.split(r'[,;|\t\r\n"]', cell):
        assert not part.strip(" \u00a0\u200b").startswith(tuple(SIGNS))
    assert not cell.startswith(("\t", "\r", "\n"))


def test_ordinary_words_are_left_alone() -> None:
    for text in ("Work", "a - b", "info@example.org", "it's", "20-30", "A = B", ""):
        assert harmless(text) == text


def test_csv_has_a_mark_and_a_block_for_every_table() -> None:
    made = csv_of([Sheet("One", ("a",), (("é",),)), Sheet("Two", ("b",), ((2,),))])

    assert made.startswith(b"\xef\xbb\xbf")
    assert rows_of(made) == [["One"], ["a"], ["é"], [], ["Two"], ["b"], ["2"]]


def test_a_book_has_a_tab_for_every_table_whatever_its_title() -> None:
    titles = (
        "Topics",
        "topics",
        "",
        "History",
        "a/b:c*d?[e]\\f",
        "'x'",
        "long " * 20,
        "long " * 20,
    )

    book = openpyxl.load_workbook(io.BytesIO(xlsx_of([Sheet(each, ("a",), ()) for each in titles])))

    assert book.sheetnames[:6] == ["Topics", "topics 2", "2", "History 2", "a b c d e f", "x"]
    assert len({name.lower() for name in book.sheetnames}) == len(titles)
    assert all(len(name) <= 31 for name in book.sheetnames)


def test_the_same_tables_give_the_same_bytes_and_no_time() -> None:
    assert xlsx_of([SHEET]) == xlsx_of([SHEET])
    book = openpyxl.load_workbook(io.BytesIO(xlsx_of([SHEET])))
    assert book.properties.created.year == 2000
    assert not book.properties.creator


def test_a_text_longer_than_a_cell_is_cut_and_control_characters_are_left_out() -> None:
    [tab] = openpyxl.load_workbook(
        io.BytesIO(xlsx_of([Sheet("t", ("a",), (("x" * 40_000,), ("a\x00b\x1b\ud800c",)))]))
    ).worksheets

    assert len(tab["A2"].value) == 32_767
    assert tab["A3"].value == "abc"
