"""A mail server on loopback that keeps what it takes, and says what it is told to say."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator
    from email.message import EmailMessage

    from aiosmtpd.smtp import Envelope, Session

TAKEN = "250 2.0.0 taken"
LOST = "lost"
"""The letter is taken, and the line breaks before that can be said."""
LATE = "late"


@dataclass
class PostOffice:
    """The answers to letters and to receivers, one each; the last one for ever."""

    answers: list[str] = field(default_factory=lambda: [TAKEN])
    receivers: list[str] = field(default_factory=lambda: ["250 OK"])
    letters: list[bytes] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)
    safe: list[bool] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    commands: int = 0
    port: int = 0

    async def handle_RCPT(  # noqa: N802 (aiosmtpd's name)
        self, _: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        said = _next(self.receivers)
        if said.startswith("2"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_MAIL(  # noqa: N802
        self, _: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self.commands += 1
        envelope.mail_from = address
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(server.transport, asyncio.Transport)
        said = _next(self.answers)
        if said == LATE:
            await asyncio.sleep(5)
        if said == LOST or said.startswith("2"):
            assert isinstance(envelope.original_content, bytes)
            self.letters.append(envelope.original_content)
            self.envelopes.append((str(envelope.mail_from), [*map(str, envelope.rcpt_tos)]))
            self.safe.append(server.transport.get_extra_info("ssl_object") is not None)
        if said == LOST:
            server.transport.abort()
        return said

    def let_in(self, *args: Any) -> AuthResult:
        """Everybody whose password is `open:sesame@1`."""
        given = args[4]
        assert isinstance(given, LoginPassword)
        if given.password != b"open:sesame@1":
            return AuthResult(success=False, handled=False)
        self.users.append(given.login.decode())
        return AuthResult(success=True)

    @property
    def read(self) -> list[EmailMessage]:
        return [message_from_bytes(each, policy=default) for each in self.letters]


def _next(answers: list[str]) -> str:
    return answers.pop(0) if len(answers) > 1 else answers[0]


@asynccontextmanager
async def post_office(
    *,
    starttls: ssl.SSLContext | None = None,
    smtps: ssl.SSLContext | None = None,
    auth: bool = False,
    port: int = 0,
) -> AsyncIterator[PostOffice]:
    office = PostOffice()

    def counter() -> SMTP:
        return SMTP(
            office,
            hostname="mail.example",
            tls_context=starttls,
            authenticator=office.let_in if auth else None,
            auth_require_tls=False,
        )

    server = await asyncio.get_running_loop().create_server(counter, "127.0.0.1", port, ssl=smtps)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        await asyncio.sleep(0.01)  # for lines that were cut to be gone
