from __future__ import annotations

import asyncio
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.commands import doctor
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from bot.settings import LOCALES

if TYPE_CHECKING:
    from collections.abc import Iterator


TOKEN = "123456:" + "A" * 30

NOBODY = "http://127.0.0.1:9"
"""Where no Bot API server is."""

pytestmark = pytest.mark.usefixtures("quiet_machine")


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cloud]:
    """A local Telegram in a thread of its own, as a command has its own event loop."""
    cloud, ready, over = Cloud(), threading.Event(), threading.Event()

    async def serve() -> None:
        async with serving(cloud) as root:
            monkeypatch.setenv("BOT_API_URL", root)
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(10)
    yield cloud
    over.set()
    thread.join(10)


@pytest.fixture
def few_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library of one answer: whoever looks at something else need not wait for all of it."""
    folder = tmp_path / "few"
    sick = Path("nl", "faq", "work", "work-sick.md")
    (folder / sick.parent).mkdir(parents=True)
    for name in (Path("facts.toml"), Path("terms.toml"), sick):
        shutil.copy(LOCALES / name, folder / name)
    (folder / "shelves.toml").write_text('[work]\nsick = ["work-sick"]\n', "utf-8")
    monkeypatch.setattr(doctor, "LOCALES", folder)


@pytest.fixture(autouse=True)
def _no_telegram(monkeypatch: pytest.MonkeyPatch, quiet_machine: None) -> None:  # noqa: ARG001
    """No test knocks at the real one."""
    monkeypatch.setenv("BOT_API_URL", NOBODY)


def lines(capsys: pytest.CaptureFixture[str]) -> dict[bool, list[str]]:
    """What is well and what is not, as told."""
    told = capsys.readouterr().out.splitlines()
    return {
        True: [line[5:] for line in told if line.startswith("ok  ")],
        False: [line[5:] for line in told if line.startswith("NOT ")],
    }


@pytest.mark.usefixtures("cloud")
def test_a_house_in_order_is_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    assert main(["doctor"]) == 0

    told = lines(capsys)
    assert told[False] == []
    assert len(told[True]) >= 5
    assert TOKEN not in "".join(told[True])


@pytest.mark.usefixtures("few_texts")
def test_what_is_missing_is_told_and_everything_else_is_still_looked_at(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "press.key").write_text("x")

    assert main(["doctor"]) == 1

    told = lines(capsys)
    assert any("BOT_TOKEN is not set" in line for line in told[False])
    assert any("press.key" in line for line in told[False])
    assert len(told[True]) >= 3


@pytest.mark.usefixtures("few_texts")
def test_a_database_that_is_away_is_told_without_its_password(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://u:geheim@127.0.0.1:1/none")

    assert main(["doctor"]) == 1

    told = lines(capsys)
    assert any(line.startswith("no database at") for line in told[False])
    assert "geheim" not in str(told)


def test_a_doctor_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    main(["doctor"])

    capsys.readouterr()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("few_texts")
def test_a_doctor_makes_no_key(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)

    main(["doctor"])

    capsys.readouterr()
    assert list((tmp_path / "keys").iterdir()) == []


def test_a_bot_that_reads_everything_in_groups_is_not_well(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    cloud.bot["can_read_all_group_messages"] = True

    assert main(["doctor"]) == 1

    [line] = lines(capsys)[False]
    assert line.startswith("privacy mode is off")


def test_a_telegram_that_is_away_is_told_and_everything_else_is_still_looked_at(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    assert main(["doctor"]) == 1

    told = lines(capsys)
    assert [line.partition(" at ")[0] for line in told[False]] == ["Telegram cannot be reached"]
    assert TOKEN not in str(told)


@pytest.mark.parametrize(
    ("setting", "told", "well"),
    [
        ({}, "for this machine alone", True),
        ({"DESK_URL": "https://desk.example"}, "https://desk.example/desk; its proxy", True),
        ({"HTTP_HOST": "0.0.0.0"}, "the desk is shut", False),  # noqa: S104 (what is refused)
    ],
)
@pytest.mark.usefixtures("few_texts")
def test_where_staff_come_in_is_told(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    setting: dict[str, str],
    told: str,
    well: bool,  # noqa: FBT001
) -> None:
    for name, value in setting.items():
        monkeypatch.setenv(name, value)

    main(["doctor"])

    assert any(told in line for line in lines(capsys)[well])
