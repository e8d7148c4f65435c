"""What a process runs on: it can be switched off without a warning, and on again."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import bot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(bot.__file__).parent.parent
TOKEN = "123456:" + "K" * 30


class Machine:
    """What a process runs on: it can be switched off without a warning, and on again."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self._command = command
        self._environment = environment
        self._log = log
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._running is not None
        return self._running.pid

    def on(self) -> None:
        assert self._running is None
        with self._log.open("ab") as log:
            self._running = subprocess.Popen(  # noqa: S603 (our own command)
                self._command, env=dict(self._environment), cwd=ROOT, stdout=log, stderr=log
            )

    def off(self) -> None:
        """SIGKILL to the one process that was started here."""
        assert self.is_on(), f"the bot ended by itself: {self.complaints()}"
        assert self._running is not None
        self._running.kill()
        self._running.wait()
        self._running = None

    def is_on(self) -> bool:
        return self._running is not None and self._running.poll() is None

    def stop(self) -> int:
        """SIGTERM, and the exit code."""
        assert self._running is not None
        self._running.terminate()
        code = self._running.wait(30)
        self._running = None
        return code

    def clear(self) -> None:
        if self._running is not None:
            self._running.kill()
            self._running.wait()

    def complaints(self) -> str:
        return self._log.read_text(encoding="utf-8")[-2000:] if self._log.exists() else ""
