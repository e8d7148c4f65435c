from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.library.store import Library
from bot.vocabulary import Role
from bot.words import catalogue as say
from tests.stories.editing import editor, fields

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_draft_waits_for_everybody_but_who_wrote_it(village: Town) -> None:
    els, noor = await editor(village), await editor(village)
    at = "/library/entry/work-sick/nl"
    await els.opens(at)
    await els.sends(at, **fields(els.page.text) | {"line": "Bel uw baas voordat uw werk begint."})

    await els.opens("")
    await noor.opens("")

    waits = say.desk_library_errand_drafts(count="1")
    assert not els.reads_here(waits)
    assert noor.reads_here(waits)


async def test_facts_past_their_day_wait_for_an_editor(village: Town) -> None:
    village.clock.move(days=365 * 3)
    els = await editor(village)

    await els.opens("")

    assert "/desk/library/facts" in els.page.text


async def test_everybody_of_the_team_is_told_how_many_answers_there_are(village: Town) -> None:
    async with village.house.resources.works.open() as work:
        count = len(await Library(work).places())
    vera = await (await village.member(Role.VIEWER)).signs_in()

    await vera.opens("")

    assert vera.reads_here(say.desk_library_errand_entries(count=str(count)))
    [listed] = re.findall(r'(?s)<ul class="errands">.*?</ul>', vera.page.text)
    assert set(re.findall(r'href="([^"]+)"', listed)) == {"/desk/library"}
