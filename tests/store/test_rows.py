from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select

from bot.features.ask.store import AskTallyRow
from bot.store.base import Row
from bot.store.rows import PAGE, BrokenRowError, blanked, packed, pages, unpacked
from tests.seeding import ALIAS, Seed
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

TABLES = Row.metadata.tables
TALLY = TABLES["ask_tally"]


async def test_every_kind_of_value_comes_back_from_its_line(works: Works) -> None:
    seed = Seed(KEYS)
    async with works.engine.begin() as line:
        await seed.sow(line)
        for table in TABLES.values():
            [row] = (await line.execute(select(table))).mappings().all()
            assert unpacked(table, packed(dict(row))) == row


async def test_rows_come_in_pages_each_once_and_in_the_order_of_their_bytes(works: Works) -> None:
    entries = [f"{letter}{number}" for number in range(PAGE) for letter in ("Z", "a", "é")]
    rows = [
        {
            "day": date(2026, 1, 1) + timedelta(days=number % 3),
            "mark": "answered",
            "language": "nl",
            "entry": entry,
            "tally": number,
        }
        for number, entry in enumerate(entries)
    ]
    async with works.engine.begin() as line:
        await line.execute(insert(AskTallyRow), rows)
        read = [page async for page in pages(line, TALLY)]

    flat = [row for page in read for row in page]
    assert max(map(len, read)) == PAGE
    assert flat == sorted(rows, key=lambda row: (row["day"], str(row["entry"]).encode()))


async def test_only_some_rows_when_only_those_are_wanted(works: Works) -> None:
    row = {"day": date(2026, 1, 1), "mark": "answered", "entry": "", "tally": 1}
    async with works.engine.begin() as line:
        await line.execute(insert(TALLY), [{**row, "language": code} for code in ("nl", "ar")])
        read = [page async for page in pages(line, TALLY, ("language", "ar"))]

    assert [each["language"] for page in read for each in page] == ["ar"]


async def test_what_names_somebody_is_blanked_and_what_was_empty_stays_so() -> None:
    body = json.dumps({"reviewed_by": ALIAS, "text": "x"})
    row = {"writer": ALIAS, "approver": "", "hand": b"h" * 16, "address": None, "body": body}

    after = blanked(row, ("writer", "approver", "hand", "address"), ("body", "reviewed_by"))

    assert after["writer"] == "team"
    assert after["approver"] == ""
    assert after["hand"] == bytes(16)
    assert after["address"] is None
    assert json.loads(after["body"]) == {"reviewed_by": "team", "text": "x"}


@pytest.mark.parametrize(
    "line",
    [
        b"no json",
        b"[]",
        b'{"day":"2026-01-01"}',
        b'{"day":"soon","mark":"a","language":"nl","entry":"","tally":1}',
        b'{"day":"2026-01-01","mark":"a","language":"nl","entry":"","tally":"many"}',
        b'{"day":"2026-01-01","mark":null,"language":"nl","entry":"","tally":1}',
    ],
)
async def test_a_line_that_is_no_row_is_refused(line: bytes) -> None:
    with pytest.raises(BrokenRowError):
        unpacked(TALLY, line)
