from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import service, suggest
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import NO_HAND, Origin
from bot.features.library.fact_store import Facts
from bot.features.library.store import Library
from bot.features.library.taking import Imported, take_in
from bot.vocabulary import EntryId, FactId, Language
from tests import aloud

if TYPE_CHECKING:
    from bot.features.library.model import Collection, Version
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK, RISK = EntryId("work-sick"), FactId("eigen_risico")


def saying(line: str) -> Collection:
    """The shipped files, one of which says something else."""
    shipped = aloud.collection()
    versions = tuple(
        replace(each, text=replace(each.text, line=line))
        if (each.entry, each.language) == (SICK, Language.EN)
        else each
        for each in shipped.versions
    )
    return replace(shipped, versions=versions)


async def text(work: Work) -> Version:
    return (await Library(work).texts_of(SICK))[Language.EN]


async def publish(work: Work, line: str) -> None:
    now = await text(work)
    version = replace(now, text=replace(now.text, line=line))
    assert await Library(work).publish(version, "Anna", "Boris")


async def test_a_file_that_did_not_change_does_not_overwrite_the_desk(work: Work) -> None:
    await publish(work, "Said at the desk.")

    imported = await take_in(work, aloud.collection())

    assert imported == Imported(0, 0)
    assert (await text(work)).text.line == "Said at the desk."


async def test_a_file_that_changed_beside_the_desk_becomes_a_draft(work: Work) -> None:
    await publish(work, "Said at the desk.")

    imported = await take_in(work, saying("Said in the file."))
    again = await take_in(work, saying("Said in the file."))

    draft = await Drafts(work).get(SICK, Language.EN, Origin.FILES)
    assert imported == Imported(0, 0, 1)
    assert again == Imported(0, 0)
    assert (await text(work)).text.line == "Said at the desk."
    assert draft is not None
    assert (draft.version.text.line, draft.hand) == ("Said in the file.", NO_HAND)


async def test_a_file_that_says_what_the_desk_says_needs_nobody(work: Work) -> None:
    await publish(work, "Said by both.")

    assert await take_in(work, saying("Said by both.")) == Imported(0, 0)


async def test_a_file_that_changed_alone_is_published(work: Work) -> None:
    assert (await take_in(work, saying("One."))).versions == 1
    assert (await take_in(work, saying("Two."))).versions == 1
    assert (await text(work)).text.line == "Two."


async def test_a_fact_that_both_changed_waits(work: Work) -> None:
    shipped = aloud.collection()
    fact = shipped.facts[RISK]
    await Facts(work).put(replace(fact, value="400"), "Anna", "Boris")

    same = await take_in(work, shipped)
    other = replace(shipped, facts={**shipped.facts, RISK: replace(fact, value="410")})
    imported = await take_in(work, other)

    assert same.drafts == 0
    assert imported.drafts == 1
    assert (await Facts(work).all())[RISK].value == "400"
    assert (await Facts(work).proposals())[RISK].fact.value == "410"


async def test_what_was_made_and_taught_at_the_desk_stays(work: Work) -> None:
    made, beside = EntryId("leren-zwemmen"), await service.place_of(work, SICK)
    assert beside is not None
    source = (await Library(work).texts_of(SICK))[Language.NL]
    await Library(work).publish(replace(source, entry=made), "Anna", "Boris")
    await Library(work).put(replace(beside, entry=made, position=9999), signed=False, made=True)
    await suggest.teach(work, SICK, Language.EN, "cannot get out of bed at all")

    imported = await take_in(work, aloud.collection())

    assert imported == Imported(0, 0)
    assert await service.place_of(work, made) is not None
    asked = (await Library(work).asked())[SICK, Language.EN]
    assert asked[-1] == "cannot get out of bed at all"
    assert len(asked) == len(aloud.collection().asked[SICK, Language.EN]) + 1
