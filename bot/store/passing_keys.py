"""Keys that are made to be destroyed: with them goes what they could have proved.

Beside the lasting keys, in 0600 files outside the database and its backups. The key of a window lives
from the first thing said in it until it is mixed; the key of a quarter as long as the quarter. A window
ends before what is in it is mixed, so that whatever is said meanwhile belongs to the next one; its key
is destroyed when nothing needs it any more.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.privacy.keys import KEY_BYTES
from bot.store.keyring import KeyFileError, read_private, write_private

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = "window.key"
_ENDED = "window-{}.key"
_QUARTER = "quarter-{}.key"


@dataclass(frozen=True, slots=True)
class PassingKey:
    """A key, and the day on which it was made."""

    key: bytes
    since: date


class PassingKeys:
    """The keys of the window and of the quarter, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def window(self, today: date) -> PassingKey:
        """The key of this window, made when there is none."""
        return self._take(WINDOW, today)

    def windows(self) -> list[PassingKey]:
        """The keys of all windows in which something may wait: the open one, and those that ended."""
        paths = [self._folder / WINDOW, *self._ended()]
        return [_read(path) for path in paths if path.exists()]

    def end_window(self) -> None:
        """What is said from here on belongs to another window."""
        path = self._folder / WINDOW
        if path.exists():
            path.rename(self._folder / _ENDED.format(secrets.token_hex(4)))

    def quarter(self, name: str, today: date) -> bytes:
        """The key of a quarter ("2026Q4"); those of other quarters are destroyed."""
        wanted = _QUARTER.format(name)
        for path in self._folder.glob(_QUARTER.format("*")):
            if path.name != wanted:
                _destroy(path)
        return self._take(wanted, today).key

    def destroy_ended(self) -> None:
        """From here on nobody opens what was said in windows that ended."""
        for path in self._ended():
            _destroy(path)

    def destroy_all(self) -> None:
        """No window and no quarter has a key any more; a new one is made when it is needed."""
        self.end_window()
        for path in (*self._ended(), *self._folder.glob(_QUARTER.format("*"))):
            _destroy(path)

    @property
    def has_ended(self) -> bool:
        """Whether a window ended whose key is still there."""
        return bool(self._ended())

    def _ended(self) -> list[Path]:
        return sorted(self._folder.glob(_ENDED.format("*")))

    def _take(self, name: str, today: date) -> PassingKey:
        path = self._folder / name
        made = PassingKey(secrets.token_bytes(KEY_BYTES), today)
        try:
            write_private(path, f"{made.key.hex()} {today.isoformat()}")
        except FileExistsError:
            return _read(path)
        except OSError as error:
            raise KeyFileError(f"cannot make {path}: {error.strerror}") from error
        return made


def _read(path: Path) -> PassingKey:
    try:
        key, day = read_private(path).split()
        return PassingKey(bytes.fromhex(key), date.fromisoformat(day))
    except ValueError as error:
        raise KeyFileError(f"{path} holds no key; put the right file back") from error


def _destroy(path: Path) -> None:
    """Write over it first; what a disk keeps beside its files is the runbook's concern."""
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
