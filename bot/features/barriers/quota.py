"""How often is too often: in memory only, so that nothing tells afterwards who spoke when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class Quota:
    """At most so many of something within each of these times, for each of whoever does it."""

    limits: tuple[tuple[int, timedelta], ...]
    _done: dict[str, list[datetime]] = field(default_factory=dict, repr=False)

    def take(self, who: str, now: datetime) -> bool:
        """Whether one more is allowed; then it counts."""
        longest = max(length for _, length in self.limits)
        done = [at for at in self._done.get(who, ()) if timedelta() <= now - at < longest]
        allowed = all(sum(now - at < length for at in done) < most for most, length in self.limits)
        self._done[who] = [*done, now] if allowed else done
        if len(self._done) > MOST_REMEMBERED:
            self._done = {
                each: times for each, times in self._done.items() if now - times[-1] < longest
            }
        return allowed


def reports() -> Quota:
    """Three reports in ten minutes, ten in a day."""
    return Quota(((3, timedelta(minutes=10)), (10, timedelta(days=1))))


def guesses() -> Quota:
    """Five codes in an hour by one person."""
    return Quota(((5, timedelta(hours=1)),))


def all_guesses() -> Quota:
    """A hundred codes in an hour by all together."""
    return Quota(((100, timedelta(hours=1)),))
