from __future__ import annotations

from pathlib import Path

import pytest

from bot import settings
from bot.settings import Settings, SettingsError, is_loopback, read

TOKEN = "123456:" + "A" * 30
SECRET = "s" * 16


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_any_setting_the_bot_keeps_to_this_machine() -> None:
    found = read()

    assert found.http_host == "127.0.0.1"
    assert found.database == f"sqlite:///{Path('data').resolve() / 'wegwijs.sqlite3'}"
    assert found.webhook_url == ""
    assert found.clock_offset_seconds == 0


def test_every_setting_explains_itself() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_settings_are_read_from_their_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql://u@h/db")
    monkeypatch.setenv("HTTP_PORT", "0")
    monkeypatch.setenv("SHOW_DRAFTS", "false")

    found = read()

    assert found.token() == TOKEN
    assert (found.database, found.http_port) == ("postgresql://u@h/db", 0)
    assert found.show_drafts is False


def test_settings_do_not_change() -> None:
    found = read()

    with pytest.raises(ValueError, match="frozen"):
        found.http_port = 1  # type: ignore[misc]


def test_secrets_never_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET * 2)

    found = read()

    told = f"{found!r} {found} {found.model_dump()} {found.model_dump_json()}"
    assert TOKEN not in told
    assert SECRET not in told


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("BOT_TOKN", "BOT_TOKEN"),
        ("BOT_TOKENS", "BOT_TOKEN"),
        ("WEBHOOK_URI", "WEBHOOK_URL"),
        ("DATABASE_PATH", "README"),
        ("OPERATOR_PHONE", "OPERATOR_"),
        ("HTTP_PROT", "HTTP_PORT"),
        ("MAIL_HOST", "README"),
        ("bot_tokn", "BOT_TOKEN"),
    ],
)
def test_a_misspelt_setting_is_refused_with_a_hint(
    monkeypatch: pytest.MonkeyPatch, name: str, hint: str
) -> None:
    monkeypatch.setenv(name, "x")

    with pytest.raises(SettingsError, match=name) as told:
        read()

    assert hint in str(told.value) or "README" in str(told.value)


@pytest.mark.parametrize("name", ["PATH_EXTRA", "HTTP_PROXY", "LOG_FORMAT", "LANG", "HOME2"])
def test_the_settings_of_others_are_left_alone(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "x")

    read()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"HTTP_PORT": "http"}, "HTTP_PORT"),
        ({"HTTP_PORT": "70000"}, "HTTP_PORT"),
        ({"HTTP_PORT": "-1"}, "HTTP_PORT"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
        ({"BOT_API_URL": "api.telegram.org"}, "BOT_API_URL: it must begin with http"),
        ({"BOT_API_URL": "ftp://x"}, "BOT_API_URL: it must begin with http"),
        ({"BOT_API_URL": "https://"}, "BOT_API_URL: it must begin with http"),
        ({"WEBHOOK_URL": "http://example.org"}, "WEBHOOK_URL: Telegram only calls https"),
        ({"WEBHOOK_URL": "https://x.nl"}, "WEBHOOK_SECRET must be 16"),
        ({"WEBHOOK_URL": "https://x.nl", "WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET must be 16"),
        ({"WEBHOOK_URL": "https://x.nl", "WEBHOOK_SECRET": "a b" * 9}, "WEBHOOK_SECRET must be 16"),
        ({"CLOCK_OFFSET_SECONDS": "3600"}, "only with a BOT_API_URL on this machine"),
        ({"SHOW_DRAFTS": "perhaps"}, "SHOW_DRAFTS"),
        ({"MAIL_URL": "mail.example"}, "MAIL_URL: it must look like smtp://"),
        ({"MAIL_URL": "http://mail.example"}, "MAIL_URL: it must look like smtp://"),
        ({"MAIL_URL": "smtp://mail.example:70000"}, "MAIL_URL: it must look like smtp://"),
        ({"MAIL_URL": "smtp://mail.example?tls=perhaps"}, "MAIL_URL: it must look like smtp://"),
        ({"MAIL_URL": "smtp://user@mail.example"}, "MAIL_URL: it must look like smtp://"),
        ({"MAIL_URL": "smtp://mail.example/?tls=none"}, "MAIL_URL: tls=none is for a server on"),
        ({"MAIL_URL": "smtps://mail.example?tls=starttls"}, "MAIL_URL: smtps:// is TLS already"),
        ({"MAIL_URL": "smtp://mail.example"}, "MAIL_FROM must be set when MAIL_URL is"),
        ({"MAIL_FROM": "nobody"}, "MAIL_FROM: it must be an address"),
        ({"MAIL_FROM": "a@b.nl\r\nBcc: c@d.nl"}, "MAIL_FROM: it must be an address"),
        ({"MAIL_FROM": "=?utf-8?q?x?= <a@b.nl>"}, "MAIL_FROM: it must be an address"),
    ],
    ids=str,
)
def test_a_wrong_setting_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], told: str
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError, match=told) as error:
        read()

    assert "\n" not in str(error.value)


