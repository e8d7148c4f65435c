"""What the bot may say in a group, and how often."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.vocabulary import EntryId, Language

HUSH = timedelta(minutes=2)
"""At most one message in a group within so long."""

MOST_REMEMBERED = 10_000
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
class Silence:
    """Nobody asked."""


Public: TypeAlias = Short | InPrivate | Emergency | Silence


@dataclass(slots=True)
class Hush:
    """When the bot last spoke in each group. In memory: after a restart it may speak once too early."""

    _spoke: dict[str, datetime] = field(default_factory=dict)

    def may_speak(self, group: str, now: datetime) -> bool:
        """Whether it is silent long enough; then it counts as speaking now."""
        last = self._spoke.get(group)
        if last is not None and timedelta() <= now - last < HUSH:
            return False
        self._spoke[group] = now
        if len(self._spoke) > MOST_REMEMBERED:
            self._spoke = {who: at for who, at in self._spoke.items() if now - at < HUSH}
        return True
