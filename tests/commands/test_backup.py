from __future__ import annotations

import asyncio
import io
import stat
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from sqlalchemy import delete

from bot.__main__ import main
from bot.features.barriers.store import PoolRow
from bot.privacy.vaults import Unsealing
from bot.settings import read
from bot.store import keyring
from bot.store.database import address, open_engine
from tests.seeding import Seed

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quiet_machine")


async def sow(*, waits: bool) -> Seed:
    """Somebody in every table of the house that the settings mean."""
    settings = read()
    seed = Seed(keyring.load(settings.key_dir))
    engine = open_engine(address(settings.database))
    async with engine.begin() as line:
        await seed.sow(line)
        if not waits:
            await line.execute(delete(PoolRow))
    await engine.dispose()
    return seed


def lived_in(*, waits: bool = False) -> Seed:
    assert main(["migrate"]) == 0
    return asyncio.run(sow(waits=waits))


def elsewhere(monkeypatch: pytest.MonkeyPatch, folder: Path, *, keys: bool = False) -> None:
    """From here on the commands mean another machine, with or without the keys of the house."""
    monkeypatch.setenv("DATA_DIR", str(folder / "other" / "data"))
    if not keys:
        monkeypatch.setenv("KEY_DIR", str(folder / "other" / "keys"))


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def backed_up(folder: Path, *more: str) -> int:
    return main(["backup", str(folder / "copy"), "--key", str(folder / "backup.key"), *more])


def restored(folder: Path, key: str = "backup.key") -> int:
    return main(["restore", str(folder / "copy"), "--key", str(folder / key)])


def test_a_house_comes_back_on_another_machine(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    assert backed_up(tmp_path) == 0
    told = capsys.readouterr().out
    elsewhere(monkeypatch, tmp_path, keys=True)

    assert restored(tmp_path) == 0
    assert backed_up(tmp_path) == 0

    again = capsys.readouterr().out
    assert "made just now" in told
    assert "keep it in another place" in told
    assert f"those in {tmp_path / 'keys'}" in told
    assert "restored" in again
    assert "put them back" not in again
    rows = told.split(" rows")[0].rpartition("\n")[2]
    assert f"\n{rows} rows" in again


def test_a_backup_and_its_key_are_for_us_alone_and_tell_nothing(tmp_path: Path) -> None:
    seed = lived_in()
    assert backed_up(tmp_path) == 0

    copy = (tmp_path / "copy").read_bytes()
    key = bytes.fromhex((tmp_path / "backup.key").read_text("ascii"))
    with ZipFile(io.BufferedReader(Unsealing(io.BytesIO(copy), key))) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    for name in ("copy", "backup.key"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert [trace for trace in (*seed.traces, b"person") if trace in copy] == []
    assert seed.person.encode() in inside
    for path in (tmp_path / "keys").iterdir():
        assert path.read_bytes().strip() not in inside
    assert key.hex().encode() not in inside


def test_while_something_waits_to_be_mixed_nothing_is_copied(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in(waits=True)

    assert backed_up(tmp_path) == 2

    error = capsys.readouterr().err
    assert "wait for the next mixing, or add --leave-out-waiting" in error
    assert error.count("\n") == 1
    assert not (tmp_path / "copy").exists()
    assert not (tmp_path / "backup.key").exists()


def test_what_waits_can_be_left_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    lived_in(waits=True)

    assert backed_up(tmp_path, "--leave-out-waiting") == 0

    assert "not mixed yet is left out" in capsys.readouterr().out


def test_without_the_keys_of_the_house_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    assert backed_up(tmp_path) == 0
    elsewhere(monkeypatch, tmp_path)

    assert restored(tmp_path) == 0

    assert "put them back before you start" in capsys.readouterr().out
    assert not (tmp_path / "other" / "keys").exists()


@pytest.mark.parametrize("broken", ["changed", "cut off", "other key", "no key", "no backup"])
def test_a_backup_that_cannot_be_trusted_changes_nothing(
    broken: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    lived_in()
    assert backed_up(tmp_path) == 0
    copy, key = (tmp_path / "copy").read_bytes(), "backup.key"
    match broken:
        case "changed":
            copy = copy[:500] + bytes([copy[500] ^ 1]) + copy[501:]
        case "cut off":
            copy = copy[:-1]
        case "other key":
            key = "keys/person.key"
        case "no key":
            key = "nowhere.key"
        case _:
            copy = b"something else"
    (tmp_path / "copy").write_bytes(copy)
    elsewhere(monkeypatch, tmp_path)
    capsys.readouterr()

    assert restored(tmp_path, key) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert not (tmp_path / "other").exists()


def test_a_house_that_is_lived_in_is_not_written_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()
    assert backed_up(tmp_path) == 0
    before = files_in(tmp_path / "data")

    assert restored(tmp_path) == 2

    assert "is not empty" in capsys.readouterr().err
    assert files_in(tmp_path / "data") == before


def test_there_is_nothing_to_copy_where_no_house_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert backed_up(tmp_path) == 2

    assert "there is no database" in capsys.readouterr().err
    assert files_in(tmp_path) == {}


def test_a_backup_is_not_written_over_its_own_key(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()

    assert main(["backup", str(tmp_path / "one"), "--key", str(tmp_path / "one")]) == 2

    assert "cannot be the same file" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lived_in()

    key = str(tmp_path / "backup.key")
    assert main(["backup", str(tmp_path / "away" / "copy"), "--key", key]) == 2

    assert "No such file" in capsys.readouterr().err
