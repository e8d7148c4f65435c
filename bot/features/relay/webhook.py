"""Packages to a web address, signed as Standard Webhooks says (standardwebhooks.com)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.features.relay.carrying import (
    Carriage,
    Carried,
    Delay,
    Later,
    Refusal,
    Refused,
    checked_id,
)
from bot.features.relay.egress import Answer, Barred, Egress, Silence, Unanswered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.features.relay.egress import Posted

PREFIX = "whsec_"
SECRET_BYTES = 32
SHORTEST, LONGEST = 24, 64
TOLERANCE = timedelta(minutes=5)
TYPE = "application/json"
DELAYS = {
    Silence.UNKNOWN: Delay.UNREACHED,
    Silence.UNREACHED: Delay.UNREACHED,
    Silence.SLOW: Delay.SLOW,
    Silence.UNTRUSTED: Delay.UNTRUSTED,
}
GONE, TOO_LARGE = 410, 413
BUSY = (408, 425, 429)


def new_secret() -> str:
    """A secret to share with one receiver."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def sign(secret: str, id: str, moment: datetime, body: bytes) -> dict[str, str]:
    """The headers of a package; ValueError when secret or id cannot be one."""
    seconds = str(int(moment.timestamp()))
    return {
        "webhook-id": checked_id(id),
        "webhook-timestamp": seconds,
        "webhook-signature": _signature(secret, id, seconds, body),
    }


def verify(secret: str, headers: Mapping[str, str], body: bytes, now: datetime) -> bool:
    """What a receiver does before it believes a package: ours, unchanged, of these five minutes.

    The body is the bytes as they came. What comes under a `webhook-id` that was seen before is the
    same package again: answer 200 and do nothing.
    """
    low = {name.lower(): value for name, value in headers.items()}
    seconds = low.get("webhook-timestamp", "")
    if not (seconds.isascii() and seconds.isdecimal()) or len(seconds) > 11:
        return False
    if abs(int(seconds) - now.timestamp()) > TOLERANCE.total_seconds():
        return False
    ours = _signature(secret, low.get("webhook-id", ""), seconds, body).encode()
    theirs = low.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(ours, each.encode()) for each in theirs)


@dataclass(frozen=True, slots=True)
class WebhookCarrier:
    """Brings packages to web addresses."""

    egress: Egress

    async def carry(self, url: str, secret: str, id: str, now: datetime, body: bytes) -> Carriage:
        """One try, always with the same id; ValueError when secret or id cannot be one."""
        headers = {"Content-Type": TYPE, **sign(secret, id, now, body)}
        return carriage_of(await self.egress.post(url, body, headers))


def carriage_of(posted: Posted) -> Carriage:
    """What an answer means for the package."""
    match posted:
        case Barred():
            return Refused(Refusal.BAD_ADDRESS)
        case Unanswered(reason):
            return Later(DELAYS[reason])
        case Answer(status):
            return _meaning(status)


def _meaning(status: int) -> Carriage:
    if 200 <= status < 300:
        return Carried(str(status))
    if 300 <= status < 400 or status == GONE:
        return Refused(Refusal.REFUSED)
    if status == TOO_LARGE:
        return Refused(Refusal.TOO_LARGE)
    return Later(Delay.UNWANTED if 400 <= status < 500 and status not in BUSY else Delay.BUSY)


def _signature(secret: str, id: str, seconds: str, body: bytes) -> str:
    content = f"{id}.{seconds}.".encode() + body
    digest = hmac.digest(_key(secret), content, hashlib.sha256)
    return f"v1,{base64.b64encode(digest).decode()}"


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError:
        key = b""
    if not secret.startswith(PREFIX) or not SHORTEST <= len(key) <= LONGEST:
        raise ValueError("a secret is whsec_ and 24 to 64 bytes in base64")
    return key
