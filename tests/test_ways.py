from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.settings import Settings
from bot.ways import ways

if TYPE_CHECKING:
    from pathlib import Path

BOT: Any = None


def settings(folder: Path, **others: str) -> Settings:
    return Settings.model_validate({"data_dir": folder, "key_dir": folder, **others})


def test_without_a_mail_server_there_are_no_letters(tmp_path: Path) -> None:
    assert ways(settings(tmp_path), BOT).mail is None


def test_letters_go_by_the_server_of_the_settings(tmp_path: Path) -> None:
    mail = ways(
        settings(
            tmp_path, mail_url="smtps://post:geheim@mail.example", mail_from="post@desk.example"
        ),
        BOT,
    ).mail

    assert mail is not None
    assert (mail.server.host, mail.server.port) == ("mail.example", 465)
    assert "geheim" not in repr(mail.server)


def test_webhooks_go_to_the_open_internet_alone(tmp_path: Path) -> None:
    egress = ways(settings(tmp_path), BOT).hook.egress

    assert egress.check("https://127.0.0.1/") is not None
    assert egress.check("http://hook.example/") is not None
    assert egress.check("https://hook.example/") is None
