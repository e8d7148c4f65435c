from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.model import Area
from bot.features.people.screens import EMERGENCY
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.stories.obstacles import begins, chooses, waiting

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDLESS = (Area.CARE, "care_access", "ca_no_gp")


async def test_who_chose_no_language_reads_that_of_their_app(town: Town) -> None:
    who = town.newcomer(Language.TI)
    await begins(who)

    assert who.newest.html == who.reads(say.barriers_trust(phone=EMERGENCY))


async def test_what_telegram_does_not_take_is_lost_and_what_was_sent_is_not(
    town: Town, samira: Newcomer
) -> None:
    count = len(await waiting(town))
    await begins(samira)
    await chooses(samira, *WORDLESS)
    town.cloud.faults.fail("editMessageText", 500, times=1)

    await samira.taps(say.barriers_send())
    assert samira.reads_label(say.barriers_send()) in samira.newest.labels
    assert len(await waiting(town)) == count + 1

    await samira.taps(say.barriers_send())
    assert samira.newest.html == samira.reads(say.barriers_already())
    assert len(await waiting(town)) == count + 1


async def test_the_same_key_in_a_group_or_passed_on_says_nothing(
    town: Town, samira: Newcomer
) -> None:
    group = town.cloud.group(f"Groep {samira.who.id}", [samira.who])
    before = len(samira.screen)

    await town.cloud.write(samira.who, samira.reads_label(say.barriers_key()), chat=group)
    await town.quiet()

    assert len(samira.screen) == before
