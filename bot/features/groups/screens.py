"""What a group, or a chat elsewhere, gets to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.groups.model import Emergency, Help, InPrivate, Public, Short, Silence
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.words import catalogue as say
from bot.words.phrase import In, Passage
from bot.words.press import Press, named
from bot.words.screen import Button, PrivateButton, Screen

if TYPE_CHECKING:
    from bot.features.groups.model import Whispered
    from bot.vocabulary import EntryId, Language

_TO_PRIVATE = (PrivateButton(say.ask_group_button()),)


@named("only-me")
@dataclass(frozen=True, slots=True)
class OnlyMe(Press):
    """Tell me alone, here, what fits the message above."""


_ONLY_ME = (Button(say.groups_only_me(), OnlyMe()),)


def public(answer: Public, *, alone: bool = False) -> Screen | None:
    """One short message; None for silence. `alone`: the answer can also be shown to one member."""
    match answer:
        case Short(entry, language):
            return _short(entry, language)
        case InPrivate():
            rows = (_TO_PRIVATE, _ONLY_ME) if alone else (_TO_PRIVATE,)
            return Screen((say.ask_group(),), rows)
        case Emergency():
            return Screen((say.groups_emergency(phone=people.EMERGENCY),))
        case Silence():
            return None


def whispered(answer: Whispered) -> Screen:
    """What one member reads alone, with the way to the private chat."""
    match answer:
        case Short(entry, language):
            return _short(entry, language)
        case Help(danger):
            return Screen((library.safety(danger),), (_TO_PRIVATE,))
        case InPrivate():
            return Screen((say.groups_unsure(),), (_TO_PRIVATE,))


def hello(*, reads_all: bool) -> Screen:
    """The bot was brought into a group; `reads_all` when Telegram shows it every message there."""
    words = say.groups_hello_open() if reads_all else say.groups_hello()
    return Screen((words,), (_TO_PRIVATE,))


def goodbye() -> Screen:
    """The last word; then the bot is gone."""
    return Screen((say.groups_bye(),), leaves=True)


def offers(entries: tuple[EntryId, ...]) -> Screen:
    """What may be picked while typing, and the way to the private chat."""
    return Screen((), (_TO_PRIVATE,), offers=entries)


def _short(entry: EntryId, language: Language) -> Screen:
    card = In(language, Passage(entry, "card"))
    whole = PrivateButton(In(language, say.groups_whole()), f"e-{entry}")
    return Screen((card,), ((whole,),))
