"""What becomes of a package that is carried to an organisation, and how long to wait in between."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias


class Refusal(StrEnum):
    """Why a package is never carried again."""

    BAD_ADDRESS = "bad-address"
    BAD_SUBJECT = "bad-subject"
    BAD_TEXT = "bad-text"
    NO_ROUTE = "no-route"
    REFUSED = "refused"
    TOO_LARGE = "too-large"


class Delay(StrEnum):
    """Why a package is carried again."""

    UNREACHED = "unreached"
    SLOW = "slow"
    UNTRUSTED = "untrusted"
    """They have no TLS, or no certificate that is valid for their name."""
    BUSY = "busy"
    UNWANTED = "unwanted"
    """They answer that the fault is ours, which they or we may mend."""
    LOCKED_OUT = "locked-out"
    """Our own mail server does not know us."""


@dataclass(frozen=True, slots=True)
class Carried:
    """They have it; the receipt is what to name when asking them about it."""

    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: try again after `wait`."""

    reason: Delay


@dataclass(frozen=True, slots=True)
class Refused:
    """Never, however often it is tried."""

    reason: Refusal


Carriage: TypeAlias = Carried | Later | Refused

MINUTES = (1, 5, 30, 2 * 60, 6 * 60, *[12 * 60] * 5)
"""At most 68.6 hours: within three days, also when each try takes its time."""
JITTER = 0.25
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def wait(attempt: int, key: str) -> timedelta | None:
    """How long to wait after so many tries (1 is the first) that failed; None is to give up.

    The key, such as the id of the package, takes up to a quarter off: the same at every call, and
    another for other keys, so that not all return at once after an outage.
    """
    if attempt < 1:
        raise ValueError("attempts count from 1")
    if attempt > len(MINUTES):
        return None
    digest = hashlib.sha256(f"{attempt}:{key}".encode()).digest()
    part = int.from_bytes(digest[:8], "big") / 2**64
    return timedelta(minutes=MINUTES[attempt - 1] * (1 - JITTER * part))


def checked_id(id: str) -> str:
    """The id; ValueError when it could not stand in a header as it is."""
    if not ID.fullmatch(id):
        raise ValueError("an id has 1 to 64 letters, digits, - or _")
    return id
