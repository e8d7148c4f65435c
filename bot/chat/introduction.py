"""How the bot introduces itself to Telegram: commands, description, how it wants to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.chat import errors
from bot.chat.polling import ALLOWED
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.words.phrase import Phrase
    from bot.words.renderer import Renderer

    Commands = tuple[tuple[str, Phrase], ...]

CODES = {
    Language.AR: "ar",
    Language.FA_AF: "fa",
    Language.TI: "ti",
    Language.NL: "nl",
    Language.EN: "en",
}
"""Telegram takes two letters only, and chooses by the language of the app."""

CONNECTIONS = 100


class Introduction:
    """What people see before they have said anything, and in the list of commands."""

    def __init__(
        self, bot: ExtBot[None], renderer: Renderer, commands: Commands, team: Commands
    ) -> None:
        self._bot = bot
        self._renderer = renderer
        self._commands = commands
        self._team = team

    async def give(self) -> None:
        """Tell Telegram once, at the start; a refusal is logged and changes nothing else."""
        about = [self._renderer.label(say.people_about(), language) for language in CODES]
        try:
            await self._bot.set_my_commands(self._listed(Language.EN))
            for language, code in CODES.items():
                await self._bot.set_my_commands(self._listed(language), language_code=code)
            await self._bot.set_my_description("\n\n".join(about))
            for language, code in CODES.items():
                line = self._renderer.label(say.people_about(), language)
                await self._bot.set_my_short_description(line, language_code=code)
        except TelegramError as error:
            errors.unsaid("the introduction", error)

    async def list_commands(self, chat: int, language: Language, *, team: bool) -> None:
        """The list of commands of one chat, in the language chosen there; more for the team."""
        listed = self._listed(language, self._team if team else ())
        try:
            await self._bot.set_my_commands(listed, scope=BotCommandScopeChat(chat))
        except TelegramError as error:
            errors.unsaid("the introduction", error)

    async def unlist_commands(self, chat: int) -> None:
        """Nothing at Telegram tells any more which language was chosen in this chat."""
        try:
            await self._bot.delete_my_commands(scope=BotCommandScopeChat(chat))
        except TelegramError as error:
            errors.unsaid("the introduction", error)

    async def be_called(self, url: str, secret: str) -> None:
        """From now on Telegram calls us."""
        await self._bot.set_webhook(
            url, secret_token=secret, allowed_updates=ALLOWED, max_connections=CONNECTIONS
        )

    async def be_asked(self) -> None:
        """From now on we ask Telegram; what waits there stays."""
        await self._bot.delete_webhook(drop_pending_updates=False)

    def _listed(self, language: Language, more: Commands = ()) -> list[BotCommand]:
        return [
            BotCommand(name, self._renderer.label(phrase, language))
            for name, phrase in (*self._commands, *more)
        ]
