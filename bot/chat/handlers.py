"""The ways a turn begins: a command, some words, a key, the press of a button, anything else.

They are PTB's own handlers, checked against what `sanitise` let in instead of an update.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from telegram.ext import BaseHandler
from typing_extensions import override

from bot.chat.heard import Kind
from bot.chat.turn import Hearing, Turn
from bot.vocabulary import Role
from bot.words.press import Press

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.words.phrase import Phrase

Pressed = TypeVar("Pressed", bound=Press)


class Hears(BaseHandler[Hearing, Turn, None]):
    """A handler that begins a turn when `when` says so. `about` names it for the house rules."""

    def __init__(
        self,
        about: str,
        when: Callable[[Hearing], bool],
        then: Callable[[Turn], Awaitable[None]],
    ) -> None:
        async def handle(_: Hearing, turn: Turn) -> None:
            await then(turn)

        super().__init__(handle)
        self.about = about
        self.then = then
        self._when = when

    @override
    def check_update(self, update: object) -> bool:
        return isinstance(update, Hearing) and self._when(update)


def on_command(name: str, then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A command in the private chat."""
    return Hears(
        f"/{name}",
        lambda hearing: _private(hearing, Kind.COMMAND) and hearing.heard.command == name,
        then,
    )


def on_unknown_command(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A command that no room knows, in the private chat; stands behind all that are known."""
    return Hears("unknown command", lambda hearing: _private(hearing, Kind.COMMAND), then)


def on_words(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """Some words in the private chat that are no key and no command."""
    return Hears("words", lambda hearing: _private(hearing, Kind.WORDS) and not hearing.key, then)


def on_key(phrase: Phrase, then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A key under the text field, in whatever language it was written."""
    return Hears(
        phrase.key,
        lambda hearing: _private(hearing, Kind.WORDS) and hearing.key == phrase.key,
        then,
    )


def on_press(kind: type[Pressed], then: Callable[[Turn, Pressed], Awaitable[None]]) -> Hears:
    """A button of ours, in the chat it was made for."""

    async def unpacked(turn: Turn) -> None:
        press = turn.hearing.press
        if isinstance(press, kind):
            await then(turn, press)

    return Hears(kind.NAME, lambda hearing: isinstance(hearing.press, kind), unpacked)


def on_stale_press(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A button that is forged, or of a version that is gone."""
    return Hears(
        "stale press",
        lambda hearing: hearing.heard.kind is Kind.PRESS and hearing.press is None,
        then,
    )


def on_awaited(what: str, then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """Words or a voice message that a member of the team was asked for, `what` being of what kind."""
    return Hears(f"awaited {what}", lambda hearing: _is_awaited(hearing, what), then)


def of_team(hears: Hears) -> Hears:
    """The same, when a member of the team says it; stands before what everybody else gets."""
    return Hears(
        f"{hears.about.removeprefix('/')} of the team",
        lambda hearing: hearing.known.role.holds(Role.KEY_PERSON) and hears.check_update(hearing),
        hears.then,
    )


def on_forwarded(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """Something that a member of the team passes on, of whatever kind."""
    return Hears("forwarded", _is_passed_on, then)


def on_pasted(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A chat that a member of the team copied out of another app."""
    return Hears("pasted", _is_pasted, then)


def on_called(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """Words in a group that call the bot by its name or reply to it."""
    return Hears("called in a group", _is_called, then)


def on_kind(kind: Kind, then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A voice message, a picture, a sticker, a chat that was left."""
    return Hears(kind.value, lambda hearing: hearing.heard.kind is kind, then)


def on_group(then: Callable[[Turn], Awaitable[None]]) -> Hears:
    """A command for the bot in a group."""
    return Hears("command in a group", _in_group, then)


def _is_awaited(hearing: Hearing, what: str) -> bool:
    heard = hearing.heard
    kinds = (Kind.WORDS, Kind.VOICE)
    asked = hearing.known.awaits.partition(":")[0] == what
    return asked and heard.private and heard.kind in kinds and not (hearing.key or heard.forwarded)


def _is_passed_on(hearing: Hearing) -> bool:
    return (
        hearing.heard.forwarded
        and hearing.heard.private
        and hearing.known.role.holds(Role.KEY_PERSON)
    )


def _is_pasted(hearing: Hearing) -> bool:
    return bool(hearing.heard.pasted) and hearing.known.role.holds(Role.KEY_PERSON)


def _is_called(hearing: Hearing) -> bool:
    return hearing.heard.kind is Kind.WORDS and not hearing.heard.private


def _in_group(hearing: Hearing) -> bool:
    return hearing.heard.kind is Kind.COMMAND and not hearing.heard.private


def _private(hearing: Hearing, kind: Kind) -> bool:
    return hearing.heard.kind is kind and hearing.heard.private
