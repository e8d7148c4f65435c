from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import preview
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.store.work import Work
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

DENTIST = EntryId("health-dentist")


async def test_a_draft_is_shown_in_every_language_as_the_chat_would(town: Town, work: Work) -> None:
    words = town.house.resources.renderer
    dutch = (await Library(work).texts_of(DENTIST))[Language.NL]
    draft = replace(dutch, text=replace(dutch.text, line="Bel <b>nu</b> de tandarts."))

    shown = await preview.of(work, words, draft)

    assert [each.language for each in shown] == list(Language)
    assert "Bel &lt;b&gt;nu&lt;/b&gt; de tandarts." in shown[0].messages[0]
    assert len(shown[0].messages) == 1 + len(dutch.text.variants)
    arabic = next(each for each in shown if each.language is Language.AR)
    assert words.html([say.library_outdated()], Language.AR) in arabic.messages[0]


async def test_nothing_is_shown_without_a_dutch_text(town: Town, work: Work) -> None:
    dutch = (await Library(work).texts_of(DENTIST))[Language.EN]
    lost = replace(dutch, entry=EntryId("lost"))

    assert await preview.of(work, town.house.resources.renderer, lost) == ()
