from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.chat.keyboards import LONGEST_SHARE, Keyboards, Markup
from bot.features.ask import screens as ask
from bot.features.ask.screens import Helped, NotThis
from bot.features.library import screens as library
from bot.features.library.screens import OpenMenu
from bot.features.people import screens as people
from bot.resources import Operator
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words import press
from bot.words.phrase import Passage
from bot.words.screen import NOTHING, Button, PrivateButton, Screen, ShareButton
from tests import aloud

SEAL, CHAT = b"s" * 32, 4_311_522_001
ENTRY = EntryId("health-112")
THUMBS = Screen(
    (say.ask_prompt(),),
    (
        (Button(say.ask_helped(), Helped(ENTRY)), Button(say.ask_not_this(), NotThis(ENTRY))),
        (Button(say.shared_back(), OpenMenu()),),
    ),
)


def keyboards(language: Language) -> Keyboards:
    return Keyboards(aloud.renderer(), SEAL, "wegwijs_bot", CHAT, language)


def written(screen: Screen, language: Language) -> Markup:
    return keyboards(language).write(screen, aloud.renderer().write(screen, language))


def inline(screen: Screen, language: Language) -> InlineKeyboardMarkup:
    markup = written(screen, language)
    assert isinstance(markup, InlineKeyboardMarkup)
    return markup


def test_a_row_runs_the_readers_way(language: Language) -> None:
    [thumbs, back] = inline(THUMBS, language).inline_keyboard

    up, down = [
        aloud.renderer().label(said, language) for said in (say.ask_helped(), say.ask_not_this())
    ]
    assert [b.text for b in thumbs] == ([down, up] if language.right_to_left else [up, down])
    assert len(back) == 1


def test_a_button_keeps_its_press_when_its_row_is_turned_round() -> None:
    [thumbs, _] = inline(THUMBS, Language.AR).inline_keyboard

    data = [str(button.callback_data) for button in thumbs]
    assert [press.read(each, SEAL, CHAT) for each in data] == [NotThis(ENTRY), Helped(ENTRY)]


def test_every_entry_is_shared_by_a_link_that_can_be_opened(language: Language) -> None:
    for entry in sorted(aloud.collection().domains):
        screen = Screen((), ((ShareButton(say.ask_share(), entry),),))
        [[button]] = inline(screen, language).inline_keyboard
        parts = urlsplit(str(button.url))
        told = parse_qs(parts.query, strict_parsing=True)

        assert (parts.scheme, parts.netloc, parts.path) == ("https", "t.me", "/share/url")
        assert str(button.url).isascii()
        assert told["url"] == [f"https://t.me/wegwijs_bot?start=e-{entry}"]
        assert len(f"e-{entry}") <= 64
        assert 0 < len(told["text"][0]) <= LONGEST_SHARE
        assert not set(told["text"][0]) & set("\u2066\u2067\u2068\u2069\u200f")


def test_a_shared_text_begins_with_the_question() -> None:
    screen = Screen((), ((ShareButton(say.ask_share(), ENTRY),),))
    [[button]] = inline(screen, Language.NL).inline_keyboard

    shared = aloud.renderer().label(Passage(ENTRY, "share"), Language.NL)
    assert parse_qs(urlsplit(str(button.url)).query)["text"] == [shared[:LONGEST_SHARE]]


def test_a_button_in_a_group_opens_the_private_chat() -> None:
    [[button]] = inline(
        Screen((), ((PrivateButton(say.ask_group_button()),),)), Language.EN
    ).inline_keyboard

    assert button.url == "https://t.me/wegwijs_bot?start=g"


def test_the_keys_under_the_field_stay_and_have_a_hint(language: Language) -> None:
    markup = written(people.help(Operator("A", "b")), language)

    assert isinstance(markup, ReplyKeyboardMarkup)
    assert markup.is_persistent
    assert markup.resize_keyboard
    assert 1 <= len(markup.input_field_placeholder or "") <= 64
    first = aloud.renderer().label(say.people_key_ask(), language)
    assert markup.keyboard[0][-1 if language.right_to_left else 0].text == first


def test_a_screen_that_clears_takes_the_keys_away(language: Language) -> None:
    assert isinstance(written(people.forgotten(), language), ReplyKeyboardRemove)


@pytest.mark.parametrize("screen", [NOTHING, ask.thanks()])
def test_a_screen_without_buttons_has_no_keyboard(screen: Screen) -> None:
    assert written(screen, Language.TI) is None


def test_a_button_of_the_menu_works_in_this_chat_only(language: Language) -> None:
    for [button] in inline(library.menu(), language).inline_keyboard:
        data = str(button.callback_data)
        press.read(data, SEAL, CHAT)
        with pytest.raises(press.ForgedPressError):
            press.read(data, SEAL, -CHAT)
