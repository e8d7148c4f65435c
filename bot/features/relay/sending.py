"""What is sent, and how it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bot.vocabulary import OrganisationId


CHANNEL = re.compile(r"@[A-Za-z][A-Za-z0-9_]{4,31}|-100[0-9]{5,15}")
"""A channel by its public name, or by its number; people and groups have neither."""


class Route(StrEnum):
    """By what way something reaches an organisation."""

    DESK = "desk"
    MAIL = "mail"
    HOOK = "hook"
    CHANNEL = "channel"


class Progress(StrEnum):
    """How something that is sent stands."""

    WAITING = "waiting"
    ARRIVED = "arrived"
    FAILED = "failed"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Send:
    """A package that is sent one way. `id` is the same in every try, so that it arrives once.

    `to` is the address of the moment it was sent, `body` what is carried there; `receipt` is what the
    other side called it, needed to take it back; `trouble` says why it failed; `due` is in
    milliseconds since 1970.
    """

    id: str
    organisation: OrganisationId
    route: Route
    period: str
    day: date
    progress: Progress
    to: str = ""
    body: str = field(default="", repr=False)
    receipt: str = ""
    trouble: str = ""
    attempts: int = 0
    due: int = 0
    takes_back: str = ""

    @property
    def can_be_revoked(self) -> bool:
        """Whether it may be taken back; what failed or was taken back is gone already."""
        return self.progress in (Progress.WAITING, Progress.ARRIVED) and not self.takes_back
