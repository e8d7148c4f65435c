from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from bot.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _a_quiet_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Nothing is set but folders of our own; the log goes back to what it was."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KEY_DIR", str(tmp_path / "keys"))
    levels = {name: logging.getLogger(name).level for name in ("", "telegram", "alembic")}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
