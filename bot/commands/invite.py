"""`invite`: a link that makes one person a member of the team, from the operator's own machine."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from telegram import Bot
from telegram.error import TelegramError

from bot.commands.clock import clock_of
from bot.features.team import service
from bot.features.team.model import INVITE_LASTS, LONGEST_ALIAS
from bot.settings import MIGRATIONS
from bot.store import keyring
from bot.store.migrate import migrated
from bot.store.work import Works

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.vocabulary import Language, Role

HOURS = int(INVITE_LASTS.total_seconds() // 3600)


class LongNameError(Exception):
    """The name is longer than what is kept of it."""


def run(settings: Settings, role: Role, name: str, languages: tuple[Language, ...]) -> int:
    """Print the link; whoever opens it first within 72 hours comes in."""
    if len(name) > LONGEST_ALIAS:
        raise LongNameError(f"--name has {len(name)} letters; at most {LONGEST_ALIAS} are kept")
    token = asyncio.run(_made(settings, role, name or role.value, languages))
    username = asyncio.run(_username(settings))
    where = f"https://t.me/{username}?start=i-{token}" if username else f"/start i-{token}"
    print(f"{where}\nfor one person, {HOURS} hours; give it to them alone")
    return 0


async def _made(settings: Settings, role: Role, name: str, languages: tuple[Language, ...]) -> str:
    async with (
        migrated(settings.database, MIGRATIONS) as engine,
        Works(engine, clock_of(settings), keyring.load(settings.key_dir)).open() as work,
    ):
        return await service.invite(work, name, role, languages)


async def _username(settings: Settings) -> str:
    """What the bot is called; empty when Telegram cannot be asked, and what to send is told then."""
    if not settings.bot_token.get_secret_value():
        return ""
    try:
        async with Bot(settings.token(), base_url=f"{settings.bot_api_url}/bot") as bot:
            return bot.username
    except TelegramError:
        return ""
