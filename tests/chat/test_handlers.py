from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library.screens import OpenMenu
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_command_is_heard_in_capitals_too(samira: Newcomer) -> None:
    await samira.says("/FORGET")

    assert samira.sees_last(say.people_forget_ask())


async def test_a_command_that_nobody_knows_asks_for_a_question(samira: Newcomer) -> None:
    await samira.says("/fly")

    assert samira.sees_last(say.ask_prompt())


async def test_a_key_of_any_language_is_no_question(newcomer: Newcomer) -> None:
    for language in Language:
        key = newcomer.town.house.resources.renderer.label(say.people_key_ask(), language)
        await newcomer.says(key)

        assert newcomer.sees_last(say.ask_prompt())


async def test_the_words_of_a_key_in_the_middle_are_words(samira: Newcomer) -> None:
    await samira.says(f"{samira.reads_label(say.people_key_privacy())} ...?")

    assert not samira.sees_last(say.people_privacy())


async def test_a_thing_that_is_no_text_is_told_so(samira: Newcomer) -> None:
    cloud, told = samira.town.cloud, []

    for send in (
        cloud.send_photo(samira.who, b"JPEG"),
        cloud.send_sticker(samira.who),
    ):
        await send
        await samira.town.quiet()
        told.append(samira.newest.html)

    assert told == [samira.reads(said) for said in (say.ask_photo(), say.ask_other())]


async def test_in_a_group_only_commands_are_heard(town: Town, samira: Newcomer) -> None:
    group = town.cloud.group(f"Groep {samira.who.id}", [samira.who])

    await town.cloud.write(samira.who, "wie weet het @wegwijs_bot", chat=group)
    await town.cloud.write(samira.who, "/forget@wegwijs_bot", chat=group)
    await town.quiet()

    said = [shown for shown in town.cloud.screen(samira.who, group) if shown.from_bot]
    assert len(said) == 1
    assert not said[0].html.startswith(samira.reads(say.people_forget_ask()))


async def test_a_press_in_a_group_is_signed_for_the_group(town: Town, samira: Newcomer) -> None:
    private = OpenMenu().pack(town.house.resources.keys.press, samira.who.id)
    group = town.cloud.group(f"Groep {samira.who.id}", [samira.who])
    await town.cloud.write(samira.who, "/ask@wegwijs_bot", chat=group)
    await town.quiet()
    shown = town.cloud.screen(samira.who, group)[-1]

    await town.cloud.press(samira.who, shown.message_id, data=private)
    await town.quiet()

    newest = town.cloud.screen(samira.who, group)[-1]
    stale = [
        town.house.resources.renderer.html([say.shared_stale()], language) for language in Language
    ]
    assert newest.html in stale
