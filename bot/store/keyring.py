"""The keys of the house: 0600 files in a folder outside the database and its backups."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.privacy.keys import KEY_BYTES

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("person", "address", "press", "paper", "triage", "receipt", "release")
READABLE_BY_OTHERS = 0o077


class KeyFileError(Exception):
    """A key cannot be used; the text says which and what to do."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """`person` makes pseudonyms, `address` seals chats, `press` signs buttons, `paper` seals texts.

    `triage` opens the words of what was said without being known, `receipt` is the salt of its codes,
    `release` signs figures and draws their thresholds.
    """

    person: bytes = field(repr=False)
    address: bytes = field(repr=False)
    press: bytes = field(repr=False)
    paper: bytes = field(repr=False)
    triage: bytes = field(repr=False)
    receipt: bytes = field(repr=False)
    release: bytes = field(repr=False)


def load(folder: Path) -> Keyring:
    """Read the keys, or make those that are not there yet; KeyFileError when one is unsafe."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KeyFileError(f"cannot make the key folder {folder}: {error.strerror}") from error
    return Keyring(*(_key(folder / f"{name}.key") for name in NAMES))


def examine(folder: Path) -> list[str]:
    """The key files that `load` would make; KeyFileError when one that is there is unsafe."""
    paths = [folder / f"{name}.key" for name in NAMES]
    for path in paths:
        if path.exists():
            _read(path)
    return [path.name for path in paths if not path.exists()]


def key_at(path: Path) -> bytes:
    """The key of a file, made when it is not there; KeyFileError when it cannot be used."""
    return _key(path)


def read_key(path: Path) -> bytes:
    """The key of a file that has to be there; KeyFileError when it cannot be used."""
    return _read(path)


def _key(path: Path) -> bytes:
    try:
        if not path.exists():
            _write(path)
    except OSError as error:
        raise KeyFileError(f"cannot make {path}: {error.strerror}") from error
    return _read(path)


def _read(path: Path) -> bytes:
    try:
        key = bytes.fromhex(read_private(path))
    except ValueError as error:
        raise KeyFileError(f"{path} holds no key; put the right file back") from error
    if len(key) != KEY_BYTES:
        raise KeyFileError(f"{path} holds no key of {KEY_BYTES} bytes; put the right file back")
    return key


def _write(path: Path) -> None:
    write_private(path, secrets.token_hex(KEY_BYTES))


def read_private(path: Path) -> str:
    """What a key file holds; KeyFileError when others can read it, or we cannot."""
    try:
        if path.stat().st_mode & READABLE_BY_OTHERS:
            raise KeyFileError(f"others can read {path}; do: chmod 600 {path}")
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise KeyFileError(f"cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise KeyFileError(f"{path} holds no key; put the right file back") from error


def write_private(path: Path, text: str) -> None:
    """Make a key file that we alone can read; FileExistsError when it is there already."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
