"""The door: a `telegram.Update` becomes a `Heard`, or nothing.

The only reader of updates. What is dropped here (names, usernames, numbers, origins of forwarded
messages, file ids, contacts, places, dates) is nowhere behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import Message
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from bot.chat.heard import Heard, Kind
from bot.privacy.wording import clean

if TYPE_CHECKING:
    from telegram import CallbackQuery, Chat, ChatMemberUpdated, Update

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
SPEAKING = (ChatType.PRIVATE, ChatType.GROUP, ChatType.SUPERGROUP)
LONGEST_PAYLOAD = 64


def sanitise(update: Update, username: str) -> Heard | None:
    """What the house may know of an update; None when it is not for us.

    `username` is the bot's own, to tell "/ask@us" from a command for another bot in a group.
    """
    if update.callback_query:
        return _press(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _left(update.update_id, update.my_chat_member)
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
        quoted=clean(own.text or "") if own else "",
        callback=query.id,
        hint=str(query.from_user.language_code or ""),
    )


def _left(update: int, change: ChatMemberUpdated) -> Heard | None:
    if change.new_chat_member.status not in GONE:
        return None
    return Heard(
        update=update, kind=Kind.LEFT, chat=change.chat.id, private=_is_private(change.chat)
    )


def _message(update: int, message: Message, username: str) -> Heard | None:
    command, payload = _command(message, username)
    kind = Kind.COMMAND if command else _kind(message)
    private = _is_private(message.chat)
    if kind is None or not (private or command):
        return None
    return Heard(
        update=update,
        kind=kind,
        chat=message.chat.id,
        private=private,
        text="" if command else clean(message.text or message.caption or ""),
        command=command,
        payload=payload,
        message=message.message_id,
        hint=str((message.from_user and message.from_user.language_code) or ""),
        at=int(message.date.timestamp()),
    )


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
    return name.casefold(), clean(rest)[:LONGEST_PAYLOAD]
