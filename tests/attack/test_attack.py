"""Sixty people speak through the real bot, and everything that a thief could try is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.attack.suite import attacked
from tests.databases import DATABASES

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="session")

PEOPLE = 60


@pytest.mark.parametrize("kind", DATABASES)
async def test_no_attack_comes_further_than_chance(kind: str, tmp_path: Path) -> None:
    results = await attacked(kind, tmp_path, PEOPLE, windows=2, seed=1)

    assert [result for result in results if not result.passed] == []
    assert {result.id.split()[0] for result in results} >= {
        *(f"C{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 19, 20, 21))
    }
