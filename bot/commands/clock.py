"""The one clock of a process; everything else is handed the time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.settings import Settings


def today() -> date:
    """The day in UTC, for commands that have no settings."""
    return datetime.now(UTC).date()  # noqa: TID251 (this is the one place)


def clock_of(settings: Settings) -> Callable[[], datetime]:
    """The time in UTC, moved by CLOCK_OFFSET_SECONDS."""
    offset = timedelta(seconds=settings.clock_offset_seconds)
    return lambda: datetime.now(UTC) + offset  # noqa: TID251 (this is the one place)
