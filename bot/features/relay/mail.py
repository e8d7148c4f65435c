"""Letters of our own to one address: nothing in them is another's, and they hold no figures."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import unicodedata
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote

import aiosmtplib

from bot.features.relay.carrying import (
    Carriage,
    Carried,
    Delay,
    Later,
    Refusal,
    Refused,
    checked_id,
)
from bot.settings import MAIL_ADDRESS, MAIL_SENDER, MAIL_SERVER, is_loopback

if TYPE_CHECKING:
    from datetime import datetime

log = logging.getLogger(__name__)

SECONDS = 20.0
LONGEST_ADDRESS, LONGEST_LOCAL, LONGEST_SUBJECT = 254, 64, 200
POLICY = SMTP.clone(cte_type="7bit")
PORTS = {"starttls": 587, "none": 25, "smtps": 465}
MARKS = re.compile(r"[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Ends of lines and of directions; subjects made by Fluent lose their isolates before they come."""
ENCODED = "=?"
"""What begins an encoded word (RFC 2047), which whoever reads the header would decode."""
LOCKED_OUT = (530, 534, 535, 538)


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes our letters, and who they are from."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    safety: str = "starttls"
    """`starttls`, `smtps` (TLS from the first byte) or `none`."""

    @classmethod
    def parsed(cls, url: str, sender: str) -> MailServer:
        """From `MAIL_URL` and `MAIL_FROM` as the settings allow them; ValueError otherwise."""
        found = MAIL_SERVER.fullmatch(url)
        if found is None or not MAIL_SENDER.fullmatch(sender):
            raise ValueError("mail needs MAIL_URL and MAIL_FROM as README, Settings has them")
        safety = "smtps" if found["scheme"] == "smtps" else found["tls"] or "starttls"
        if safety == "none" and not is_loopback(url):
            raise ValueError("mail goes over TLS unless its server is on this machine")
        return cls(
            found["host"].strip("[]"),
            int(found["port"] or PORTS[safety]),
            sender,
            unquote(found["user"] or ""),
            unquote(found["password"] or ""),
            safety,
        )

    @property
    def envelope(self) -> Address:
        """The sender with the name apart; ValueError when it is none."""
        found = MAIL_SENDER.fullmatch(self.sender)
        if found is None:
            raise ValueError("a sender is an address, or a name and <an address>")
        return Address(found["name"] or "", addr_spec=found["named"] or found["bare"])


@dataclass(frozen=True, slots=True)
class Mailer:
    """Brings letters to one address each."""

    server: MailServer
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    seconds: float = SECONDS

    async def carry(self, to: str, subject: str, text: str, id: str, now: datetime) -> Carriage:
        """One try, always with the same id; ValueError when the id cannot be one."""
        wrong = _wrong(self.server.sender, to, subject, text)
        if wrong is not None:
            return Refused(wrong)
        letter = self._written(to, subject, text, checked_id(id), now)
        try:
            async with asyncio.timeout(self.seconds):
                await self._send(to, letter.as_bytes())
        except (aiosmtplib.SMTPException, OSError) as error:
            return _trouble(error)
        return Carried(str(letter["Message-ID"]))

    def _written(self, to: str, subject: str, text: str, id: str, now: datetime) -> EmailMessage:
        sender = self.server.envelope
        letter = EmailMessage(POLICY)
        letter["From"] = sender
        letter["To"] = Address(addr_spec=to)
        letter["Subject"] = subject
        letter["Date"] = format_datetime(now)
        letter["Message-ID"] = f"<{id}@{sender.domain}>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(text)
        return letter

    async def _send(self, to: str, letter: bytes) -> None:
        server = self.server
        sender = server.envelope
        await aiosmtplib.send(
            letter,
            sender=sender.addr_spec,
            recipients=[to],
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password or None,
            local_hostname=sender.domain,
            timeout=self.seconds,
            use_tls=server.safety == "smtps",
            start_tls=server.safety == "starttls",
            tls_context=self.tls,
        )


def is_address(text: str) -> bool:
    """Whether this is one plain e-mail address, without a name."""
    if len(text) > LONGEST_ADDRESS or not MAIL_ADDRESS.fullmatch(text):
        return False
    return text.index("@") <= LONGEST_LOCAL


def _wrong(sender: str, to: str, subject: str, text: str) -> Refusal | None:
    if not is_address(to) or not MAIL_SENDER.fullmatch(sender):
        return Refusal.BAD_ADDRESS
    if not _is_plain(subject) or MARKS.search(subject) or ENCODED in subject:
        return Refusal.BAD_SUBJECT
    if len(subject) > LONGEST_SUBJECT:
        return Refusal.BAD_SUBJECT
    return None if _is_plain(text.replace("\n", " ")) else Refusal.BAD_TEXT


def _is_plain(text: str) -> bool:
    """No control characters, and no half ones."""
    return not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text)


def _trouble(error: Exception) -> Carriage:
    """What an error means; what a server said is not repeated, as it may name the receiver."""
    match error:
        case aiosmtplib.SMTPRecipientsRefused():
            return _meaning(max(each.code for each in error.recipients))
        case aiosmtplib.SMTPAuthenticationError() | aiosmtplib.SMTPNotSupported():
            return _locked_out()
        case aiosmtplib.SMTPConnectResponseError() | aiosmtplib.SMTPHeloError():
            return Later(Delay.BUSY)
        case aiosmtplib.SMTPResponseException():
            return _meaning(error.code)
        case _:
            return Later(_delay(error))


def _delay(error: Exception) -> Delay:
    if isinstance(error, TimeoutError):
        return Delay.SLOW
    if isinstance(error.__cause__ or error, ssl.SSLError) or not isinstance(error, OSError):
        return Delay.UNTRUSTED
    return Delay.UNREACHED


def _meaning(code: int) -> Carriage:
    if code in LOCKED_OUT:
        return _locked_out()
    return Refused(Refusal.REFUSED) if 500 <= code < 600 else Later(Delay.BUSY)


def _locked_out() -> Later:
    log.warning("the mail server does not let us in: MAIL_URL, its user and its password")
    return Later(Delay.LOCKED_OUT)
