"""Addresses that somebody typed, read so that no second reading of them is possible."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TypeAlias

import idna

Address: TypeAlias = IPv4Address | IPv6Address

LONGEST = 2000
HTTPS = 443
TYPED = re.compile(
    r"https://(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[^\[\]:@/?#\\%\s]+))(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<rest>(?:[/?][a-z0-9\-._~:/?@!$&'()*+,;=%]*)?)",
    re.IGNORECASE | re.ASCII,
)
AFTER_HOST = re.compile(r"[/?#\\]")
DOTTED = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")
NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
"""A name that ends in one is an older way to write a number (WHATWG URL, "ends in a number")."""
INSIDE = (
    *("localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home"),
    *("lan", "arpa", "onion"),
)
"""Last labels of names that mean something else on every network."""

PUBLIC_SIX = IPv6Network("2000::/3")
TRANSLATED = IPv6Network("64:ff9b::/96")
NOT_PUBLIC: tuple[IPv4Network | IPv6Network, ...] = (
    *(IPv4Network(each) for each in ("0.0.0.0/8", "192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4")),
    *(IPv6Network(each) for each in ("2001::/23", "2001:db8::/32", "3fff::/20")),
)
"""What some versions of Python call global though nobody can be called there; Teredo is in it."""


class Bar(StrEnum):
    """Why an address is not called at all."""

    MALFORMED = "malformed"
    NOT_HTTPS = "not-https"
    CREDENTIALS = "credentials"
    PORT = "port"
    NAME = "name"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Target:
    """An address in its one plain form; `literal` is set when the host is a number."""

    url: str
    host: str
    port: int
    literal: Address | None = None


def target(url: str) -> Target | Bar:
    """Read what was typed; asks nobody, and does not judge port and literal."""
    if url[:8].lower() != "https://":
        return Bar.NOT_HTTPS
    if "@" in AFTER_HOST.split(url[8:], maxsplit=1)[0]:
        return Bar.CREDENTIALS
    found = TYPED.fullmatch(url)
    if found is None or len(url) > LONGEST:
        return Bar.MALFORMED
    host = _number(found["six"]) if found["six"] else _named(found["name"])
    if isinstance(host, Bar):
        return host
    port = int(found["port"] or HTTPS)
    if isinstance(host, str):
        return Target(f"https://{host}:{port}{found['rest']}", host, port)
    shown = f"[{host}]" if host.version == 6 else f"{host}"
    return Target(f"https://{shown}:{port}{found['rest']}", f"{host}", port, host)


def is_public(address: Address) -> bool:
    """Whether an address is one receiver on the open internet, also when it stands for another."""
    if isinstance(address, IPv4Address):
        return _is_global(address)
    if address in TRANSLATED:
        return _is_global(IPv4Address(int(address) & 0xFFFFFFFF))
    if address.ipv4_mapped:
        return _is_global(address.ipv4_mapped)
    if address.sixtofour and not _is_global(address.sixtofour):
        return False
    return address in PUBLIC_SIX and address.scope_id is None and _is_global(address)


def _named(name: str) -> str | Address | Bar:
    """A name as name servers know it, or a number written in the only plain way."""
    try:
        host = idna.encode(name, uts46=True, std3_rules=True).decode("ascii")
    except UnicodeError:
        return Bar.NAME
    if DOTTED.fullmatch(host):
        return _number(host)
    *before, last = host.split(".")
    if NUMBER.fullmatch(last):
        return Bar.ADDRESS
    return Bar.NAME if not before or not last or last in INSIDE else host


def _number(text: str) -> Address | Bar:
    try:
        return ip_address(text)
    except ValueError:
        return Bar.ADDRESS


def _is_global(address: Address) -> bool:
    unreachable = any(address in net for net in NOT_PUBLIC if net.version == address.version)
    return address.is_global and not address.is_multicast and not unreachable
