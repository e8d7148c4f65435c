from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.overview.drawing import draw, read_in
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.overview.charts import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_panel_is_a_picture(reader: Reader) -> None:
    picture = await draw(reader.work, reader.resources, "library", Language.TI)

    assert picture
    assert picture.startswith(b"\x89PNG")


async def test_without_figures_or_without_a_panel_there_is_no_picture(reader: Reader) -> None:
    assert await draw(reader.work, reader.resources, "weeks", Language.NL) is None
    assert await draw(reader.work, reader.resources, "nothing", Language.NL) is None


async def test_figures_are_read_in_a_language_of_the_desk() -> None:
    assert [read_in(each) for each in (Language.EN, Language.NL, Language.AR)] == [
        Language.EN,
        Language.NL,
        Language.NL,
    ]
