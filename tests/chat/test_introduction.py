from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.app import COMMANDS
from bot.chat.introduction import CODES
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

NAMES = [name for name, _ in COMMANDS]


async def awake(town: Town) -> None:
    """Until the bot has introduced itself, and asks for updates."""
    async with asyncio.timeout(20):
        while not town.cloud.called("deleteWebhook"):  # noqa: ASYNC110 (Telegram shares no event)
            await asyncio.sleep(0.01)


async def test_every_language_has_a_code_of_two_letters() -> None:
    assert set(CODES) == set(Language)
    assert {len(code) for code in CODES.values()} == {2}


async def test_somebody_new_reads_the_commands_in_the_language_of_their_app(
    town: Town, language: Language
) -> None:
    await awake(town)
    somebody = town.newcomer(language)

    listed = town.cloud.commands_for(somebody.who)

    assert [each["command"] for each in listed] == NAMES
    assert listed[0]["description"] == somebody.reads_label(say.people_command_start())


async def test_an_app_in_another_language_reads_english(town: Town) -> None:
    await awake(town)
    somebody = town.newcomer(Language.EN, hint="uk")

    listed = town.cloud.commands_for(somebody.who)

    assert [each["command"] for each in listed] == NAMES
    assert listed[0]["description"] == somebody.reads_label(say.people_command_start())


async def test_before_the_first_word_everybody_reads_what_the_bot_is_for(
    town: Town, language: Language
) -> None:
    await awake(town)
    somebody = town.newcomer(language)

    about = town.house.resources.renderer.label(say.people_about(), language)

    assert about in town.cloud.description_for(somebody.who)
    assert town.cloud.profile.short_descriptions[CODES[language]] == about


async def test_the_description_fits_telegram(town: Town) -> None:
    await awake(town)

    assert len(town.cloud.profile.descriptions[""]) <= 512
    assert all(len(said) <= 120 for said in town.cloud.profile.short_descriptions.values())


async def test_after_forgetting_telegram_keeps_no_language_either(samira: Newcomer) -> None:
    await samira.says("/forget")
    await samira.taps(say.shared_yes())

    kept = samira.town.cloud.profile.commands

    assert [scope for scope, _ in kept if str(samira.who.id) in scope] == []


async def test_a_refusal_at_the_start_stops_nothing(troubled: Town) -> None:
    troubled.cloud.faults.fail("setMyCommands", status=400)

    await troubled.house.introduction.give()
    await troubled.house.introduction.give()

    somebody = troubled.newcomer(Language.TI)
    assert [each["command"] for each in troubled.cloud.commands_for(somebody.who)] == NAMES
    await somebody.starts()
    assert somebody.newest.labels[0] == "ትግርኛ"


async def test_a_list_of_commands_that_is_refused_does_not_hold_up_the_screen(
    troubled: Town,
) -> None:
    somebody = await troubled.newcomer(Language.NL).arrives()
    troubled.cloud.faults.fail("setMyCommands", status=500)

    await somebody.says("/help")

    assert "112" in somebody.newest.text


async def test_updates_that_wait_are_kept_when_the_bot_wakes_up(town: Town) -> None:
    await awake(town)

    [first, *_] = town.cloud.called("deleteWebhook")

    assert not first.params.get("drop_pending_updates")
