from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.suggestions import Suggestions
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_most_frequent_phrase_comes_first(work: Work) -> None:
    for phrase, times in (("once", 1), ("often", 3), ("twice", 2)):
        for _ in range(times):
            await Suggestions(work).add(EntryId("work-sick"), Language.EN, phrase)

    waiting = await Suggestions(work).waiting(2)

    assert [each.phrase for each in waiting if each.language is Language.EN] == ["often", "twice"]
    assert await Suggestions(work).drop(EntryId("work-sick"), Language.EN, "often")
