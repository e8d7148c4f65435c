"""One promise kept: a screen written in the reader's language, and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.chat.keyboards import Keyboards, Markup
from bot.chat.outcomes import Outcome, Said, outcome_of

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.chat.introduction import Introduction
    from bot.resources import Resources
    from bot.store.outbox import Promise
    from bot.vocabulary import EntryId, Language
    from bot.words.renderer import Written

CANNOT_EDIT = ("message to edit not found", "message can't be edited", "message_id_invalid")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Speaker:
    """Says screens to chats; remembers the recordings that Telegram has already."""

    def __init__(self, bot: ExtBot[None], resources: Resources, introduction: Introduction) -> None:
        self._bot = bot
        self._resources = resources
        self._introduction = introduction
        self._recordings: dict[str, str] = {}

    async def say(self, promise: Promise, chat: int, language: Language) -> Outcome:
        """Keep a promise in that chat and language, and tell how it went."""
        written = self._resources.renderer.write(promise.screen, language)
        keyboards = Keyboards(
            self._resources.renderer,
            self._resources.keys.press,
            self._bot.username,
            chat,
            language,
        )
        markup = keyboards.write(promise.screen, written)
        try:
            if promise.screen.voice is not None:
                await self._play(promise.screen.voice, chat, language, written, markup)
            elif not await self._edited(promise, chat, written, markup):
                await self._send(promise, chat, written, markup)
        except TelegramError as error:
            return outcome_of(error, promise.attempts)
        if promise.screen.keys:
            await self._introduction.list_commands(chat, language)
        elif promise.screen.clears:
            await self._introduction.unlist_commands(chat)
        return Said()

    async def _edited(self, promise: Promise, chat: int, written: Written, markup: Markup) -> bool:
        """Whether the message that was pressed became this screen.

        A screen that says nothing only changes the buttons, and is done when they cannot be.
        """
        if promise.edits is None or not isinstance(markup, InlineKeyboardMarkup | None):
            return False
        try:
            await self._edit(promise.edits, chat, written.html, markup)
        except BadRequest as error:
            if any(sign in error.message.casefold() for sign in CANNOT_EDIT):
                return not written.html
            raise
        return True

    async def _edit(
        self, message: int, chat: int, html: str, markup: InlineKeyboardMarkup | None
    ) -> None:
        if html:
            await self._bot.edit_message_text(
                chat_id=chat,
                message_id=message,
                text=html,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
                link_preview_options=NO_PREVIEW,
            )
        else:
            await self._bot.edit_message_reply_markup(
                chat_id=chat, message_id=message, reply_markup=markup
            )

    async def _send(self, promise: Promise, chat: int, written: Written, markup: Markup) -> None:
        below = promise.below
        await self._bot.send_message(
            chat_id=chat,
            text=written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=markup,
            link_preview_options=NO_PREVIEW,
            reply_parameters=ReplyParameters(below, allow_sending_without_reply=True)
            if below
            else None,
        )

    async def _play(
        self, entry: EntryId, chat: int, language: Language, written: Written, markup: Markup
    ) -> None:
        path = self._resources.recordings.find(entry, language)
        if path is None:
            await self._bot.send_message(chat, written.html, parse_mode=ParseMode.HTML)
            return
        known = self._recordings.get(str(path))
        message = await self._bot.send_voice(
            chat,
            known or path.read_bytes(),
            caption=written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=markup,
            filename=None if known else f"{entry}.ogg",
        )
        if message.voice:
            self._recordings[str(path)] = message.voice.file_id
