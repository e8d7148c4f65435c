"""What Telegram said about a message, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

RETRY_SECONDS = (1, 2, 5, 15, 60, 300)
MOST_REFUSALS = 3


@dataclass(frozen=True, slots=True)
class Said:
    """Telegram has it; a message of its own has this number."""

    message: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: try again after so many seconds. `everywhere` closes all chats, not this one."""

    seconds: float
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """This chat can never be reached again by us, until it speaks to us."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has another id now."""

    chat: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will not take this message, however often it is sent."""

    why: str


Outcome: TypeAlias = Said | Later | Gone | Moved | Refused

GONE = (
    "chat not found",
    "user is deactivated",
    "user_is_blocked",
    "peer_id_invalid",
    "group chat was deactivated",
    "not enough rights to send",
    "have no rights to send",
    "chat_write_forbidden",
)


def outcome_of(error: TelegramError, attempts: int) -> Outcome:
    """What an error of Telegram means for a promise; the order matters, as they are subclasses."""
    match error:
        case RetryAfter():
            return Later(seconds_of(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone()
        case BadRequest():
            return _bad_request(error.message, attempts)
        case NetworkError() | InvalidToken():
            return Later(RETRY_SECONDS[min(attempts, len(RETRY_SECONDS) - 1)], everywhere=True)
        case _:
            return _refused(type(error).__name__, attempts)


def _bad_request(message: str, attempts: int) -> Outcome:
    reason = message.casefold()
    if "message is not modified" in reason:
        return Said()
    if any(sign in reason for sign in GONE):
        return Gone()
    return _refused(message, attempts)


def _refused(why: str, attempts: int) -> Outcome:
    if attempts + 1 < MOST_REFUSALS:
        return Later(RETRY_SECONDS[attempts])
    return Refused(why)


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to be left alone; an int today, a timedelta in PTB's future."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
