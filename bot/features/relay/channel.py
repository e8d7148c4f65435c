"""Posts in a Telegram channel that an organisation chose, and takes them back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.features.relay.carrying import Carried, Delay, Later, Refusal, Refused
from bot.features.relay.sending import CHANNEL

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.features.relay.carrying import Carriage


@dataclass(frozen=True, slots=True)
class ChannelCarrier:
    """Brings packages to channels of which the bot is an administrator."""

    bot: ExtBot[None]

    async def carry(self, to: str, text: str) -> Carriage:
        """One try. Telegram knows no ids of ours: when its answer is lost, the post stands there twice."""
        if not CHANNEL.fullmatch(to):
            return Refused(Refusal.BAD_ADDRESS)
        try:
            post = await self.bot.send_message(to, text)
        except TelegramError as error:
            return _trouble(error)
        return Carried(str(post.message_id))

    async def take_back(self, to: str, receipt: str) -> Carriage:
        """Delete a post; one that is gone already is taken back."""
        try:
            await self.bot.delete_message(to, int(receipt or 0))
        except BadRequest:
            return Carried()
        except TelegramError as error:
            return _trouble(error)
        return Carried()


def _trouble(error: TelegramError) -> Carriage:
    match error:
        case Forbidden():
            return Refused(Refusal.NO_ROUTE)
        case BadRequest():
            return Refused(Refusal.REFUSED)
        case _:
            return Later(Delay.UNREACHED)
