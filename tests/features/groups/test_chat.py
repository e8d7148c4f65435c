from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_group_is_spoken_to_in_the_language_of_who_asks(
    town: Town, language: Language
) -> None:
    who = await town.newcomer(language, hint="nl").arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])

    await town.cloud.write(who.who, "/ask", chat=group)
    await town.quiet()

    [shown] = [shown for shown in town.cloud.screen(who.who, group) if shown.from_bot]
    assert shown.html == who.reads(say.ask_group())


async def test_nothing_of_a_group_is_kept(town: Town) -> None:
    from sqlalchemy import text  # noqa: PLC0415 (only here)

    who = await town.newcomer(Language.NL).arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])
    async with town.house.resources.works.open() as work:
        before = (await work.session.execute(text("SELECT count(*) FROM person"))).scalar()
        promised = (await work.session.execute(text("SELECT count(*) FROM outbox"))).scalar()

    await town.cloud.write(who.who, "@wegwijs_bot hoe vind ik een huisarts", chat=group)
    await town.quiet()

    async with town.house.resources.works.open() as work:
        after = (await work.session.execute(text("SELECT count(*) FROM person"))).scalar()
        waiting = (await work.session.execute(text("SELECT count(*) FROM outbox"))).scalar()
    assert after == before
    assert waiting == promised
