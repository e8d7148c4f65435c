from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library.draft_store import Drafts
from bot.features.library.editing import NO_HAND, Draft, Origin
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")


async def draft(work: Work, entry: EntryId = SICK) -> Draft:
    version = (await Library(work).texts_of(SICK))[Language.NL]
    return Draft(replace(version, entry=entry), "Anna", NO_HAND, work.today, group="letters")


async def test_a_draft_comes_back_as_it_went_in(work: Work) -> None:
    made = await draft(work)
    await Drafts(work).put(made)
    await Drafts(work).put(replace(made, origin=Origin.FILES))

    assert await Drafts(work).get(SICK, Language.NL) == made
    assert len(await Drafts(work).of(SICK)) == 2


async def test_a_draft_is_taken_once(work: Work) -> None:
    made = await draft(work)
    await Drafts(work).put(made)

    assert [await Drafts(work).take(made) for _ in range(2)] == [True, False]


async def test_only_what_was_never_published_goes_with_time(work: Work) -> None:
    new = await draft(work, EntryId("asked-1234"))
    for each in (new, await draft(work)):
        await Drafts(work).put(each)

    await Drafts(work).expire(work.today + timedelta(days=1))

    assert await Drafts(work).get(new.entry, Language.NL) is None
    assert await Drafts(work).get(SICK, Language.NL) is not None


async def test_a_draft_gets_its_name(work: Work) -> None:
    await Drafts(work).put(await draft(work, EntryId("asked-1234")))

    await Drafts(work).rename(EntryId("asked-1234"), EntryId("zwemmen"))

    assert not await Drafts(work).knows(EntryId("asked-1234"))
    assert await Drafts(work).get(EntryId("zwemmen"), Language.NL) is not None
