from __future__ import annotations

from bot.features.groups import screens
from bot.features.groups.model import Emergency, Help, InPrivate, Short, Silence
from bot.features.library import screens as library
from bot.vocabulary import Danger, EntryId, Language
from bot.words import catalogue as say
from bot.words.screen import Button, PrivateButton


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


def test_a_pointer_is_for_one_alone_only_where_telegram_can_hide_it() -> None:
    here, there = screens.public(InPrivate(), alone=True), screens.public(InPrivate())

    assert here is not None
    assert there is not None
    assert here.rows == (*there.rows, (Button(say.groups_only_me(), screens.OnlyMe()),))


def test_who_reads_alone_is_told_whom_to_call_in_danger() -> None:
    screen = screens.whispered(Help(Danger.SUICIDE))

    assert screen.says == (library.safety(Danger.SUICIDE),)
    assert screens.whispered(InPrivate()).says == (say.groups_unsure(),)


def test_the_last_word_is_followed_by_leaving() -> None:
    assert screens.goodbye().leaves
    assert not screens.hello(reads_all=False).leaves


def test_the_hello_says_so_when_telegram_shows_everything() -> None:
    assert screens.hello(reads_all=True).says == (say.groups_hello_open(),)
    assert screens.hello(reads_all=False).says == (say.groups_hello(),)
