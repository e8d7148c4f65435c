from __future__ import annotations

from bot.features.groups import screens
from bot.features.groups.model import Emergency, InPrivate, Short, Silence
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.screen import PrivateButton


def test_silence_is_no_message() -> None:
    assert screens.public(Silence()) is None


def test_the_whole_answer_is_one_tap_away_in_private() -> None:
    screen = screens.public(Short(EntryId("work-sick"), Language.TI))

    assert screen is not None
    [[button]] = screen.rows
    assert isinstance(button, PrivateButton)
    assert button.payload == "e-work-sick"


def test_a_pointer_is_the_same_whatever_was_asked() -> None:
    assert screens.public(InPrivate()) == screens.public(InPrivate())
    assert screens.public(Emergency()) is not None


def test_the_last_word_is_followed_by_leaving() -> None:
    assert screens.goodbye().leaves
    assert not screens.hello(reads_all=False).leaves


def test_the_hello_says_so_when_telegram_shows_everything() -> None:
    assert screens.hello(reads_all=True).says == (say.groups_hello_open(),)
    assert screens.hello(reads_all=False).says == (say.groups_hello(),)
