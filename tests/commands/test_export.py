from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from bot.__main__ import main
from tests.commands.test_backup import elsewhere, files_in, lived_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quiet_machine")


def exported(folder: Path, name: str = "copy.zip") -> Path:
    assert main(["export", str(folder / name)]) == 0
    return folder / name


def inside(copy: Path) -> dict[str, bytes]:
    with ZipFile(copy) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(copy: Path, files: dict[str, bytes]) -> None:
    with ZipFile(copy, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def test_a_house_is_handed_over_and_hands_over_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    seed = lived_in()
    copy = inside(exported(tmp_path))
    elsewhere(monkeypatch, tmp_path)

    assert main(["import", str(tmp_path / "copy.zip")]) == 0
    again = inside(exported(tmp_path, "again.zip"))

    told = capsys.readouterr().out
    assert "nobody is in it" in told
    assert "imported; signed with" in told
    own, other = (json.loads(each.pop("manifest.json")) for each in (copy, again))
    assert copy == again
    assert own["manifest"] == other["manifest"]
    assert own["key"] != other["key"]
    assert [trace for trace in seed.traces if trace in b"".join(copy.values())] == []


def test_an_export_that_was_changed_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    copy = exported(tmp_path)
    files = inside(copy)
    told = json.loads(files["manifest.json"])
    told["manifest"]["tables"]["ask_tally"]["rows"] = 2
    elsewhere(monkeypatch, tmp_path)
    capsys.readouterr()

    for name, content, complaint in (
        ("ask_tally.jsonl", b"{}\n", "ask_tally is not what the manifest says"),
        ("manifest.json", json.dumps(told).encode(), "changed after it was signed"),
        ("manifest.json", json.dumps(told | {"key": "x"}).encode(), "signature cannot be read"),
    ):
        rewritten(copy, files | {name: content})
        assert main(["import", str(copy)]) == 2
        assert complaint in capsys.readouterr().err
    assert not (tmp_path / "other").exists()


def test_a_backup_is_no_export_and_a_picture_is_neither(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    backup = str(tmp_path / "backup")
    assert main(["backup", backup, "--key", str(tmp_path / "backup.key")]) == 0
    before = files_in(tmp_path / "data")

    assert main(["import", backup]) == 2
    assert main(["import", str(tmp_path / "nothing.zip")]) == 2

    assert capsys.readouterr().err.count("\n") == 2
    assert files_in(tmp_path / "data") == before


def test_a_house_that_is_lived_in_takes_no_export(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    copy = exported(tmp_path)

    assert main(["import", str(copy)]) == 2

    assert "is not empty" in capsys.readouterr().err
