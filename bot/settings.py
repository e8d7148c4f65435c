"""Settings, read once from the environment."""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

HERE = Path(__file__).parent.parent
LOCALES = HERE / "locales"
MIGRATIONS = HERE / "migrations"

TELEGRAM = "https://api.telegram.org"
FAMILIES = ("BOT_", "WEBHOOK_", "DATABASE_", "OPERATOR_", "DESK_", "MAIL_")
NEARLY = 0.88
TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}")

_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = rf"{_WORD}(?:\.{_WORD})*@(?:{_LABEL}\.)+[A-Za-z]{_LABEL}"
_NO_ENCODED_WORD = r"(?!.*=\?)"
MAIL_ADDRESS = re.compile(_NO_ENCODED_WORD + _ADDRESS)
MAIL_SENDER = re.compile(
    rf"{_NO_ENCODED_WORD}(?:(?P<name>[\w .,'&()-]{{1,100}}) <(?P<named>{_ADDRESS})>|(?P<bare>{_ADDRESS}))"
)
MAIL_SERVER = re.compile(
    r"(?P<scheme>smtps?)://(?:(?P<user>[^:@/?#\s]+):(?P<password>[^:@/?#\s]+)@)?"
    r"(?P<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::(?P<port>[0-9]{1,5}))?/?"
    r"(?:\?tls=(?P<tls>starttls|none))?"
)


class SettingsError(Exception):
    """A setting is wrong; the text says which and what to do."""


class Settings(BaseSettings):
    """Every setting by the name of its variable; frozen, and secrets never print."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    bot_token: SecretStr = Field(SecretStr(""), description="the token that BotFather gave")
    bot_api_url: str = Field(TELEGRAM, description="the root of the Bot API server")
    database_url: str = Field("", description="SQLite in DATA_DIR when empty; or postgresql://...")
    data_dir: Path = Field(Path("data"), description="where the database file is kept")
    learnt_dir: Path | None = Field(
        None, description="where what was learnt of the library is kept; DATA_DIR when empty"
    )
    key_dir: Path = Field(Path("keys"), description="where the key files are kept, apart from data")
    webhook_url: str = Field("", description="https address for Telegram to call; polling if empty")
    webhook_secret: SecretStr = Field(SecretStr(""), description="what Telegram must show us")
    desk_url: str = Field(
        "", description="https address of the desk for staff; only on this machine when empty"
    )
    http_host: str = Field("127.0.0.1", description="where desk, health and webhook are served")
    http_port: int = Field(
        8080, ge=0, le=65535, description="the port of desk, health and webhook; 0 takes a free one"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="how much is logged; never what people say"
    )
    operator_name: str = Field(
        "Wegwijs (not yet named)", description="who runs this bot, as people are told"
    )
    operator_contact: str = Field("not yet given", description="how people reach the operator")
    mail_url: SecretStr = Field(
        SecretStr(""), description="the server that takes our letters; no mail when empty"
    )
    mail_from: str = Field("", description="who our letters are from, needed with MAIL_URL")
    show_drafts: bool = Field(True, description="show texts that no native reader has signed")
    semantic_dir: Path | None = Field(
        None, description="a folder with a sentence encoder (model.onnx, tokenizer.json), or none"
    )
    clock_offset_seconds: int = Field(
        0, description="for tests: moves the clock, only with a Bot API server on this machine"
    )

    @field_validator("bot_api_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("it must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_reachable(cls, value: str) -> str:
        if value and not value.startswith("https://") and not is_loopback(value):
            raise ValueError("Telegram only calls https:// addresses")
        return value.rstrip("/")

    @field_validator("desk_url")
    @classmethod
    def _is_private(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (not value.startswith("https://") or parts.path.strip("/")):
            raise ValueError(
                "it must begin with https:// and name no folder, as https://desk.example"
            )
        return value.rstrip("/")

    @field_validator("mail_url")
    @classmethod
    def _is_a_mail_server(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        found = MAIL_SERVER.fullmatch(url)
        if url and (found is None or int(found["port"] or 0) > 65535):
            raise ValueError(
                "it must look like smtp://user:password@host:587 or smtps://user:password@host:465,"
                " with signs such as @ : / in the password written as %40 %3A %2F"
            )
        if found and found["scheme"] == "smtps" and found["tls"]:
            raise ValueError("smtps:// is TLS already; leave ?tls= out")
        if found and found["tls"] == "none" and not is_loopback(url):
            raise ValueError("tls=none is for a server on this machine")
        return value

    @field_validator("mail_from")
    @classmethod
    def _is_a_sender(cls, value: str) -> str:
        if value and not MAIL_SENDER.fullmatch(value):
            raise ValueError(
                "it must be an address, or a name and an address as Name <a@b.example>"
            )
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> Settings:
        secret = self.webhook_secret.get_secret_value()
        if self.webhook_url and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret):
            raise ValueError(
                "WEBHOOK_SECRET must be 16 to 256 letters, digits, _ or - when WEBHOOK_URL is set"
            )
        if self.mail_url.get_secret_value() and not self.mail_from:
            raise ValueError("MAIL_FROM must be set when MAIL_URL is")
        if self.clock_offset_seconds and not is_loopback(self.bot_api_url):
            raise ValueError("CLOCK_OFFSET_SECONDS works only with a BOT_API_URL on this machine")
        return self

    @property
    def database(self) -> str:
        """The address of the database."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'wegwijs.sqlite3'}"

    @property
    def learnt(self) -> Path:
        """The folder for what was learnt."""
        return self.learnt_dir or self.data_dir

    def token(self) -> str:
        """The token; SettingsError when it is missing or cannot be one."""
        token = self.bot_token.get_secret_value()
        if not token:
            raise SettingsError("BOT_TOKEN is not set; ask @BotFather for one, or try: demo")
        if not TOKEN.fullmatch(token):
            raise SettingsError("BOT_TOKEN is no token; it looks like 123456:letters-and-digits")
        return token


def cache() -> Path:
    """Where commands without a database keep what they learnt, so that they learn it once."""
    root = os.environ.get("XDG_CACHE_HOME")  # noqa: TID251 (this is the one place)
    return (Path(root) if root else Path.home() / ".cache") / "wegwijs"


def read() -> Settings:
    """The settings of this process; SettingsError names the first one that is wrong."""
    _refuse_unknown(set(os.environ))  # noqa: TID251 (this is the one place)
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]).upper()
        what = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name}: {what}" if name else what) from None


def is_loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refuse_unknown(names: set[str]) -> None:
    """A misspelt setting would silently do nothing: refuse what looks like one of ours."""
    known = [name.upper() for name in Settings.model_fields]
    for name in sorted(names - set(known)):
        near = difflib.get_close_matches(name.upper(), known, 1, NEARLY)
        if near or name.upper().startswith(FAMILIES):
            hint = f"; did you mean {near[0]}?" if near else "; see README, Settings"
            raise SettingsError(f"unknown setting {name}{hint}")
