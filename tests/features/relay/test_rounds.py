from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.model import K_PARTNER, Vote
from bot.features.relay.model import Standing, State
from bot.features.relay.rounds import Rounds, is_not_better
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Route
from bot.features.team import service as team
from bot.privacy.cohort import threshold
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, Role
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from bot.words.renderer import Renderer
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def rounds(relay: Relay, renderer: Renderer) -> Rounds:
    return Rounds(relay.works, relay.themes, renderer, "https://desk.example/desk")


async def reader(relay: Relay, organisation: Organisation) -> None:
    async with relay.works.open() as work:
        token = await team.invite(work, "Balie", Role.RESPONDER, (Language.NL,), organisation.id)
        who = Addressee(pseudonym(9, KEYS.person), seal(9, KEYS.address), Language.NL)
        await team.enter(work, token, who)


async def test_who_does_not_answer_is_reminded_once_in_the_chat_and_by_mail(
    relay: Relay, rounds: Rounds
) -> None:
    organisation = await relay.organisation(mail="balie@huisartsen.example")
    await reader(relay, organisation)
    await relay.owes(organisation)

    await rounds.look()
    early = await relay.heard()
    relay.clock.move(days=30)
    await rounds.look()
    await rounds.look()

    async with relay.works.open() as work:
        [letter] = await Sends(work).of(organisation.id)
    assert early == []
    assert len(await relay.heard()) == 1
    assert letter.route is Route.MAIL
    assert "https://desk.example/desk" in letter.body


async def test_a_promise_whose_day_passed_is_reminded_of(relay: Relay, rounds: Rounds) -> None:
    organisation = await relay.organisation()
    await reader(relay, organisation)
    promise = await relay.owes(organisation)
    await relay.publishes(await relay.says(promise, State.WILL_CHANGE, "Het komt.", days=10))

    relay.clock.move(days=11)
    await rounds.look()

    assert (await relay.line()).standing is Standing.OVERDUE
    assert len(await relay.heard()) == 1


async def test_two_weeks_after_a_change_followers_are_asked_once(
    relay: Relay, rounds: Rounds
) -> None:
    await relay.follower(1, Language.TI)
    await relay.answered(State.CHANGED, "Er is een tweede lijn.")

    relay.clock.move(days=13)
    await rounds.look()
    early = await relay.heard()
    relay.clock.move(days=1)
    await rounds.look()
    await rounds.look()

    assert early == []
    assert len(await relay.heard()) == 1


async def test_nobody_is_asked_shortly_before_a_quarter_ends(relay: Relay, rounds: Rounds) -> None:
    await relay.follower(1, Language.TI)
    relay.clock.move(days=20)
    await relay.answered(State.CHANGED, "Er is een tweede lijn.")

    relay.clock.move(days=15)
    await rounds.look()
    early = await relay.heard()
    relay.clock.move(days=2)
    await rounds.look()

    assert early == []
    assert len(await relay.heard()) == 1
    assert (await relay.line()).promise.vote.endswith(".2027Q1")


async def test_enough_who_say_that_it_is_not_better_open_it_again(
    relay: Relay, rounds: Rounds
) -> None:
    await relay.answered(State.CHANGED, "Er is een tweede lijn.")
    relay.clock.move(days=14)
    await rounds.look()
    promise = (await relay.line()).promise
    enough = threshold(KEYS.release, f"reopen|{promise.vote}", K_PARTNER)

    await relay.votes(Vote.WORSE, promise.vote, enough - 1)
    await rounds.look()
    before = await relay.line()
    await relay.votes(Vote.WORSE, promise.vote, 1)
    await rounds.look()

    assert before.standing is Standing.CHANGED
    assert (await relay.line()).standing is Standing.REOPENED


async def test_a_few_among_many_who_say_it_is_better_open_nothing(relay: Relay) -> None:
    promise = await relay.answered(State.CHANGED, "Er is een tweede lijn.")
    await relay.votes(Vote.WORSE, promise.vote, 20)
    await relay.votes(Vote.BETTER, promise.vote, 41)

    async with relay.works.open() as work:
        assert not await is_not_better(work, promise.vote)


async def test_what_was_said_of_an_earlier_round_does_not_count(relay: Relay) -> None:
    promise = await relay.answered(State.CHANGED, "Er is een tweede lijn.")
    await relay.votes(Vote.WORSE, f"{promise.id}.0", 40)

    async with relay.works.open() as work:
        assert not await is_not_better(work, promise.vote)
