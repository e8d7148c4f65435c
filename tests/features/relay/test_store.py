from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.relay.model import Answer, Promise, State, Translation
from bot.features.relay.store import Answers, Promises, Translations
from bot.vocabulary import Language, OrganisationId

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")
DAY = date(2026, 11, 25)
OWED = Promise("a" * 12, OrganisationId("b" * 32), "care_access", State.WILL_CHANGE, 2, DAY, by=DAY)
SAID = Answer("c" * 12, OWED.id, 1, State.HEARD, "Wij kijken ernaar.", DAY, published=DAY)


async def test_what_is_kept_comes_back_as_it_was(works: Works) -> None:
    made = Translation(SAID.id, Language.TI, "ንርኢ ኣለና።", SAID.digest, checked=True, told=DAY)
    async with works.open() as work:
        await Promises(work).put(OWED)
        await Answers(work).put(SAID)
        await Translations(work).put(made)

    async with works.open() as work:
        assert await Promises(work).get(OWED.id) == OWED
        assert await Promises(work).of(OWED.organisation) == {OWED.theme: OWED}
        assert await Promises(work).all(["work_find"]) == ()
        assert await Answers(work).of([OWED.id]) == {OWED.id: [SAID]}
        assert await Answers(work).are_published_about(OWED.theme)
        assert await Translations(work).of([SAID.id]) == {SAID.id: {Language.TI: made}}


async def test_what_is_not_there_is_not_found(works: Works) -> None:
    async with works.open() as work:
        assert await Promises(work).get("f" * 12) is None
        assert await Answers(work).get("f" * 12) is None
        assert not await Answers(work).are_published_about("care_access")
