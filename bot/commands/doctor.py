"""`doctor`: is everything in place? Changes nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.commands.clock import today
from bot.features.library.check import examine
from bot.settings import LOCALES, SettingsError
from bot.store import keyring
from bot.store.database import address, open_engine

if TYPE_CHECKING:
    from bot.settings import Settings

UNWELL = 1


def run(settings: Settings) -> int:
    """A line for each thing that the bot needs; 1 when one of them is not in place."""
    findings = [
        _token(settings),
        _keys(settings),
        asyncio.run(_database(settings)),
        _library(),
        _receiving(settings),
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
    if not settings.key_dir.exists():
        return True, f"keys will be made in {settings.key_dir}"
    try:
        keyring.load(settings.key_dir)
    except keyring.KeyFileError as error:
        return False, str(error)
    return True, f"keys in {settings.key_dir} are readable by us alone"


async def _database(settings: Settings) -> tuple[bool, str]:
    url = address(settings.database)
    shown = url.render_as_string(hide_password=True)
    engine = open_engine(url)
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    except (DBAPIError, OSError) as error:
        return False, f"no database at {shown}: {type(error).__name__}"
    finally:
        await engine.dispose()
    return True, f"the database {shown} answers"


def _library() -> tuple[bool, str]:
    report = examine(LOCALES, today())
    return not report.complaints, report.summary().replace("\n", "; ")


def _receiving(settings: Settings) -> tuple[bool, str]:
    if settings.webhook_url:
        return True, f"Telegram will call {settings.webhook_url}"
    return True, f"updates are fetched from {settings.bot_api_url}"
