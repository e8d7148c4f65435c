"""The door: a `telegram.Update` becomes a `Heard`, or nothing.

The only reader of updates. What is dropped here (names, usernames, numbers, origins of forwarded
messages, files but voice messages, contacts, places, dates) is nowhere behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from telegram import Message
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from bot.chat.heard import Heard, Kind
from bot.chat.hidden import about
from bot.privacy.transcript import split
from bot.privacy.wording import clean

if TYPE_CHECKING:
    from telegram import CallbackQuery, Chat, ChatMemberUpdated, InlineQuery, Update

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
SPEAKING = (ChatType.PRIVATE, ChatType.GROUP, ChatType.SUPERGROUP)
LONGEST_PAYLOAD = 64
_ASKED = re.compile(r"^/ask(?:@\w+)?\s+", re.IGNORECASE)
"""What stands before a question that was asked with a command."""

LONGEST_QUESTION = 1000


def sanitise(update: Update, username: str) -> Heard | None:
    """What the house may know of an update; None when it is not for us.

    `username` is the bot's own, to tell "/ask@us" from a command for another bot in a group.
    """
    if update.callback_query:
        return _press(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _membership(update.update_id, update.my_chat_member)
    if update.inline_query:
        return _inline(update.update_id, update.inline_query)
    if update.guest_message:
        return _guest(update.update_id, update.guest_message, username)
    if update.message and update.message.chat.type in SPEAKING:
        return _message(update.update_id, update.message, username)
    return None


def _press(update: int, query: CallbackQuery) -> Heard | None:
    message = query.message
    if message is None:
        return None
    source = message.reply_to_message if isinstance(message, Message) else None
    own = source if source and source.from_user and not source.from_user.is_bot else None
    return Heard(
        update=update,
        kind=Kind.PRESS,
        chat=message.chat.id,
        private=message.chat.type == ChatType.PRIVATE,
        pressed=query.data or "",
        message=message.message_id,
        above=own.message_id if own else None,
        quoted=_ASKED.sub("", _said(own.text or "")) if own else "",
        quoted_voice=own.voice.file_id if own and own.voice else "",
        callback=query.id,
        hint=str(query.from_user.language_code or ""),
        speaker=query.from_user.id,
    )


def _membership(update: int, change: ChatMemberUpdated) -> Heard | None:
    private = _is_private(change.chat)
    was, now = (each.status in GONE for each in (change.old_chat_member, change.new_chat_member))
    if now:
        return Heard(update=update, kind=Kind.LEFT, chat=change.chat.id, private=private)
    if was and not private and change.chat.type in SPEAKING:
        return Heard(
            update=update,
            kind=Kind.JOINED,
            chat=change.chat.id,
            private=False,
            hint=str(change.from_user.language_code or ""),
            speaker=change.from_user.id,
        )
    return None


def _inline(update: int, query: InlineQuery) -> Heard:
    return Heard(
        update=update,
        kind=Kind.INLINE,
        chat=query.from_user.id,
        private=False,
        text=clean(query.query),
        query=f"inline:{query.id}",
        hint=str(query.from_user.language_code or ""),
        speaker=query.from_user.id,
    )


def _guest(update: int, message: Message, username: str) -> Heard | None:
    """Called by @name from a chat the bot is not in: only who calls, and what they point at."""
    caller = message.from_user
    if caller is None or not message.guest_query_id or _is_of_a_machine(message):
        return None
    return Heard(
        update=update,
        kind=Kind.GUEST,
        chat=caller.id,
        private=False,
        text=clean(_without_name(message.text or message.caption or "", username)),
        quoted=_quoted(message, username),
        query=f"guest:{message.guest_query_id}",
        hint=str(caller.language_code or ""),
        speaker=caller.id,
        at=int(message.date.timestamp()),
    )


def _message(update: int, message: Message, username: str) -> Heard | None:
    if message.via_bot and (message.via_bot.username or "").casefold() == username.casefold():
        return None
    forwarded = message.forward_origin is not None
    command, payload = ("", "") if forwarded else _command(message, username)
    kind = Kind.COMMAND if command else _kind(message)
    private = _is_private(message.chat)
    text = message.text or message.caption or ""
    named = _without_name(text, username) != text
    replies = _replies_to_us(message, username) and not named
    told = about(message, username) if private else ""
    called = kind is Kind.WORDS and not forwarded and (replies or named)
    meant = (command or called) and not _is_of_a_machine(message)
    if kind is None or not (private or meant):
        return None
    return Heard(
        update=update,
        kind=kind,
        chat=message.chat.id,
        private=private,
        text="" if command else _said(text if private else _without_name(text, username)),
        command=command,
        payload=payload,
        message=message.message_id,
        quoted="" if private else _quoted(message, username),
        hint=str((message.from_user and message.from_user.language_code) or ""),
        at=int(message.date.timestamp()),
        speaker=message.from_user.id if message.from_user else 0,
        voice=message.voice.file_id if message.voice else "",
        forwarded=forwarded,
        pasted=(split(clean(text)) or ()) if private else (),
        replies=replies,
        about=told,
        answers=message.reply_to_message.message_id if told and message.reply_to_message else None,
    )


def _is_of_a_machine(message: Message) -> bool:
    """Whether another bot wrote it, or somebody sent it through one: two bots could talk for ever.

    Who speaks in the name of a group has a bot's id in Telegram's eyes, and is a person.
    """
    author = message.from_user
    return bool(message.via_bot or (author and author.is_bot and not message.sender_chat))


def _quoted(message: Message, username: str) -> str:
    """What the message replies to says; whose it is stays behind, and our own words ask nothing."""
    source = message.reply_to_message
    if source is None or _replies_to_us(message, username):
        return ""
    return _said(source.text or source.caption or "")


def _said(text: str) -> str:
    """A text as it may be taken in; of a chat that was copied out of an app, only what was said."""
    taken = clean(text)
    messages = split(taken)
    return taken if messages is None else "\n".join(messages)


def _replies_to_us(message: Message, username: str) -> bool:
    author = message.reply_to_message and message.reply_to_message.from_user
    return bool(author and (author.username or "").casefold() == username.casefold())


def _without_name(text: str, username: str) -> str:
    """The text without our own name; the same text when it is not in it."""
    return re.sub(rf"(?<!\w)@{re.escape(username)}\b\s*", "", text, flags=re.IGNORECASE)


def _is_private(chat: Chat) -> bool:
    return chat.type == ChatType.PRIVATE


def _kind(message: Message) -> Kind | None:
    if message.text is not None:
        return Kind.WORDS
    if message.voice or message.audio or message.video_note:
        return Kind.VOICE
    if message.photo or message.document or message.video or message.animation:
        return Kind.PICTURE
    content = message.sticker or message.contact or message.location or message.venue
    return Kind.OTHER if content or message.poll or message.dice or message.story else None


def _command(message: Message, username: str) -> tuple[str, str]:
    """The command a message begins with and what follows it; empty when it is none of ours."""
    first = next(iter(message.entities), None)
    if first is None or first.type != MessageEntityType.BOT_COMMAND or first.offset:
        return "", ""
    written = message.parse_entity(first)
    name, _, addressee = written[1:].partition("@")
    if addressee and addressee.casefold() != username.casefold():
        return "", ""
    rest = (message.text or "")[len(written) :]
    most = LONGEST_PAYLOAD if name.casefold() == "start" else LONGEST_QUESTION
    return name.casefold(), clean(rest)[:most]
