from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import naming

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Hoe vind ik een zwemles voor mijn kind?", "vind-zwemles-voor-kind"),
        ("Wat is een é, ï en ü?", "e-i-u"),
        ("???", ""),
        ("Arbeidsongeschiktheidsverzekeringsmaatschappij", "arbeidsongeschiktheidsverzekerin"),
    ],
)
async def test_a_name_is_made_of_the_words_that_say_most(question: str, wanted: str) -> None:
    assert naming.slug(question) == wanted
    assert len(naming.slug(question)) <= naming.LONGEST


async def test_a_name_is_never_used_twice(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        assert await naming.free(work, "work-sick") == "work-sick-2"
        assert await naming.free(work, "x" * naming.LONGEST) == "x" * naming.LONGEST
