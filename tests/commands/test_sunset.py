from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from tests.commands.test_backup import lived_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quiet_machine")

LAST = "2099-12-31"


def refused(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """The one line with which it is refused."""
    capsys.readouterr()
    assert main(["sunset", *argv]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    return error


def begun(capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["sunset", "--begin", "--last-day", LAST]) == 0
    return capsys.readouterr().out


def lived_in_and_open(capsys: pytest.CaptureFixture[str]) -> None:
    """The seed has a row in every table, so that the house closes already: open it."""
    lived_in()
    assert main(["sunset", "--undo"]) == 0
    capsys.readouterr()


def test_everybody_is_told_and_everything_deleted(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in_and_open(capsys)
    copy = tmp_path / "data" / "wegwijs.sqlite3.before-upgrade"
    copy.write_bytes(b"as it was")

    assert f"closing until {LAST}; 1 people will be told" in begun(capsys)
    assert "2 messages are not said yet" in refused(capsys, "--purge")
    assert main(["sunset", "--purge", "--even-unsaid"]) == 0
    told = capsys.readouterr().out
    assert main(["sunset"]) == 0

    assert "1 person\n" in told
    assert "1 member\n" in told
    assert "rows deleted" in told
    assert "was deleted on" in capsys.readouterr().out
    assert not copy.exists()
    assert "everything is deleted" in refused(capsys, "--undo")


def test_it_begins_once_and_can_be_undone(capsys: pytest.CaptureFixture[str]) -> None:
    begun(capsys)

    assert "closing already" in refused(capsys, "--begin")
    assert main(["sunset"]) == 0
    assert f"closing until {LAST}; 0 messages are unsaid" in capsys.readouterr().out
    assert main(["sunset", "--undo"]) == 0
    assert main(["sunset"]) == 0
    assert capsys.readouterr().out.endswith("open\n")
    assert "the house is open" in refused(capsys, "--undo")


def test_nothing_is_deleted_before_people_were_told(capsys: pytest.CaptureFixture[str]) -> None:
    lived_in_and_open(capsys)

    assert "tell people first" in refused(capsys, "--purge")


@pytest.mark.parametrize(("day", "complaint"), [("2020-01-01", "is over"), ("soon", "is no day")])
def test_a_last_day_is_a_day_to_come(
    day: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert complaint in refused(capsys, "--begin", "--last-day", day)
