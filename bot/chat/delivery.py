"""One promise kept: a screen written in the reader's language, and said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.chat import errors
from bot.chat.elsewhere import answer_there, whisper
from bot.chat.hidden import NOTHING_SEEN, hidden_link
from bot.chat.keyboards import Keyboards, Markup
from bot.chat.outcomes import Outcome, Said, outcome_of
from bot.privacy.keys import unseal
from bot.words import catalogue as say

if TYPE_CHECKING:
    from pathlib import Path

    from telegram.ext import ExtBot

    from bot.chat.introduction import Introduction
    from bot.resources import Resources
    from bot.store.outbox import Promise
    from bot.vocabulary import EntryId, Language, PaperId
    from bot.words.renderer import Written
    from bot.words.screen import Screen

CANNOT_EDIT = ("message to edit not found", "message can't be edited", "message_id_invalid")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Errand:
    """A promise on its way: to which chat, in which language, with the papers it is about."""

    promise: Promise
    chat: int
    language: Language
    told: dict[PaperId, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A screen ready for Telegram: where, in which words, with which buttons."""

    promise: Promise
    screen: Screen
    chat: int
    language: Language
    written: Written
    markup: Markup


class Speaker:
    """Says screens to chats; remembers the recordings that Telegram has already."""

    def __init__(self, bot: ExtBot[None], resources: Resources, introduction: Introduction) -> None:
        self._bot = bot
        self._resources = resources
        self._introduction = introduction
        self._recordings: dict[str, str] = {}

    async def say(self, errand: Errand) -> Outcome:
        """Keep a promise, and tell how it went."""
        message = self._write(errand)
        try:
            sent = await self._deliver(message, errand.told)
        except TelegramError as error:
            return outcome_of(error, errand.promise.attempts)
        if message.screen.leaves:
            await self._leave(message.chat)
        if message.screen.keys:
            await self._introduction.list_commands(
                message.chat, message.language, team=message.screen.team
            )
        elif message.screen.clears:
            await self._introduction.unlist_commands(message.chat)
        return Said(sent)

    async def erase(self, chat: int, messages: list[int]) -> None:
        """Take messages out of a private chat, on both sides; what is gone already is not missed."""
        try:
            await self._bot.delete_messages(chat, messages)
        except TelegramError as error:
            errors.unsaid("that something is deleted", error)

    def _write(self, errand: Errand) -> Message:
        screen = errand.promise.screen.read_out(errand.told, say.shared_gone())
        written = self._resources.renderer.write(screen, errand.language)
        keyboards = Keyboards(
            self._resources.renderer,
            self._resources.keys.press,
            self._bot.username,
            errand.chat,
            errand.language,
        )
        markup = keyboards.write(screen, written)
        return Message(errand.promise, screen, errand.chat, errand.language, written, markup)

    async def _deliver(self, message: Message, told: dict[PaperId, str]) -> int:
        """The number of the message that was sent; 0 when something else was done."""
        screen = message.screen
        if screen.only_for:
            receiver = unseal(bytes.fromhex(screen.only_for), self._resources.keys.address)
            await whisper(self._bot, message, receiver)
        elif message.promise.query:
            await answer_there(self._bot, self._resources.renderer, message)
        elif screen.reacts:
            await self._react(message)
        elif screen.plays is not None and screen.plays in told:
            await self._pass_on(told[screen.plays], message)
        elif screen.voice is not None:
            await self._play(screen.voice, screen.voice_in or message.language, message)
        elif screen.draws:
            await self._show_drawn(message)
        elif not await self._edited(message):
            return await self._send(message)
        return 0

    async def _edited(self, message: Message) -> bool:
        """Whether the message that was pressed became this screen.

        A screen that says nothing only changes the buttons, and is done when they cannot be.
        """
        if message.promise.edits is None:
            return False
        if not isinstance(message.markup, InlineKeyboardMarkup | None):
            return False
        try:
            await self._edit(message, message.promise.edits, message.markup)
        except BadRequest as error:
            if any(sign in error.message.casefold() for sign in CANNOT_EDIT):
                return not message.written.html
            raise
        return True

    async def _edit(
        self, message: Message, edits: int, markup: InlineKeyboardMarkup | None
    ) -> None:
        if message.written.html:
            await self._bot.edit_message_text(
                chat_id=message.chat,
                message_id=edits,
                text=message.written.html,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
                link_preview_options=NO_PREVIEW,
            )
        else:
            await self._bot.edit_message_reply_markup(
                chat_id=message.chat, message_id=edits, reply_markup=markup
            )

    async def _send(self, message: Message) -> int:
        sent = await self._bot.send_message(
            chat_id=message.chat,
            text=self._hidden(message) + message.written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=message.markup,
            link_preview_options=NO_PREVIEW,
            reply_parameters=_below(message.promise),
        )
        return sent.message_id

    def _hidden(self, message: Message) -> str:
        """What an answer is about, in a link that is not seen: an answer brings this message back."""
        about = message.screen.about
        if about is None:
            return ""
        packed = about.pack(self._resources.keys.press, message.chat)
        return f'<a href="{hidden_link(self._bot.username, packed)}">{NOTHING_SEEN}</a>'

    async def _leave(self, chat: int) -> None:
        """Out of a group; who was put out before need not go."""
        try:
            await self._bot.leave_chat(chat)
        except BadRequest:
            return

    async def _react(self, message: Message) -> None:
        """A sign on a message; when it is gone or cannot bear one, nobody misses it."""
        if message.promise.below is None:
            return
        try:
            await self._bot.set_message_reaction(
                message.chat, message.promise.below, message.screen.reacts
            )
        except BadRequest:
            return

    async def _pass_on(self, file: str, message: Message) -> None:
        """A voice message of somebody, under our own name."""
        await self._bot.send_voice(
            message.chat,
            file,
            caption=message.written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=message.markup,
            reply_parameters=_below(message.promise),
            protect_content=not message.screen.carried,
        )

    async def _show_drawn(self, message: Message) -> None:
        """Figures as a picture, as they are now; the words alone when there is nothing to draw."""
        async with self._resources.works.open() as work:
            picture = await self._resources.draw(
                work, self._resources, message.screen.draws, message.language
            )
        if picture is None:
            await self._send(message)
            return
        await self._bot.send_photo(
            message.chat,
            picture,
            caption=message.written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=message.markup,
        )

    async def _play(self, entry: EntryId, language: Language, message: Message) -> None:
        found = self._resources.recordings.find(entry, language)
        known = self._recordings.get(str(found))
        content = None if known else await self._sound(found)
        if not known and content is None:
            await self._send(message)
            return
        sent = await self._bot.send_voice(
            message.chat,
            known or content or b"",
            caption=message.written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=message.markup,
            filename=None if known else f"{entry}.ogg",
        )
        if sent.voice:
            self._recordings[str(found)] = sent.voice.file_id

    async def _sound(self, found: Path | str | None) -> bytes | None:
        """How a recording sounds; None when nobody has read it, or it was taken away."""
        match found:
            case None:
                return None
            case str():
                async with self._resources.works.open() as work:
                    return await self._resources.sound(work, found)
            case _:
                return await asyncio.to_thread(found.read_bytes)


def _below(promise: Promise) -> ReplyParameters | None:
    if promise.below is None:
        return None
    return ReplyParameters(promise.below, allow_sending_without_reply=True)
