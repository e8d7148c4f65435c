from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.ask.store import AskTallyRow
from bot.features.people.store import PersonRow
from bot.store.base import Row, count_up, insert_all, insert_once, put_all
from bot.store.work import HandledRow

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_row_is_inserted_once(works: Works) -> None:
    async with works.open() as work:
        first = await insert_once(work.session, HandledRow, update_id=1, day=work.today)
        second = await insert_once(work.session, HandledRow, update_id=1, day=work.today)

    assert (first, second) == (True, False)


async def test_a_row_that_is_put_takes_the_place_of_the_one_of_its_key(works: Works) -> None:
    async with works.open() as work:
        key = {"day": work.today, "mark": "put", "language": "ti"}
        rows = [{**key, "entry": entry, "tally": 1} for entry in ("a", "b")]
        await put_all(work.session, AskTallyRow, rows)
        await put_all(work.session, AskTallyRow, [{**key, "entry": "b", "tally": 7}])
        await put_all(work.session, AskTallyRow, [])
        await insert_all(work.session, AskTallyRow, [])

        kept = [await work.session.get(AskTallyRow, (*key.values(), entry)) for entry in ("a", "b")]

    assert [row and row.tally for row in kept] == [1, 7]


async def test_a_counter_begins_at_one_and_goes_up(works: Works) -> None:
    async with works.open() as work:
        key = {"day": work.today, "mark": "helped", "language": "ti", "entry": "health-112"}
        for _ in range(3):
            await count_up(work.session, AskTallyRow, "tally", **key)
        await count_up(work.session, AskTallyRow, "tally", **{**key, "language": "nl"})

        kept = await work.session.get(AskTallyRow, tuple(key.values()))
        other = await work.session.get(AskTallyRow, (key["day"], key["mark"], "nl", key["entry"]))

    assert kept is not None
    assert other is not None
    assert (kept.tally, other.tally) == (3, 1)


async def test_every_constraint_has_a_name_that_a_migration_can_use() -> None:
    assert Row.metadata.naming_convention["pk"] == "pk_%(table_name)s"
    assert PersonRow.metadata is Row.metadata
