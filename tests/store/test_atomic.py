from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from bot.store.atomic import written

if TYPE_CHECKING:
    from pathlib import Path


class FullDiskError(Exception):
    """Something that happens in the middle of a file."""


def test_a_file_is_there_wholly_and_for_us_alone(tmp_path: Path) -> None:
    with written(tmp_path / "copy") as file:
        file.write(b"whole")
        assert not (tmp_path / "copy").exists()

    assert (tmp_path / "copy").read_bytes() == b"whole"
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(b"before")

    def fail() -> None:
        with written(tmp_path / "copy") as file:
            file.write(b"half")
            raise FullDiskError

    with pytest.raises(FullDiskError):
        fail()

    assert (tmp_path / "copy").read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]
