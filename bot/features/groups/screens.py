"""What a group, or a chat elsewhere, gets to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.groups.model import Emergency, InPrivate, Public, Short, Silence
from bot.features.people import screens as people
from bot.words import catalogue as say
from bot.words.phrase import In, Passage
from bot.words.screen import PrivateButton, Screen

if TYPE_CHECKING:
    from bot.vocabulary import EntryId


def public(answer: Public) -> Screen | None:
    """One short message; None for silence."""
    match answer:
        case Short(entry, language):
            card = In(language, Passage(entry, "card"))
            whole = PrivateButton(In(language, say.groups_whole()), f"e-{entry}")
            return Screen((card,), ((whole,),))
        case InPrivate():
            return Screen((say.ask_group(),), ((PrivateButton(say.ask_group_button()),),))
        case Emergency():
            return Screen((say.groups_emergency(phone=people.EMERGENCY),))
        case Silence():
            return None


def hello(*, reads_all: bool) -> Screen:
    """The bot was brought into a group; `reads_all` when Telegram shows it every message there."""
    words = say.groups_hello_open() if reads_all else say.groups_hello()
    return Screen((words,), ((PrivateButton(say.ask_group_button()),),))


def goodbye() -> Screen:
    """The last word; then the bot is gone."""
    return Screen((say.groups_bye(),), leaves=True)


def offers(entries: tuple[EntryId, ...]) -> Screen:
    """What may be picked while typing, and the way to the private chat."""
    return Screen((), ((PrivateButton(say.ask_group_button()),),), offers=entries)
