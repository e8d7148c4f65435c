"""How much one person may say before the bot asks for a pause. In memory only."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto

MOST_A_MINUTE = 30
MINUTE = 60.0
MOST_REMEMBERED = 10_000


class Verdict(Enum):
    """What becomes of one more message."""

    HEAR = auto()
    WARN = auto()
    IGNORE = auto()


@dataclass(slots=True)
class Flood:
    """A sliding minute for each person; the person hears of it once a minute."""

    most: int = MOST_A_MINUTE
    _heard: dict[str, deque[float]] = field(default_factory=dict)
    _warned: dict[str, float] = field(default_factory=dict)

    def judge(self, person: str, now: float) -> Verdict:
        """`now` in seconds, never going back."""
        times = self._heard.setdefault(person, deque())
        while times and times[0] <= now - MINUTE:
            times.popleft()
        if len(times) < self.most:
            times.append(now)
            self._tidy(now)
            return Verdict.HEAR
        if self._warned.get(person, -MINUTE) <= now - MINUTE:
            self._warned[person] = now
            return Verdict.WARN
        return Verdict.IGNORE

    def _tidy(self, now: float) -> None:
        if len(self._heard) > MOST_REMEMBERED:
            fresh = now - MINUTE
            self._heard = {who: times for who, times in self._heard.items() if times[-1] > fresh}
            self._warned = {who: at for who, at in self._warned.items() if at > fresh}
