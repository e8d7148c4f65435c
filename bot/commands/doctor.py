"""`doctor`: is everything in place? Changes nothing, and asks Telegram only who the bot is."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from bot import doors
from bot.chat import abilities
from bot.commands.clock import today
from bot.features.library.check import examine
from bot.settings import LOCALES, SettingsError
from bot.store import keyring
from bot.store.database import address

if TYPE_CHECKING:
    from sqlalchemy import URL

    from bot.settings import Settings

UNWELL = 1


def run(settings: Settings) -> int:
    """A line for each thing that the bot needs; 1 when one of them is not in place."""
    findings = [
        _token(settings),
        _keys(settings),
        _database(settings),
        _library(),
        _receiving(settings),
        _desk(settings),
        *_telegram(settings),
    ]
    for well, line in findings:
        print(f"{'ok  ' if well else 'NOT '} {line}")
    return 0 if all(well for well, _ in findings) else UNWELL


def _token(settings: Settings) -> tuple[bool, str]:
    try:
        settings.token()
    except SettingsError as error:
        return False, str(error)
    return True, "BOT_TOKEN looks like a token"


def _keys(settings: Settings) -> tuple[bool, str]:
    try:
        missing = keyring.examine(settings.key_dir)
    except keyring.KeyFileError as error:
        return False, str(error)
    if missing:
        return True, f"will be made in {settings.key_dir}: {', '.join(missing)}"
    return True, f"keys in {settings.key_dir} are readable by us alone"


def _database(settings: Settings) -> tuple[bool, str]:
    url = address(settings.database)
    shown = url.render_as_string(hide_password=True)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return True, f"the database {shown} will be made"
    try:
        asyncio.run(_reach(url))
    except (DBAPIError, OSError) as error:
        return False, f"no database at {shown}: {type(error).__name__}"
    return True, f"the database {shown} answers"


async def _reach(url: URL) -> None:
    engine = create_async_engine(url)
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    finally:
        await engine.dispose()


def _library() -> tuple[bool, str]:
    report = examine(LOCALES, today())
    return not report.complaints, report.summary().replace("\n", "; ")


def _receiving(settings: Settings) -> tuple[bool, str]:
    if settings.webhook_url:
        return True, f"Telegram will call {settings.webhook_url}"
    return True, f"updates are fetched from {settings.bot_api_url}"


def _desk(settings: Settings) -> tuple[bool, str]:
    """Where staff come in: without a desk nobody answers what the library does not know."""
    where = doors.address(settings)
    if not where:
        return False, f"the desk is shut, as {settings.http_host} is no loopback; set DESK_URL"
    if not settings.desk_url:
        return True, f"the desk is at {where}, for this machine alone; DESK_URL opens it to others"
    return True, f"the desk is at {where}; its proxy has to pass /desk on"


def _telegram(settings: Settings) -> list[tuple[bool, str]]:
    """What BotFather switched on; nothing is asked without a token, which has its own line."""
    try:
        token = settings.token()
    except SettingsError:
        return []
    return asyncio.run(abilities.examine(token, settings.bot_api_url))
