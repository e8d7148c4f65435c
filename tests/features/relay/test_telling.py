from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.people import service as people
from bot.features.relay.model import State
from bot.features.relay.telling import ask_whether_better, tell_answer, tell_reopened
from bot.features.team import service as team
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, Role
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def key_person(relay: Relay, chat: int, language: Language) -> None:
    async with relay.works.open() as work:
        who = Addressee(pseudonym(chat, KEYS.person), seal(chat, KEYS.address), language)
        await people.choose(work, who.person, language)
        token = await team.invite(work, "Miriam", Role.KEY_PERSON, (language,))
        await team.enter(work, token, who)


async def test_followers_and_key_persons_of_a_language_hear_it_each_once(relay: Relay) -> None:
    await relay.follower(1, Language.TI)
    await relay.follower(2, Language.AR)
    await relay.follower(3, Language.TI, area="work")
    await key_person(relay, 4, Language.TI)
    await relay.follower(4, Language.TI)
    await relay.owes(await relay.organisation())
    line = await relay.line()

    async with relay.works.open() as work:
        await tell_answer(work, relay.themes, line, Language.TI)

    assert len(await relay.heard()) == 2


async def test_that_it_opened_again_everybody_hears(relay: Relay) -> None:
    await relay.follower(1, Language.TI)
    await relay.follower(2, Language.AR)
    await key_person(relay, 4, Language.NL)
    await relay.owes(await relay.organisation())
    line = await relay.line()

    async with relay.works.open() as work:
        await tell_reopened(work, relay.themes, line)

    assert len(await relay.heard()) == 3


async def test_key_persons_are_not_asked_whether_it_is_better_for_them(relay: Relay) -> None:
    await relay.follower(1, Language.TI)
    await key_person(relay, 4, Language.NL)
    await relay.answered(State.CHANGED, "Er is een tweede lijn.")
    before = len(await relay.heard())
    line = await relay.line()

    async with relay.works.open() as work:
        await ask_whether_better(work, relay.themes, line)

    assert len(await relay.heard()) == before + 1
