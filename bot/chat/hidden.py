"""What a message of ours is about, in a link that nobody sees and that comes back with an answer to it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from telegram.constants import MessageEntityType

if TYPE_CHECKING:
    from telegram import Message

NOTHING_SEEN = "\u200b"
"""A letter without width: what the link is on."""


def hidden_link(username: str, packed: str) -> str:
    """A link to our own chat; what follows the # stays on the phone when it is opened."""
    return f"https://t.me/{username}#{quote(packed, safe='')}"


def about(message: Message, username: str) -> str:
    """What the message of ours that this one answers is about, packed; empty when it says nothing."""
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or not answered.from_user.is_bot:
        return ""
    start = hidden_link(username, "")
    for entity in answered.entities:
        if entity.type == MessageEntityType.TEXT_LINK and (entity.url or "").startswith(start):
            return unquote((entity.url or "").removeprefix(start))
    return ""