@pytest.mark.parametrize("secret", ["a b" * 9, "kort-geheim"])
def test_a_wrong_secret_is_not_repeated(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://x.nl")
    monkeypatch.setenv("WEBHOOK_SECRET", secret)

    with pytest.raises(SettingsError) as told:
        read()

    assert secret not in str(told.value)


@pytest.mark.parametrize(
    "url", ["smtp://wegwijs:kort/geheim@mail.example", "smtps://wegwijs:geheim@mail.example?tls=no"]
)
def test_a_wrong_mail_server_is_refused_without_its_password(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("MAIL_URL", url)

    with pytest.raises(SettingsError) as told:
        read()

    assert "geheim" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("smtp://wegwijs:p%40ss@mail.example:587", "post@desk.example"),
        ("smtp://mail.example?tls=starttls", "Wegwijs Noord <post@desk.example>"),
        ("smtps://wegwijs:geheim@mail.example:465", "post@desk.example"),
        ("smtp://127.0.0.1:2525?tls=none", "post@desk.example"),
    ],
)
def test_letters_have_a_server_and_a_sender(
    monkeypatch: pytest.MonkeyPatch, url: str, sender: str
) -> None:
    monkeypatch.setenv("MAIL_URL", url)
    monkeypatch.setenv("MAIL_FROM", sender)

    found = read()

    assert (found.mail_url.get_secret_value(), found.mail_from) == (url, sender)
    assert url not in f"{found!r} {found.model_dump_json()}"


@pytest.mark.parametrize(
    ("token", "told"),
    [
        ("", "BOT_TOKEN is not set"),
        ("nonsense", "BOT_TOKEN is no token"),
        ("654321", "BOT_TOKEN is no token"),
        ("12:" + "A" * 30, "BOT_TOKEN is no token"),
        (TOKEN + "\n", "BOT_TOKEN is no token"),
        ("bot" + TOKEN, "BOT_TOKEN is no token"),
    ],
    ids=repr,
)
def test_a_token_that_cannot_be_one_is_refused(token: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told) as error:
        Settings.model_validate({"bot_token": token}).token()

    assert not token or token not in str(error.value)


def test_addresses_lose_their_last_slash() -> None:
    found = Settings.model_validate(
        {
            "bot_api_url": "http://127.0.0.1:8081/",
            "webhook_url": "https://x.nl/hook/",
            "webhook_secret": SECRET,
            "clock_offset_seconds": 60,
        }
    )

    assert (found.bot_api_url, found.webhook_url) == ("http://127.0.0.1:8081", "https://x.nl/hook")


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:1", True),
        ("http://127.9.9.9", True),
        ("http://[::1]:1", True),
        ("http://localhost", True),
        ("http://localhost.evil.example", False),
        ("http://127.0.0.1.evil.example", False),
        ("http://127.0.0.1@evil.example", False),
        ("https://api.telegram.org", False),
        ("http://0.0.0.0", False),
        ("", False),
    ],
)
def test_this_machine_is_told_from_others(url: str, *, here: bool) -> None:
    assert is_loopback(url) is here


def test_a_webhook_on_this_machine_is_this_machine_and_not_one_that_is_named_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("WEBHOOK_URL", "http://localhost.evil.example")

    with pytest.raises(SettingsError, match="https"):
        read()


def test_the_folders_of_the_house_are_there() -> None:
    assert (settings.LOCALES / "nl").is_dir()
    assert (settings.MIGRATIONS / "env.py").is_file()
