"""The only way out to an address that somebody typed: public https addresses, and nothing inside.

A name is resolved once. Every address it has must be public, and only those that were checked are
dialled, so a name server that would answer otherwise the second time is not asked a second time.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from typing import TYPE_CHECKING, TypeAlias

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from typing_extensions import override
from yarl import URL

from bot.features.relay.addresses import HTTPS, Address, Bar, Target, is_public, target

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from aiohappyeyeballs import AddrInfoType

SECONDS = 5.0
READ_BYTES = 64 * 1024
AGENT = "Wegwijs"


class Silence(StrEnum):
    """Why nobody answered."""

    UNKNOWN = "unknown"
    UNREACHED = "unreached"
    SLOW = "slow"
    UNTRUSTED = "untrusted"


@dataclass(frozen=True, slots=True)
class Answer:
    """What they said: the number, and nothing else of it."""

    status: int


@dataclass(frozen=True, slots=True)
class Barred:
    """Nothing was sent, and never is to this address."""

    reason: Bar


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Nobody answered; it may have arrived all the same."""

    reason: Silence


Posted: TypeAlias = Answer | Barred | Unanswered


async def resolved(host: str) -> Sequence[Address]:
    """What the system says a name is; OSError when it has none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [ip_address(there[0]) for *_, there in found]


@dataclass(frozen=True, slots=True)
class Egress:
    """Calls out; what is given here replaces, in tests, the internet."""

    resolve: Callable[[str], Awaitable[Sequence[Address]]] = resolved
    is_reachable: Callable[[Address], bool] = is_public
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    ports: frozenset[int] = frozenset({HTTPS})
    seconds: float = SECONDS

    def check(self, url: str) -> Bar | None:
        """What is wrong with an address as it is typed; asks nobody."""
        there = self._target(url)
        return there if isinstance(there, Bar) else None

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Posted:
        """Send once, follow nothing, keep nothing of the answer but its number."""
        end = asyncio.get_running_loop().time() + self.seconds
        there = self._target(url)
        if isinstance(there, Bar):
            return Barred(there)
        try:
            async with asyncio.timeout_at(end):
                addresses = await self._addresses(there)
        except TimeoutError:
            return Unanswered(Silence.SLOW)
        except (OSError, UnicodeError):
            return Unanswered(Silence.UNKNOWN)
        if not all(self.is_reachable(address) for address in addresses):
            return Barred(Bar.ADDRESS)
        async with self._line(addresses) as line:
            return await _asked(line, there, body, headers, end)

    def _target(self, url: str) -> Target | Bar:
        there = target(url)
        if isinstance(there, Bar):
            return there
        if there.port not in self.ports:
            return Bar.PORT
        if there.literal is not None and not self.is_reachable(there.literal):
            return Bar.ADDRESS
        return there

    async def _addresses(self, there: Target) -> Sequence[Address]:
        if there.literal is not None:
            return [there.literal]
        found = await self.resolve(there.host)
        if not found:
            raise OSError("a name without an address")
        return found

    def _line(self, addresses: Sequence[Address]) -> aiohttp.ClientSession:
        """A line to these addresses and no others: no proxy, no cookies, no second use."""
        connector = aiohttp.TCPConnector(
            resolver=_Checked(addresses),
            socket_factory=_dialling(frozenset(addresses)),
            use_dns_cache=False,
            force_close=True,
            ssl=self.tls,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": AGENT},
            timeout=aiohttp.ClientTimeout(total=None),
            auto_decompress=False,
            trust_env=False,
        )


class _Checked(AbstractResolver):
    """Answers with the addresses that were checked, whoever is asked for."""

    def __init__(self, addresses: Sequence[Address]) -> None:
        self._addresses = addresses

    @override
    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        del family
        return [
            ResolveResult(
                hostname=host,
                host=str(address),
                port=port,
                family=socket.AF_INET if address.version == 4 else socket.AF_INET6,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for address in self._addresses
        ]

    @override
    async def close(self) -> None:
        """There is nothing to close."""


def _dialling(checked: frozenset[Address]) -> Callable[[AddrInfoType], socket.socket]:
    """Lines to what was checked only: aiohttp asks no resolver when a host is a number."""

    def dial(info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, there = info
        if ip_address(there[0]) not in checked:
            raise OSError("an address that was not checked")
        line = socket.socket(family, kind, protocol)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, READ_BYTES)
        return line

    return dial


async def _asked(
    line: aiohttp.ClientSession,
    there: Target,
    body: bytes,
    headers: Mapping[str, str],
    end: float,
) -> Answer | Unanswered:
    url = URL(there.url, encoded=True)
    try:
        async with asyncio.timeout_at(end):
            response = await line.post(url, data=body, headers=headers, allow_redirects=False)
    except TimeoutError:
        return Unanswered(Silence.SLOW)
    except (aiohttp.ClientSSLError, ssl.SSLError):
        return Unanswered(Silence.UNTRUSTED)
    except (aiohttp.ClientError, OSError):
        return Unanswered(Silence.UNREACHED)
    await _skim(response, end)
    return Answer(response.status)


async def _skim(response: aiohttp.ClientResponse, end: float) -> None:
    """Let them finish a short answer; hang up on a long or slow one."""
    left = READ_BYTES
    try:
        with suppress(aiohttp.ClientError, OSError):
            async with asyncio.timeout_at(end):
                while left > 0 and (piece := await response.content.read(left)):
                    left -= len(piece)
    finally:
        response.close()
