"""What a button does: a name and a few fields, signed and packed into Telegram's 64 bytes."""

from __future__ import annotations

import base64
import hmac
from dataclasses import astuple, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, ClassVar, TypeVar, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable

ROOM = 64
"""What Telegram keeps behind a button, in bytes."""

MAC_BYTES = 8
"""Length of the signature before it is written in base64 (11 letters)."""

Kind = TypeVar("Kind", bound="type[Press]")
_KINDS: dict[str, type[Press]] = {}


class ForgedPressError(Exception):
    """The signature does not fit this chat, or nothing in this version has that name."""


@dataclass(frozen=True, slots=True)
class Press:
    """The press of a button, as a value; fields are `str` (no colon) or `int`."""

    NAME: ClassVar[str] = ""

    def pack(self, seal: bytes, chat: int) -> str:
        """At most 64 bytes; ValueError when the fields do not fit."""
        body = ":".join([self.NAME, *map(str, astuple(self))])
        packed = f"{body}|{_sign(body, seal, chat)}"
        if body.count(":") != len(fields(self)) or len(packed.encode()) > ROOM:
            raise ValueError(f"{packed!r} does not fit behind a button")
        return packed

    def plain(self) -> list[str | int]:
        """The name and the fields, as plain data that survives JSON."""
        return [self.NAME, *astuple(self)]


def named(name: str) -> Callable[[Kind], Kind]:
    """Give a kind of press its name; a name is never reused."""

    def register(kind: Kind) -> Kind:
        if name in _KINDS and _KINDS[name].__qualname__ != kind.__qualname__:
            raise ValueError(f"two kinds of press are named {name!r}")
        kind.NAME = name
        _KINDS[name] = kind
        return kind

    return register


def kinds() -> dict[str, type[Press]]:
    """Every kind of press in the house by its name."""
    return dict(_KINDS)


def read(packed: str, seal: bytes, chat: int) -> Press:
    """The press behind a button of this chat; ForgedPressError when it is not one of ours."""
    body, _, signature = packed.rpartition("|")
    if not hmac.compare_digest(
        signature.encode("utf-8", "surrogatepass"), _sign(body, seal, chat).encode()
    ):
        raise ForgedPressError(body.partition(":")[0])
    name, *values = body.split(":")
    return revive([name, *values])


def revive(plain: list[str | int]) -> Press:
    """The press that `plain` made this list of; ForgedPressError when no kind fits it."""
    name, *values = plain
    kind = _KINDS.get(str(name))
    if kind is None:
        raise ForgedPressError(str(name))
    types = _types(kind)  # type: ignore[arg-type] # a class can be hashed
    if len(types) != len(values):
        raise ForgedPressError(str(name))
    try:
        return kind(*(wanted(value) for wanted, value in zip(types, values, strict=True)))
    except ValueError as error:
        raise ForgedPressError(str(name)) from error


@cache
def _types(kind: type[Press]) -> tuple[type[str | int], ...]:
    hints = get_type_hints(kind)
    return tuple(int if hints[field.name] is int else str for field in fields(kind))


def _sign(body: str, seal: bytes, chat: int) -> str:
    digest = hmac.digest(seal, f"{chat}|{body}".encode("utf-8", "surrogatepass"), "sha256")
    return base64.urlsafe_b64encode(digest[:MAC_BYTES]).rstrip(b"=").decode()
