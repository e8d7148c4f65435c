"""How fast the bot may speak: Telegram's limits, with a margin. Pure; times are in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once, then one every `seconds`."""

    burst: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Limits:
    """25 a second overall, one a second in a private chat (three at once), 18 a minute in a group.

    Telegram's own are about 30 a second, one a second with short bursts, and 20 a minute.
    """

    overall: Rate = Rate(burst=1, seconds=1 / 25)
    private: Rate = Rate(burst=3, seconds=1.0)
    group: Rate = Rate(burst=1, seconds=60 / 18)


@dataclass(slots=True)
class Pace:
    """The generic cell rate algorithm (ITU-T I.371), one cell for all and one a chat."""

    limits: Limits = field(default_factory=Limits)
    _overall: float = 0.0
    _chats: dict[int, float] = field(default_factory=dict)
    _closed: dict[int, float] = field(default_factory=dict)

    def wait(self, chat: int, now: float) -> float:
        """Seconds until something may be said in this chat; 0 when it may be said now."""
        closed = max(self._closed.get(chat, 0.0), self._closed.get(0, 0.0))
        rate = self._rate(chat)
        return max(
            0.0,
            closed - now,
            self._overall - self._slack(self.limits.overall) - now,
            self._chats.get(chat, 0.0) - self._slack(rate) - now,
        )

    def spend(self, chat: int, now: float) -> None:
        """Something is being said in this chat."""
        self._overall = max(self._overall, now) + self.limits.overall.seconds
        self._chats[chat] = max(self._chats.get(chat, 0.0), now) + self._rate(chat).seconds
        if len(self._chats) > MOST_REMEMBERED:
            self._chats = {known: free for known, free in self._chats.items() if free > now}
            self._closed = {known: until for known, until in self._closed.items() if until > now}

    def close(self, chat: int, until: float) -> None:
        """Telegram asked to be left alone in this chat until then (chat 0: everywhere)."""
        self._closed[chat] = max(self._closed.get(chat, 0.0), until)

    def _rate(self, chat: int) -> Rate:
        return self.limits.group if chat < 0 else self.limits.private

    @staticmethod
    def _slack(rate: Rate) -> float:
        return (rate.burst - 1) * rate.seconds
