from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.model import State as TextState
from bot.features.relay import service
from bot.features.relay.model import Standing, State
from bot.features.relay.store import Answers, Translations
from bot.vocabulary import Language

if TYPE_CHECKING:
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_an_organisation_is_asked_once_about_a_theme(relay: Relay) -> None:
    organisation = await relay.organisation()
    first = await relay.owes(organisation)
    relay.clock.move(days=5)

    again = await relay.owes(organisation)

    assert again == first


async def test_that_it_was_opened_is_written_down_once_and_is_no_answer(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())

    async with relay.works.open() as work:
        opened = await service.receive(work, promise)
        again = await service.receive(work, opened)

    assert opened.state is State.RECEIVED
    assert again == opened
    assert opened.standing(relay.clock.start.date()) is Standing.WAITING


async def test_nobody_reads_an_answer_before_it_is_published(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())
    await relay.follower(7, Language.NL)
    said = await relay.says(promise, State.HEARD, "Wij kijken ernaar.")

    before = await relay.line()
    heard_before = await relay.heard()
    published = await relay.publishes(said)

    assert before.answer is None
    assert heard_before == []
    assert published
    assert (await relay.line()).said(Language.NL) == "Wij kijken ernaar."
    assert len(await relay.heard()) == 1


async def test_an_answer_is_published_once(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())
    said = await relay.says(promise, State.HEARD, "Wij kijken ernaar.")
    await relay.publishes(said)

    async with relay.works.open() as work:
        now = await Answers(work).get(said.id)
    assert now is not None

    assert not await relay.publishes(now)


async def test_what_waits_is_replaced_by_what_is_written_next(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())
    await relay.says(promise, State.HEARD, "Wij kijken ernaar.")
    await relay.says(promise, State.CANNOT, "Het mag niet van de wet.")

    async with relay.works.open() as work:
        waiting = await Answers(work).waiting()

    assert [each.text for each in waiting] == ["Het mag niet van de wet."]


async def test_what_is_given_back_says_why_and_waits_no_longer(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())
    said = await relay.says(promise, State.HEARD, "Conform beleid.")

    async with relay.works.open() as work:
        given = await service.give_back(work, said, "Schrijf korter.")
        kept = await Answers(work).get(said.id)

    assert given
    assert kept is not None
    assert kept.returned == "Schrijf korter."
    assert not await relay.publishes(kept)


async def test_each_language_is_told_when_its_words_are_there_and_once(relay: Relay) -> None:
    for chat, language in ((1, Language.NL), (2, Language.TI), (3, Language.AR)):
        await relay.follower(chat, language)
    promise = await relay.owes(await relay.organisation())
    said = await relay.says(promise, State.HEARD, "Wij kijken ernaar.")
    await relay.publishes(said)
    in_dutch = len(await relay.heard())

    for text in ("ንርኢ ኣለና።", "ንርእዮ ኣለና።"):
        async with relay.works.open() as work:
            found = await Answers(work).get(said.id)
            assert found is not None
            await service.translate(work, relay.themes, found, Language.TI, text, checked=False)

    assert in_dutch == 1
    heard = await relay.heard()
    assert len(heard) == 2
    assert "ንርኢ ኣለና።" in heard[1]


async def test_what_wants_a_translation_is_on_a_list(relay: Relay) -> None:
    promise = await relay.owes(await relay.organisation())
    said = await relay.says(promise, State.HEARD, "Wij kijken ernaar.")
    await relay.publishes(said)

    async with relay.works.open() as work:
        wanting = service.wanting(await service.ledger(work))
        found = await Answers(work).get(said.id)
        assert found is not None
        await service.translate(work, relay.themes, found, Language.TI, "ንርኢ ኣለና።", checked=True)
        after = service.wanting(await service.ledger(work))
        kept = (await Translations(work).of([said.id]))[said.id]

    assert {language for _, language, _ in wanting} == set(Language) - {Language.NL}
    assert {state for _, _, state in wanting} == {TextState.MISSING}
    assert Language.TI not in {language for _, language, _ in after}
    assert kept[Language.TI].checked


async def test_a_theme_that_opens_again_owes_an_answer_once_more(relay: Relay) -> None:
    await relay.follower(1, Language.TI)
    promise = await relay.answered(State.CHANGED, "Er is een tweede lijn.")
    relay.clock.move(days=20)

    async with relay.works.open() as work:
        await service.reopen(work, relay.themes, promise)

    now = await relay.line()
    assert now.standing is Standing.REOPENED
    assert (now.promise.round, now.promise.asked) == (2, relay.clock.start.date())
    assert len(await relay.heard()) == 1


async def test_news_comes_before_silence(relay: Relay) -> None:
    await relay.owes(await relay.organisation(name="Wie zwijgt"))
    spoken = await relay.answered(State.HEARD, "Wij kijken ernaar.")

    async with relay.works.open() as work:
        lines = await service.news(work, ["care_access"])
        known = await service.has_news(work, "care_access")
        other = await service.has_news(work, "work_find")

    assert next(line.promise.id for line in lines) == spoken.id
    assert (known, other) == (True, False)
