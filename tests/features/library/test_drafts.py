from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import drafts, naming
from bot.features.library.draft_store import Drafts
from bot.features.library.model import Text
from bot.vocabulary import EntryId, Language
from tests.features.library.conftest import ANNA, BORIS

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def begun(work: Work, language: Language, question: str) -> EntryId:
    entry = await drafts.begin_from(
        work, language=language, question=question, answer="Vraag het bij het zwembad.", by=ANNA
    )
    return EntryId(entry)


async def test_a_question_that_people_answered_becomes_a_draft(work: Work) -> None:
    entry = await begun(work, Language.NL, "Waar leer ik zwemmen?")
    again = await begun(work, Language.NL, "Waar leer ik zwemmen?")

    draft = await Drafts(work).get(entry, Language.NL)
    assert (entry, again) == ("waar-leer-zwemmen", "waar-leer-zwemmen-2")
    assert draft is not None
    assert draft.version.text.line == "Vraag het bij het zwembad."
    assert (draft.writer, draft.hand) == (
        "Anna",
        drafts.hand(work, ANNA.person, entry, Language.NL),
    )


async def test_a_question_in_another_language_gets_its_name_with_its_dutch_text(
    work: Work,
) -> None:
    entry = await begun(work, Language.TI, "ኣበይ ይሕምብስ?")
    other = await Drafts(work).get(entry, Language.TI)
    assert other is not None
    dutch = replace(
        other.version, language=Language.NL, text=Text("Waar leer ik zwemmen?", "", (), "")
    )

    named = await drafts.write(work, BORIS, dutch)

    assert entry.startswith(naming.UNNAMED)
    assert named == "waar-leer-zwemmen"
    assert await Drafts(work).get(named, Language.TI) is not None
    assert await Drafts(work).of(entry) == ()


async def test_two_drafts_of_one_editor_cannot_be_tied_together(work: Work) -> None:
    one = await begun(work, Language.NL, "Waar leer ik zwemmen?")
    two = await begun(work, Language.NL, "Waar leer ik fietsen?")

    hands = [await Drafts(work).get(entry, Language.NL) for entry in (one, two)]
    assert len({draft.hand for draft in hands if draft}) == 2
