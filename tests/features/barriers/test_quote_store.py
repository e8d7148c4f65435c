from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.features.barriers.quote_store import QuoteRow, Quotes
from bot.features.barriers.spoken import Quote
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")
QUOTE = Quote(b"q" * 16, "hindered", "care_access", "", "Ik wacht een uur.", Language.NL)
PLACE = ("hindered", "care_access", "")


async def test_words_are_sealed_and_come_back_as_they_were(works: Works) -> None:
    async with works.open() as work:
        await Quotes(work).put(QUOTE, "2026Q3")
        box = await work.session.scalar(select(QuoteRow.box))

        assert await Quotes(work).get(QUOTE.id) == QUOTE
    assert box is not None
    assert b"uur" not in box


async def test_they_are_shown_from_the_release_on_that_has_their_place(works: Works) -> None:
    async with works.open() as work:
        await Quotes(work).put(QUOTE, "2026Q3")
        before = await Quotes(work).shown("public", "care_access", "2026Q3")
        await Quotes(work).publish("public", "2026Q3", {("hindered", "home", "")})
        elsewhere = await Quotes(work).shown("public", "care_access", "2026Q3")
        await Quotes(work).publish("public", "2026Q4", {PLACE})

        assert (before, elsewhere) == ((), ())
        assert await Quotes(work).shown("public", "care_access", "2026Q3") == ()
        assert await Quotes(work).shown("public", "care_access", "2026Q4") == (QUOTE,)
        assert await Quotes(work).shown("partner", "care_access", "2026Q4") == ()


async def test_what_waits_for_a_second_reader_is_shown_to_nobody(works: Works) -> None:
    async with works.open() as work:
        await Quotes(work).put(replace(QUOTE, first=b"m" * 16), "2026Q3")
        await Quotes(work).publish("public", "2026Q3", {PLACE})

        assert await Quotes(work).shown("public", "care_access", "2026Q3") == ()
        assert await Quotes(work).halfway() == {QUOTE.id: b"m" * 16}


async def test_words_go_after_their_time(works: Works) -> None:
    async with works.open() as work:
        await Quotes(work).put(QUOTE, "2026Q3")
        await Quotes(work).expire("2026Q3")
        kept = await Quotes(work).get(QUOTE.id)
        await Quotes(work).expire("2026Q4")

        assert kept == QUOTE
        assert await Quotes(work).get(QUOTE.id) is None
