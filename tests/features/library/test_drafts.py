from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import drafts
from bot.features.library.draft_store import Drafts
from bot.features.team import service as team
from bot.vocabulary import EntryId, Language, Role

if TYPE_CHECKING:
    from bot.features.team.model import Member
    from bot.store.work import Work
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def member(work: Work, who: Staff) -> Member:
    found = await team.member(work, who.id)
    assert found is not None
    return found


async def test_a_question_that_people_answered_becomes_a_draft(town: Town) -> None:
    editor = await town.member(Role.EDITOR)

    async with town.house.resources.works.open() as work:
        entry = await drafts.begin_from(
            work,
            language=Language.NL,
            question="Waar leer ik zwemmen?",
            answer="Vraag het bij het zwembad.",
            by=await member(work, editor),
        )
        draft = await Drafts(work).get(EntryId(entry), Language.NL)

    assert entry == "waar-leer-zwemmen"
    assert draft is not None
    assert draft.version.text.line == "Vraag het bij het zwembad."
