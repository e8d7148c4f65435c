from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.chat.elsewhere import CACHE_SECONDS
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_is_offered_is_for_this_person_and_for_a_short_while(town: Town) -> None:
    who = await town.newcomer(Language.TI).arrives()

    query = await town.cloud.ask_inline(who.who, "")
    await town.quiet()

    answer = town.cloud.queries[query].answer or {}
    assert answer["is_personal"] is True
    assert answer["cache_time"] == CACHE_SECONDS
    assert answer["button"]["text"] == who.reads_label(say.ask_group_button())
    first = answer["results"][0]
    assert first["title"] == who.reads_label(Passage(first["id"], "title"))


async def test_what_nobody_knows_offers_only_the_private_chat(town: Town) -> None:
    who = await town.newcomer(Language.NL).arrives()

    query = await town.cloud.ask_inline(who.who, "kegelbaan vogelhuisje")
    await town.quiet()

    answer = town.cloud.queries[query].answer or {}
    assert answer["results"] == []
    assert answer["button"]["start_parameter"] == "g"


async def test_a_call_that_is_too_old_is_let_go(town: Town) -> None:
    from datetime import timedelta  # noqa: PLC0415 (only here)

    who = await town.newcomer(Language.NL).arrives()
    query = await town.cloud.ask_inline(who.who, "huisarts")
    town.cloud.queries[query].at -= timedelta(minutes=5)

    await town.quiet()

    assert town.cloud.queries[query].answer is None
