"""What the bot may do in groups and elsewhere, as BotFather switched it on or off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.chat.transport import AiohttpRequest

if TYPE_CHECKING:
    from telegram import User

READS_ALL = (
    "privacy mode is off: Telegram shows the bot all that is said in its groups; switch it on at"
    " @BotFather (/setprivacy), then take the bot out of each group and bring it in again"
)

NEEDS_WHISPERS = "editEphemeralMessageText"
"""A method that only a server with such messages has."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """The switches that getMe tells of; `reads_all` is the one that must be off."""

    joins: bool
    reads_all: bool
    inline: bool
    guest: bool

    @classmethod
    def of(cls, me: User) -> Abilities:
        """As the bot is told about itself."""
        return cls(
            joins=bool(me.can_join_groups),
            reads_all=bool(me.can_read_all_group_messages),
            inline=bool(me.supports_inline_queries),
            guest=bool(me.supports_guest_queries),
        )

    def findings(self) -> list[tuple[bool, str]]:
        """A line for each switch, and whether it may stay as it is."""
        return [
            (not self.reads_all, READS_ALL if self.reads_all else "privacy mode is on"),
            (True, _switch("groups", "/setjoingroups", on=self.joins)),
            (True, _switch("inline mode", "/setinline", on=self.inline)),
            (True, _switch("guest mode", "its settings", on=self.guest)),
        ]


async def whispers(bot: ExtBot[None]) -> bool:
    """Whether this Telegram can show a message in a group to one member alone.

    An older server would show it to all, as it ignores what it does not know. A server that can has
    the method that edits such a message, and finds fault with a call about one that is not there.
    """
    nowhere = {"chat_id": bot.id, "receiver_user_id": bot.id, "ephemeral_message_id": 1}
    try:
        await bot.do_api_request(NEEDS_WHISPERS, api_kwargs={**nowhere, "text": "-"})
    except (BadRequest, Forbidden):
        return True
    except TelegramError:
        return False
    return False


async def examine(token: str, root: str) -> list[tuple[bool, str]]:
    """Ask Telegram who the bot is; the findings, or the one reason why there are none."""
    try:
        async with AiohttpRequest() as calls, AiohttpRequest() as polls:
            bot: ExtBot[None] = ExtBot(
                token, base_url=f"{root}/bot", request=calls, get_updates_request=polls
            )
            me, hidden = await bot.get_me(), await whispers(bot)
    except InvalidToken:
        return [(False, "Telegram does not know this BOT_TOKEN")]
    except TelegramError as error:
        return [(False, f"Telegram cannot be reached at {root}: {type(error).__name__}")]
    return [
        (True, f"Telegram knows the bot as @{me.username}"),
        *Abilities.of(me).findings(),
        (True, f"answers in groups for one member alone: {'yes' if hidden else 'not here'}"),
    ]


def _switch(name: str, where: str, *, on: bool) -> str:
    return f"{name}: on" if on else f"{name}: off; @BotFather switches it on ({where})"
