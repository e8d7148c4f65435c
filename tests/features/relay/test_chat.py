from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.relay import service
from bot.features.relay.letters import Better
from bot.features.relay.model import State
from bot.features.relay.screens import ReadTheme
from bot.features.relay.store import Promises
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.features.relay.at_the_desk import KNOWN, WORDS, taken_in
from tests.stories.obstacles import waiting

if TYPE_CHECKING:
    from bot.features.relay.model import Promise
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def published(town: Town, state: State = State.CHANGED) -> Promise:
    """An organisation said something that everybody may read."""
    organisation = await taken_in(town)
    async with town.house.resources.works.open() as work:
        await service.ask(work, organisation, ["care_access"])
        promise = (await Promises(work).of(organisation.id))["care_access"]
        said = await service.answer(
            work, promise, state=state, text=WORDS, by=work.today, owner="Balie"
        )
        await service.publish(work, KNOWN, said)
        return (await Promises(work).of(organisation.id))["care_access"]


async def asked(town: Town, *, ago: int = 0) -> Promise:
    """Something changed, and people were asked so many days ago whether it is better."""
    promise = await published(town)
    day = town.clock().date() - timedelta(days=ago)
    return replace(promise, better_asked=day)


async def votes(who: Newcomer, promise: Promise, choice: str) -> None:
    """Presses what the question offers; it is put there as the daily round would."""
    await who.says("/help")
    press = Better(promise.vote, promise.theme, choice)
    seal = who.town.house.resources.keys.press
    await who.sends_back(press.pack(seal, who.who.id))


async def test_anybody_reads_what_changed_in_their_language(village: Town) -> None:
    samira = await village.newcomer(Language.AR).arrives()
    await samira.says(samira.reads_label(say.relay_key()))
    assert samira.sees_last(say.relay_news())
    await samira.taps(say.barriers_area_care())
    assert samira.reads(say.relay_news_none()) in samira.newest.html

    await published(village)
    await samira.says(samira.reads_label(say.relay_key()))
    await samira.taps(say.barriers_area_care())

    assert "Huisartsen Noord" in samira.newest.html
    assert samira.reads(say.relay_untranslated()) in samira.newest.html
    await samira.taps(say.shared_back())
    assert samira.sees_last(say.relay_news())


async def test_under_an_answer_of_the_theme_there_is_a_door_to_it(village: Town) -> None:
    joris = await village.newcomer(Language.NL).arrives()
    await joris.says("Hoe kies ik een huisarts?")
    before = joris.reads_label(say.relay_under()) in str([s.labels for s in joris.screen])

    await published(village)
    resources = village.house.resources
    press = ReadTheme("care_access").pack(resources.keys.press, joris.who.id)
    await joris.sends_back(press)

    assert not before
    assert WORDS in joris.newest.html


async def test_whether_it_is_better_goes_into_the_pool_and_counts_once(hamlet: Town) -> None:
    promise = await asked(hamlet)
    yohannes = await hamlet.newcomer(Language.TI).arrives()

    await votes(yohannes, promise, "n")
    thanked = yohannes.sees_last(say.relay_better_thanks())
    await votes(yohannes, promise, "y")

    told = [each for each in await waiting(hamlet) if each.codes == (promise.vote,)]
    assert thanked
    assert yohannes.sees_last(say.relay_better_before())
    assert [(each.kind, each.codes, each.language) for each in told] == [
        ("worse", (promise.vote,), "other")
    ]


async def test_after_the_quarter_nobody_can_be_counted_once_more(hamlet: Town) -> None:
    promise = await asked(hamlet, ago=92)
    yohannes = await hamlet.newcomer(Language.TI).arrives()

    await votes(yohannes, promise, "n")

    assert yohannes.sees_last(say.relay_better_closed())
    assert yohannes.reads_label(say.barriers_tell()) in yohannes.newest.labels
    assert not [each for each in await waiting(hamlet) if each.codes == (promise.vote,)]


async def test_who_does_not_know_leaves_nothing(hamlet: Town) -> None:
    promise = await asked(hamlet)
    yohannes = await hamlet.newcomer(Language.TI).arrives()

    await votes(yohannes, promise, "u")

    assert yohannes.sees_last(say.relay_better_noted())
    assert not [each for each in await waiting(hamlet) if each.codes == (promise.vote,)]
