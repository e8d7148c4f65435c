from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.store import house
from bot.store.house import Lately
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

LAST = date(2026, 12, 25)
SAMIRA, FARID = PersonId("a" * 32), PersonId("b" * 32)


async def test_a_house_closes_for_every_work_after_it_and_opens_again(works: Works) -> None:
    async with works.open() as work:
        before = await work.house.is_closing()
        await work.house.close(LAST)
        at_once = await work.house.is_closing()
    async with works.open() as work:
        after, last_day = await work.house.is_closing(), await work.house.last_day()
        await work.house.open_again()
    async with works.open() as work:
        again = await work.house.is_closing()

    assert (before, at_once, after, again) == (False, True, True, False)
    assert last_day == LAST


async def test_a_closing_house_writes_no_marks(works: Works) -> None:
    async with works.open() as work:
        await work.house.close(LAST)
    async with works.open() as work:
        first = await work.once(SAMIRA, b"m" * 16)
        second = await work.once(SAMIRA, b"m" * 16)
        kept = await work.marks_of(SAMIRA)

    assert (first, second, kept) == (True, True, 0)


async def test_what_is_remembered_is_given_back_and_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(house, "MOST_REMEMBERED", 2)
    lately = Lately()

    lately.speak(SAMIRA, Language.AR)
    lately.speak(FARID, Language.FA_AF)
    lately.speak(SAMIRA, Language.TI)
    lately.speak(PersonId("c" * 32), Language.NL)

    assert lately.spoken_by(SAMIRA) is Language.TI
    assert lately.spoken_by(FARID) is None
    assert lately.of([SAMIRA, FARID]) == {SAMIRA: Language.TI}
    lately.forget(SAMIRA)
    assert lately.spoken_by(SAMIRA) is None
