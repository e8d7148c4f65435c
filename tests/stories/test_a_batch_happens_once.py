"""A batch is asked about once and sorted once, whatever is tapped, stops or fills up meanwhile."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.chat.flood import MOST_A_MINUTE
from bot.chat.pace import Limits
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from bot.features.forwarding import screens
from bot.features.forwarding.model import Batch
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.conftest import Clock, at_home, settings_for, settled
from tests.databases import DATABASES, fresh_database
from tests.people import Staff
from tests.schoolbooks import titles_only
from tests.stories.groups import (
    card_in,
    key_person,
    prompts,
    signs,
    until_open,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_batch_can_be_thrown_away(town: Town) -> None:
    miriam, group = await key_person(town)
    await group.asks("mijn baas betaalt niet")
    await group.is_quiet()

    await miriam.taps(say.forwarding_drop())
    await miriam.says("/privacy")

    assert miriam.sees(say.forwarding_dropped())
    assert miriam.reads(say.forwarding_kept(count="1")) not in miriam.newest.html


@pytest.mark.parametrize("row", [0, 1, 2], ids=["sort", "one question", "throw away"])
async def test_twenty_taps_have_one_effect(town: Town, row: int) -> None:
    miriam, group = await key_person(town)
    await group.asks(
        "ik ben ziek, hoe meld ik mij ziek op mijn werk", "ik ben ziek, wat moet ik doen op werk"
    )
    await group.is_quiet()
    before, message = len(miriam.heard), miriam.newest.message_id
    keyboard = miriam.newest.inline_keyboard[row][0]["callback_data"]

    for _ in range(20):
        await town.cloud.press(miriam.who, message, data=keyboard)
    await town.quiet()

    said = [shown.html for shown in miriam.heard]
    assert said.count(card_in(miriam, Language.NL)) == (0 if row == 2 else 1)
    assert len(said) == before + (0 if row == 2 else 2)
    assert (miriam.reads(say.forwarding_dropped()) in said) == (row == 2)


async def test_twenty_taps_ask_people_once(town: Town, joost: Staff) -> None:
    miriam, group = await key_person(town)
    odd = "Wie won het kampioenschap touwtrekken op de dijk"
    await group.asks(odd)
    await group.is_quiet()
    await miriam.taps(say.forwarding_sort())
    await until_open(miriam)
    await miriam.taps(say.questions_yes())
    message = miriam.newest.message_id

    data = miriam.newest.inline_keyboard[1][0]["callback_data"]
    for _ in range(20):
        await town.cloud.press(miriam.who, message, data=data)
    await town.quiet()
    await joost.opens("/questions")

    assert joost.page.text.count(odd) == 1
    assert miriam.sees_last(say.forwarding_thanks(topics="0", asked="1"))


@pytest.mark.parametrize("kind", DATABASES)
async def test_a_restart_before_the_question_still_asks_it_once(kind: str, tmp_path: Path) -> None:
    cloud, clock = Cloud(), Clock()
    locales = titles_only()
    async with fresh_database(kind, tmp_path) as url, serving(cloud) as root:
        first, second = (settings_for(root, tmp_path, database_url=url) for _ in range(2))
        async with at_home(cloud, clock, first, locales=locales) as town:
            miriam, group = await key_person(town)
            await group.asks("mijn baas betaalt niet", "ik ben ziek", "mag ik werken")
            await town.quiet()
            assert prompts(miriam) == []
        clock.move(seconds=3)
        async with at_home(cloud, clock, second, locales=locales) as town:
            await town.quiet()
            again = Staff(town, miriam.who, miriam.language)
            await town.browsers.enter_async_context(again.browser)

            assert [shown.html for shown in prompts(again)] == [
                again.reads(*screens.gathered(Batch(3, 0, 0)).says)
            ]
            assert signs(again) == [["👀"]] * 3


async def test_a_hundred_messages_are_heard_and_the_question_waits_for_no_sign(
    tmp_path: Path,
) -> None:
    locales = titles_only()
    async with settled(tmp_path, Limits(), locales) as town:
        town.house.receiver.flood.most = MOST_A_MINUTE
        miriam, group = await key_person(town)
        await group.asks(*(f"mag ik werken in week {number}" for number in range(100)))
        async with asyncio.timeout(60):
            while town.cloud.mailbox.updates:  # noqa: ASYNC110 (Telegram shares no event)
                await asyncio.sleep(0.01)
            town.clock.move(seconds=3)
            town.house.courier.wake()
            while not prompts(miriam):  # noqa: ASYNC110 (as above)
                await asyncio.sleep(0.01)

        assert [shown.html for shown in prompts(miriam)] == [
            miriam.reads(*screens.gathered(Batch(100, 0, 0)).says)
        ]
        assert signs(miriam).count([]) > 0
        assert town.cloud.refused == []
