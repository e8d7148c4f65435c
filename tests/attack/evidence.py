"""What an attacker holds, and what only the referee knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody who uses the bot, and all that could lead to them."""

    id: int
    names: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the referee knows of one report: whose it is, when in the row of all, and its canary."""

    who: int
    order: int
    window: int
    theme: str
    canary: str


@dataclass(slots=True)
class Stored:
    """A row as a thief reads it: what it says, where it lies, and in which transaction it was written.

    `label` is the canary in it, which the referee alone can open.
    """

    says: dict[str, Any]
    place: int
    written: int
    label: str = ""


@dataclass(slots=True)
class Evidence:
    """One capture: bytes by the name of their file, rows by table, logs, and the referee's truth.

    `personal` are rows that are keyed to a person; `private` are bytes of the key folder, `held` whether
    the attacker has them; `pages` what staff see, before and after each report.
    """

    suspects: list[Suspect]
    spoken: list[Spoken]
    files: dict[str, bytes] = field(default_factory=dict)
    said: list[Stored] = field(default_factory=list)
    pool: list[Stored] = field(default_factory=list)
    marks: set[bytes] = field(default_factory=set)
    personal: list[Stored] = field(default_factory=list)
    logs: str = ""
    keys: dict[str, bytes] = field(default_factory=dict)
    pages: list[tuple[bytes, bytes]] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    """Canaries of what was taken back or deleted."""

    secrets: set[str] = field(default_factory=set)
    """Tokens and receipts that no log may hold."""

    @property
    def bytes(self) -> bytes:
        """Everything in the files, in one piece."""
        return b"\0".join(self.files.values())

    def of(self, label: str) -> Spoken | None:
        return next((each for each in self.spoken if each.canary == label), None)
