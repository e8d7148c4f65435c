from __future__ import annotations

import shutil
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import BAD_INPUT, main
from bot.settings import HERE, LOCALES

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "123456:" + "A" * 30

pytestmark = pytest.mark.usefixtures("quiet_machine")


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """A copy of the shipped texts, to be broken."""
    return shutil.copytree(LOCALES, tmp_path / "locales")


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """The one line on stderr with which a command ends in exit code 2."""
    assert main(list(argv)) == BAD_INPUT

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("wegwijs: ")
    assert told.err.count("\n") == 1
    return told.err


@pytest.mark.parametrize("command", ["run", "migrate", "doctor"])
def test_an_unknown_setting_is_named(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    command: str,
) -> None:
    monkeypatch.setenv("BOT_TOKN", "x")

    assert "BOT_TOKN; did you mean BOT_TOKEN?" in complaint(capsys, command)
    assert files_in(tmp_path) == {}


def test_a_missing_token_is_asked_for(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "BOT_TOKEN is not set; ask @BotFather" in complaint(capsys, "run")
    assert files_in(tmp_path) == {}


def test_a_bad_token_is_refused_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "geheim-maar-geen-token")

    told = complaint(capsys, "run")

    assert "BOT_TOKEN is no token" in told
    assert "geheim" not in told
    assert files_in(tmp_path) == {}


def test_a_telegram_that_cannot_be_reached_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PORT", "0")

    assert "Telegram cannot be reached" in complaint(capsys, "run")


def test_a_database_that_nobody_knows_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://u:geheim@h/db")

    told = complaint(capsys, "migrate")

    assert "mysql is not one of sqlite, postgresql" in told
    assert "geheim" not in told


@pytest.mark.parametrize("command", ["migrate", "doctor"])
def test_every_command_refuses_a_database_that_nobody_knows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", "no address")

    assert "it is not an address" in complaint(capsys, command)


def test_a_key_that_others_can_read_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "person.key").write_text("ab" * 32)
    (tmp_path / "keys" / "person.key").chmod(0o644)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    told = complaint(capsys, "run")

    assert "others can read" in told
    assert "chmod 600" in told
    assert "abab" not in told


def test_a_busy_port_is_told_with_the_next_one(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        told = complaint(capsys, "demo", "--port", str(port))

    assert f"port {port} is taken; try: demo --port {port + 1}" in told


def test_a_port_that_cannot_be_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    told = complaint(capsys, "demo", "--port", "99999999")

    assert "port" in told


@pytest.mark.parametrize("act", ["check", "import"])
def test_a_broken_entry_is_named_with_its_line(
    capsys: pytest.CaptureFixture[str], locales: Path, tmp_path: Path, act: str
) -> None:
    path = locales / "ti" / "faq" / "health" / "health-112.md"
    lines = path.read_text("utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line.startswith("2. "))
    path.write_text("\n".join(lines).replace("\n2. ", "\ntwo. "), "utf-8")

    told = complaint(capsys, "library", act, str(locales))

    assert f"{path}:{number}: here should be the sentence to say" in told
    assert not (tmp_path / "data").exists()


def test_a_broken_list_of_facts_is_named_with_its_line(
    capsys: pytest.CaptureFixture[str], locales: Path
) -> None:
    path = locales / "facts.toml"
    path.write_text(path.read_text("utf-8") + "\n[broken\n", "utf-8")
    number = len(path.read_text("utf-8").splitlines())

    assert f"{path}:{number}: not TOML" in complaint(capsys, "library", "check", str(locales))


@pytest.mark.parametrize("act", ["check", "import"])
def test_a_folder_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, act: str
) -> None:
    told = complaint(capsys, "library", act, str(tmp_path / "nowhere"))

    assert "nowhere" in told


def test_an_export_needs_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert "needs a folder" in complaint(capsys, "library", "export")


def test_a_newer_database_is_refused_and_unchanged(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["migrate"]) == 0
    capsys.readouterr()
    file = tmp_path / "data" / "wegwijs.sqlite3"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '20990101_later'")
    before = file.read_bytes()

    told = complaint(capsys, "migrate")

    assert "the database is of a newer version" in told
    assert file.read_bytes() == before


def test_a_broken_line_of_questions_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text('{"id": "1", "q": "werk", "lang": "nl"}\n{"id": \n', "utf-8")

    told = complaint(capsys, "match", "--queries", str(queries), "--out", str(tmp_path / "r.jsonl"))

    assert f"{queries}:2" in told or "line 2" in told
    assert not (tmp_path / "r.jsonl").exists()


def test_questions_that_are_not_there_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert "none.jsonl" in complaint(capsys, "match", "--queries", str(tmp_path / "none.jsonl"))


@pytest.mark.parametrize(
    "argv",
    [
        ["fly"],
        [],
        ["ask"],
        ["ask", "x", "--lang", "fr"],
        ["library", "burn"],
        ["demo", "--port", "eighty"],
        ["match"],
        ["match", "--queries", "q", "--limit", "0"],
    ],
    ids=" ".join,
)
def test_an_unknown_command_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        sys.exit(main(argv))

    told = capsys.readouterr()
    assert end.value.code == BAD_INPUT
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_a_database_is_brought_to_this_version(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["migrate"]) == 0

    assert "the database is at 2026" in capsys.readouterr().out
    assert (tmp_path / "data" / "wegwijs.sqlite3").is_file()


def test_the_shipped_library_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "check"]) == 0
    assert capsys.readouterr().err == ""


def test_the_program_itself_ends_with_the_code_and_the_line(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=HERE,
        env={"DATA_DIR": str(tmp_path / "data"), "KEY_DIR": str(tmp_path / "keys")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.returncode == BAD_INPUT
    assert ended.stdout == ""
    assert ended.stderr == "wegwijs: BOT_TOKEN is not set; ask @BotFather for one, or try: demo\n"
    assert files_in(tmp_path) == {}
