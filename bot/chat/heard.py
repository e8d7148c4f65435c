"""What was heard: the little of an update that the house takes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The ways in which something reaches the bot."""

    WORDS = "words"
    COMMAND = "command"
    PRESS = "press"
    VOICE = "voice"
    PICTURE = "picture"
    OTHER = "other"
    LEFT = "left"
    JOINED = "joined"
    GUEST = "guest"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing heard. Nobody's name, number or username is in it, and not where it came from.

    `chat` is where an answer goes; `message` the message that was pressed or written; `above` the
    person's own message that a pressed message replies to, and `quoted` its text. In a group
    `speaker` is the private chat of who speaks, and `quoted` the text of somebody that they reply to;
    `replies` says that they reply to a message of ours without calling us by name. `voice` names a
    voice message at Telegram, `quoted_voice` the one above a button. `forwarded` says that somebody
    else wrote it; `pasted` are the messages of a chat that was copied out of another app, without who
    wrote them. `query` is a call from another chat, to be answered there; `about` what a message of ours that
    is answered is about, as signed as a button, and `answers` that message. `hint` is the language of
    the app, used once, to order the first screen; `at` seconds since 1970, 0 when unknown.
    """

    update: int
    kind: Kind
    chat: int = field(repr=False)
    private: bool = True
    text: str = field(default="", repr=False)
    command: str = ""
    payload: str = field(default="", repr=False)
    pressed: str = field(default="", repr=False)
    message: int | None = field(default=None, repr=False)
    above: int | None = field(default=None, repr=False)
    quoted: str = field(default="", repr=False)
    callback: str = field(default="", repr=False)
    hint: str = field(default="", repr=False)
    at: int = 0
    speaker: int = field(default=0, repr=False)
    voice: str = field(default="", repr=False)
    quoted_voice: str = field(default="", repr=False)
    forwarded: bool = False
    pasted: tuple[str, ...] = field(default=(), repr=False)
    replies: bool = False
    query: str = field(default="", repr=False)
    about: str = field(default="", repr=False)
    answers: int | None = field(default=None, repr=False)

    @property
    def own(self) -> int | None:
        """The person's own message: what they wrote, or what the message that was pressed hangs on."""
        return self.above if self.kind is Kind.PRESS else self.message
