"""A walk past every picture, answer, command and refusal, in all five languages.

The local Telegram refuses what the Bot API would refuse: lengths, 64 bytes behind a button,
entities, unknown parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.store import Library
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import Passage, Phrase
from tests.databases import DATABASES

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

SPINNER_SECONDS = 3


@pytest.mark.parametrize("town", DATABASES[:1], indirect=True)
async def test_telegram_refuses_nothing_on_a_walk_past_everything(
    town: Town, language: Language
) -> None:
    walker = await town.newcomer(language).arrives()

    await past_answers(walker)
    await past_every_situation(walker)
    await past_every_command(walker)
    await past_every_refusal(walker)

    assert town.cloud.refused == []
    assert all_presses_answered_in_time(walker)


async def past_answers(walker: Newcomer) -> None:
    """One answer in five, in each language others: that Telegram reads every text is a rule of its own."""
    turn = list(Language).index(walker.language)
    for place in (await every_place(walker.town))[turn :: len(Language)]:
        await walker.taps(Phrase(f"library-shelf-{place.shelf}"))
        if place.group != place.shelf:
            await walker.taps(Phrase(f"library-group-{place.group}"))
        title = Passage(place.entry, "title")
        while walker.reads_label(title) not in walker.newest.labels:
            await walker.taps(say.library_more())
        await walker.taps(title)
        if place.situations:
            await walker.taps(say.ask_other_situation())
        assert walker.sees_answer(place.entry)
        await walker.says("/ask")


async def past_every_situation(walker: Newcomer) -> None:
    for place in await every_place(walker.town):
        for situation in place.situations:
            await walker.starts(f"e-{place.entry}")
            await walker.taps(Phrase(f"ask-situation-{situation}"))
            assert walker.newest.html == walker.reads(Passage(place.entry, situation.value))


async def past_every_command(walker: Newcomer) -> None:
    for command in ("/start", "/help", "/privacy", "/language", "/nonsense", "/start e-none"):
        await walker.says(command)
    await walker.starts("e-health-own-risk")
    await walker.taps(say.ask_helped())
    await walker.starts("e-health-own-risk")
    await walker.taps(say.ask_not_this())
    await walker.sends_back("read:health-pregnant|forged")
    await walker.says("/forget")
    await walker.taps(say.shared_no())


async def past_every_refusal(walker: Newcomer) -> None:
    cloud, who = walker.town.cloud, walker.who
    await cloud.send_voice(who, b"OggS")
    await cloud.send_photo(who, b"\xff\xd8", caption="<b>&")
    await cloud.send_document(who, b"%PDF", "brief.pdf")
    await cloud.send_sticker(who)
    await cloud.send_contact(who, "+31600000000", "A.")
    await cloud.send_location(who, 52.1, 5.1)
    await walker.town.quiet()
    for text in ("<script>alert(1)</script>", "&amp;", "{ $name }", "a" * 4096, "መን", "؟"):
        await walker.says(text)


async def every_place(town: Town) -> tuple[Place, ...]:
    """Every second place; the walk on the other database goes past the others."""
    works = town.house.resources.works
    async with works.open() as work:
        places = await Library(work).places()
    return places[works.engine.dialect.name == "sqlite" :: 2]


def all_presses_answered_in_time(walker: Newcomer) -> bool:
    queries = walker.town.cloud.queries
    answered = {
        call.params["callback_query_id"]: call.at
        for call in walker.town.cloud.called("answerCallbackQuery")
    }
    mine = [query for query in queries.values() if query.person == walker.who.id]
    waits = [(answered[query.id] - query.at).total_seconds() for query in mine]
    return bool(waits) and max(waits) < SPINNER_SECONDS
