"""Answers given in a chat that the bot is not in: to a mention by @name, and while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.words.phrase import Passage

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.chat.delivery import Message
    from bot.vocabulary import EntryId
    from bot.words.renderer import Renderer

CACHE_SECONDS = 10
"""Short, as what is found depends on the language of whoever asks."""

LONGEST_DESCRIPTION = 120
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def answer_there(bot: ExtBot[None], renderer: Renderer, message: Message) -> None:
    """Answer the call of a promise: one message for a mention, a list to pick from for typing."""
    kind, _, call = message.promise.query.partition(":")
    if kind == "guest":
        await bot.answer_guest_query(call, _article("answer", message.written.html, message))
    else:
        await _offer(bot, renderer, message, call)


async def whisper(bot: ExtBot[None], message: Message, receiver: int) -> None:
    """Show a message in a group to one member, whose press is the call; refused, it is not missed.

    A button in a group waits for nobody: Telegram takes this for some seconds after the press, and
    who wants to know more goes to the private chat.
    """
    call = message.promise.query.partition(":")[2]
    hidden = {"receiver_user_id": receiver, "callback_query_id": call}
    try:
        await bot.send_message(
            message.chat,
            message.written.html,
            parse_mode=ParseMode.HTML,
            reply_markup=message.markup,
            link_preview_options=NO_PREVIEW,
            api_kwargs={"ephemeral_message_parameters": hidden},
        )
    except BadRequest:
        return


async def _offer(bot: ExtBot[None], renderer: Renderer, message: Message, call: str) -> None:
    """The entries to pick from, for this person only."""
    results = [_entry(entry, renderer, message) for entry in message.screen.offers]
    label = message.written.labels[0][0] if message.written.labels else ""
    await bot.answer_inline_query(
        call,
        results,
        cache_time=CACHE_SECONDS,
        is_personal=True,
        button=InlineQueryResultsButton(label, start_parameter="g") if label else None,
    )


def _entry(entry: EntryId, renderer: Renderer, message: Message) -> InlineQueryResultArticle:
    language = message.language
    question, _, line = renderer.label(Passage(entry, "share"), language).partition("\n")
    return InlineQueryResultArticle(
        entry,
        renderer.label(Passage(entry, "title"), language) or question,
        InputTextMessageContent(
            renderer.html([Passage(entry, "card")], language),
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
        ),
        description=line[:LONGEST_DESCRIPTION],
    )


def _article(id: str, html: str, message: Message) -> InlineQueryResultArticle:
    markup = message.markup if isinstance(message.markup, InlineKeyboardMarkup) else None
    content = InputTextMessageContent(
        html, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
    )
    return InlineQueryResultArticle(
        id, message.written.labels[0][0] if markup else id, content, reply_markup=markup
    )
