from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quiet_machine")


def test_a_quarter_without_anybody_has_a_signed_release(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["release", "--period", "2026Q1", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["release"]["period"] == "2026Q1"
    assert told["release"]["k"] == 5
    assert len(bytes.fromhex(told["signature"])) == 64
    assert (tmp_path / "keys" / "release.key").exists()


def test_for_everybody_ten_people_stand_behind_a_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "--period", "2026Q1", "--circle", "public"]) == 0

    assert "at least 10 different people" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("period", "complaint"), [("2099Q1", "is not over"), ("last spring", "write it as 2026Q3")]
)
def test_a_quarter_that_is_none_ends_in_one_line(
    period: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["release", "--period", period]) == 2

    error = capsys.readouterr().err
    assert complaint in error
    assert error.count("\n") == 1
