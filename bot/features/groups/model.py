"""What the bot may say where others read along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.vocabulary import Danger, EntryId, Language

CALL_LIVES = timedelta(seconds=150)
"""So long a call from another chat can be answered; Telegram forgets it then."""


@dataclass(frozen=True, slots=True)
class Short:
    """One entry fits for sure, and everybody may read it."""

    entry: EntryId
    language: Language


@dataclass(frozen=True, slots=True)
class InPrivate:
    """Nothing that a group should read: the way to the private chat, which tells nothing."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """Somebody may die: the number everybody may know."""


@dataclass(frozen=True, slots=True)
class Help:
    """Somebody is in danger, and reads this alone: whom to call."""

    danger: Danger


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody asked."""


Public: TypeAlias = Short | InPrivate | Emergency | Silence
Whispered: TypeAlias = Short | InPrivate | Help
