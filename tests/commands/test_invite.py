from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.commands import invite
from bot.commands.invite import LongNameError
from bot.settings import Settings
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from pathlib import Path


def settings(folder: Path) -> Settings:
    return Settings.model_validate(
        {"data_dir": folder / "data", "key_dir": folder / "keys", "bot_token": ""}
    )


def test_without_a_token_it_says_what_to_send(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invite.run(settings(tmp_path), Role.ADMIN, "", (Language.NL,)) == 0

    told = capsys.readouterr().out
    assert told.startswith("/start i-")
    assert "one person" in told


def test_a_name_that_is_too_long_changes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LongNameError, match="at most 40"):
        invite.run(settings(tmp_path), Role.ADMIN, "x" * 41, ())

    assert not (tmp_path / "data").exists()
