from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_member_signs_in_with_a_code_that_the_browser_shows(joost: Staff) -> None:
    await joost.opens("")

    assert joost.page.status_code == 200
    assert joost.reads_here(say.desk_questions_nav())
    assert joost.sees_last(say.team_code_right())
