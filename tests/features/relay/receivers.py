"""What stands in for the internet: certificates, receivers, name servers, all on loopback."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import IPv4Address, ip_address
from typing import TYPE_CHECKING, cast

import dns.asyncresolver
import dns.message
import dns.rrset
import pytest
from typing_extensions import override

from bot.features.relay.egress import Egress

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from pathlib import Path

    from bot.features.relay.addresses import Address

HOST = "hook.example"
OPEN = IPv4Address("127.0.0.2")
"""Plays an address of the open internet, in these tests only."""
LOOPBACK = IPv4Address("127.0.0.1")
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def answer(status: int, *headers: str) -> bytes:
    lines = (f"HTTP/1.1 {status} X", "Content-Length: 0", *headers)
    return "\r\n".join((*lines, "", "")).encode()


@dataclass(frozen=True)
class Certificate:
    """A certificate made for one test run."""

    cert: Path
    key: Path

    @property
    def shown(self) -> ssl.SSLContext:
        """For the side that shows it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.cert, self.key)
        return context

    @property
    def trusted(self) -> ssl.SSLContext:
        """For the side that believes it, and nothing else."""
        return ssl.create_default_context(cafile=str(self.cert))


def certificate(folder: Path, *names: str) -> Certificate:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    made = Certificate(folder / "cert.pem", folder / "key.pem")
    subprocess.run(  # noqa: S603 (our own words)
        [
            *(openssl, "req", "-x509", "-nodes", "-newkey", "ec", "-days", "2"),
            *("-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", f"/CN={names[0]}"),
            *("-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in names)),
            *("-out", str(made.cert), "-keyout", str(made.key)),
        ],
        check=True,
        capture_output=True,
    )
    return made


@dataclass
class Request:
    """What a receiver read."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """A web server that answers by a list; the last of the list for ever."""

    port: int = 0
    connections: int = 0
    requests: list[Request] = field(default_factory=list)
    answers: list[bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]] = field(
        default_factory=lambda: [OK]
    )

    @property
    def url(self) -> str:
        return f"https://{HOST}:{self.port}/"

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await _read(reader))
            said = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if isinstance(said, bytes):
                writer.write(said)
                await writer.drain()
            else:
                await said(writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rest = head.strip().split("\r\n")
    headers = {name.lower(): value for name, _, value in (each.partition(": ") for each in rest)}
    return Request(line, headers, await reader.readexactly(int(headers["content-length"])))


@asynccontextmanager
async def receiving(
    tls: ssl.SSLContext, host: str = str(OPEN), port: int = 0
) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.hear, host, port, ssl=tls)
    receiver.port = server.sockets[0].getsockname()[1]
    async with server:
        yield receiver


@asynccontextmanager
async def counting(port: int = 0) -> AsyncIterator[Receiver]:
    """A listener on the loopback of both families that only counts who comes."""
    receiver = Receiver()

    class Door(asyncio.Protocol):
        @override
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            receiver.connections += 1
            assert isinstance(transport, asyncio.Transport)
            transport.abort()

    loop = asyncio.get_running_loop()
    lines = [socket.create_server(("127.0.0.1", port))]
    receiver.port = lines[0].getsockname()[1]
    if socket.has_dualstack_ipv6():
        lines.append(socket.create_server(("::1", receiver.port), family=socket.AF_INET6))
    servers = [await loop.create_server(Door, sock=line) for line in lines]
    try:
        yield receiver
    finally:
        for server in servers:
            server.close()


@dataclass
class Names:
    """A name server that says something else each time, and that it must not be remembered."""

    answers: list[Sequence[str]]
    port: int = 0
    asked: Counter[str] = field(default_factory=Counter)

    def said(self, wire: bytes) -> bytes:
        query = dns.message.from_wire(wire)
        told = dns.message.make_response(query)
        name = query.question[0].name
        self.asked[name.to_text(omit_final_dot=True)] += 1
        now = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        told.answer.append(dns.rrset.from_text_list(name, 0, "IN", "A", list(now)))
        return told.to_wire()

    async def resolve(self, host: str) -> Sequence[Address]:
        asker = dns.asyncresolver.Resolver(configure=False)
        asker.nameservers, asker.port = ["127.0.0.1"], self.port
        return [ip_address(each.to_text()) for each in await asker.resolve(host, "A")]


@asynccontextmanager
async def naming(*answers: Sequence[str]) -> AsyncIterator[Names]:
    names = Names(list(answers))

    class Line(asyncio.DatagramProtocol):
        transport: asyncio.DatagramTransport

        @override
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = cast("asyncio.DatagramTransport", transport)

        @override
        def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
            self.transport.sendto(names.said(data), addr)

    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Line, ("127.0.0.1", 0))
    names.port = transport.get_extra_info("sockname")[1]
    try:
        yield names
    finally:
        transport.close()


def egress(trusted: ssl.SSLContext, port: int, *found: Address, seconds: float = 5.0) -> Egress:
    """An egress for which `OPEN` is the open internet and every name is `found`."""

    async def resolve(_: str) -> Sequence[Address]:
        return found or (OPEN,)

    return Egress(resolve, lambda each: each == OPEN, trusted, frozenset({port}), seconds)
