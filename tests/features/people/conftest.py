from __future__ import annotations

from tests.store.conftest import engine, works

__all__ = ["engine", "works"]
