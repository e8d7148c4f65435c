from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.chat.handlers import on_command
from bot.chat.turn import guess
from bot.features.library import screens as library
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.screen import Screen
from tests.chat.trouble import heard_first

if TYPE_CHECKING:
    from bot.chat.turn import Turn
    from tests.conftest import Town
    from tests.people import Newcomer


@pytest.mark.parametrize(
    ("hint", "language"),
    [
        ("ar", Language.AR),
        ("ar-SY", Language.AR),
        ("AR", Language.AR),
        ("ti", Language.TI),
        ("ti-ER", Language.TI),
        ("fa", Language.FA_AF),
        ("fa-IR", Language.FA_AF),
        ("ps", Language.FA_AF),
        ("nl", Language.NL),
        ("nl-BE", Language.NL),
        ("en-GB", Language.EN),
        ("uk", Language.EN),
        ("", Language.EN),
        ("-", Language.EN),
        ("arc", Language.EN),
    ],
)
def test_the_language_of_an_app_leads_to_the_nearest_of_ours(hint: str, language: Language) -> None:
    assert guess(hint) is language


@pytest.mark.asyncio(loop_scope="session")
async def test_something_is_done_once_for_each_message(town: Town, samira: Newcomer) -> None:
    done: list[bool] = []

    async def act(turn: Turn) -> None:
        done.extend([await turn.once("this"), await turn.once("this"), await turn.once("that")])

    with heard_first(town, on_command("act", act)):
        await samira.says("/act")
        await samira.says("/act")

    assert done == [True, False, True] * 2


@pytest.mark.asyncio(loop_scope="session")
async def test_a_screen_takes_the_place_of_the_one_whose_button_was_pressed(
    samira: Newcomer,
) -> None:
    count, menu = len(samira.heard), samira.newest.message_id

    await samira.taps(say.library_shelf_work())

    assert len(samira.heard) == count
    assert samira.newest.message_id == menu
    assert samira.newest.edited


@pytest.mark.asyncio(loop_scope="session")
async def test_a_reply_hangs_on_what_was_said(town: Town, samira: Newcomer) -> None:
    async def answer(turn: Turn) -> None:
        turn.reply(library.menu(say.ask_prompt()))

    with heard_first(town, on_command("answer", answer)):
        await samira.says("/answer")

    assert samira.newest.message["reply_to_message"]["text"] == "/answer"


@pytest.mark.asyncio(loop_scope="session")
async def test_a_turn_shows_several_messages_in_their_order(town: Town, samira: Newcomer) -> None:
    said = [say.ask_prompt(), say.ask_thanks(), say.ask_choose()]

    async def tell(turn: Turn) -> None:
        for phrase in said:
            turn.add(Screen((phrase,)))

    with heard_first(town, on_command("tell", tell)):
        await samira.says("/tell")

    assert [shown.html for shown in samira.heard[-3:]] == [samira.reads(phrase) for phrase in said]
