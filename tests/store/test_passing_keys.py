from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.store.keyring import KeyFileError
from bot.store.passing_keys import WINDOW, PassingKeys

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 25)


def test_a_window_has_one_key_until_it_is_destroyed(tmp_path: Path) -> None:
    keys = PassingKeys(tmp_path)
    first = keys.window(TODAY)

    assert keys.window(date(2026, 12, 1)) == first
    assert PassingKeys(tmp_path).windows() == [first]
    assert first.since == TODAY

    keys.end_window()
    second = keys.window(TODAY)
    assert second.key != first.key
    assert keys.windows() == [second, first]
    assert keys.has_ended

    keys.destroy_ended()

    assert keys.windows() == [second]
    assert not keys.has_ended


def test_when_the_house_ends_no_key_is_left(tmp_path: Path) -> None:
    keys = PassingKeys(tmp_path)
    keys.window(TODAY)
    keys.end_window()
    keys.window(TODAY)
    keys.quarter("2026Q4", TODAY)

    keys.destroy_all()

    assert list(tmp_path.iterdir()) == []


def test_the_key_of_a_quarter_ends_with_it(tmp_path: Path) -> None:
    keys = PassingKeys(tmp_path)
    first = keys.quarter("2026Q4", TODAY)
    assert keys.quarter("2026Q4", TODAY) == first

    keys.quarter("2027Q1", TODAY)

    assert [path.name for path in tmp_path.glob("quarter-*")] == ["quarter-2027Q1.key"]


def test_nobody_else_can_read_them(tmp_path: Path) -> None:
    keys = PassingKeys(tmp_path)
    keys.window(TODAY)
    path = tmp_path / WINDOW

    assert path.stat().st_mode & 0o077 == 0
    path.chmod(0o644)
    with pytest.raises(KeyFileError, match="chmod 600"):
        keys.windows()


def test_a_broken_file_is_said_to_be_broken(tmp_path: Path) -> None:
    (tmp_path / WINDOW).write_text("x")
    (tmp_path / WINDOW).chmod(0o600)

    with pytest.raises(KeyFileError, match="holds no key"):
        PassingKeys(tmp_path).window(TODAY)


def test_nothing_is_destroyed_where_nothing_is(tmp_path: Path) -> None:
    keys = PassingKeys(tmp_path)
    keys.end_window()
    keys.destroy_ended()

    assert list(tmp_path.iterdir()) == []
