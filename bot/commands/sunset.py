"""`sunset`: the house closes: everybody is told, nothing new comes in, and then everything is deleted."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import bot.app  # noqa: F401 (every room's tables)
from bot.commands.clock import clock_of
from bot.features.people import closing
from bot.resources import Operator
from bot.settings import MIGRATIONS
from bot.store import keyring, purge
from bot.store.clearing import clear
from bot.store.migrate import BEFORE, migrated
from bot.store.passing_keys import PassingKeys
from bot.store.work import Works

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings

NOTICE = timedelta(days=30)
"""Between the word to everybody and the last day, when no day is given."""


class SunsetError(Exception):
    """The house does not stand so that this could be done; nothing was changed."""


def begin(settings: Settings, last_day: str) -> int:
    """Close the doors and promise a word to everybody who can be reached."""
    until = _day(last_day) if last_day else None
    told, day = asyncio.run(_begin(settings, until))
    print(f"closing until {day}; {told} people will be told, by the bot, which has to run")
    return 0


def empty(settings: Settings, *, even_unsaid: bool) -> int:
    """Delete what is kept of people, and clear the files of it."""
    gone = asyncio.run(_empty(settings, even_unsaid=even_unsaid))
    for table, rows in sorted(gone.items()):
        print(f"{rows:8} {table}")
    print(
        f"{sum(gone.values())} rows deleted; of the team only admins are left, without a trace "
        "of anybody else. Delete backups too, and when nobody needs them, the keys"
    )
    return 0


def undo(settings: Settings) -> int:
    """Open the doors again."""
    asyncio.run(_undo(settings))
    print("open again; who was told already has not been told that it goes on")
    return 0


def status(settings: Settings) -> int:
    """Say how the house stands."""
    print(asyncio.run(_status(settings)))
    return 0


async def _begin(settings: Settings, until: date | None) -> tuple[int, date]:
    operator = Operator(settings.operator_name, settings.operator_contact)
    async with _works(settings) as works, works.open() as work:
        if await work.house.is_closing():
            raise SunsetError("the house is closing already; --undo opens it again")
        day = until or work.today + NOTICE
        if day <= work.today:
            raise SunsetError(f"--last-day {day} is over; give a day to come")
        return await closing.begin(work, operator, day), day


async def _empty(settings: Settings, *, even_unsaid: bool) -> dict[str, int]:
    async with _works(settings) as works:
        async with works.open() as work:
            if not await work.house.is_closing():
                raise SunsetError("the house is open; tell people first: sunset --begin")
            unsaid = await work.outbox.waiting()
            if unsaid and not even_unsaid:
                raise SunsetError(
                    f"{unsaid} messages are not said yet; let the bot run, or add --even-unsaid"
                )
            gone = await purge.empty(work)
            await work.house.note_emptied(work.today)
        await clear(works, purge.touched())
        PassingKeys(settings.key_dir).destroy_all()
        _drop_copy(works)
    return gone


async def _undo(settings: Settings) -> None:
    async with _works(settings) as works, works.open() as work:
        if await work.house.emptied():
            raise SunsetError("everything is deleted; what is gone does not come back")
        if not await work.house.is_closing():
            raise SunsetError("the house is open")
        await closing.undo(work)


async def _status(settings: Settings) -> str:
    async with _works(settings) as works, works.open() as work:
        emptied, last_day = await work.house.emptied(), await work.house.last_day()
        if emptied:
            return f"closed: what was kept of people was deleted on {emptied}"
        if last_day:
            return f"closing until {last_day}; {await work.outbox.waiting()} messages are unsaid"
    return "open"


def _drop_copy(works: Works) -> None:
    """What an upgrade left beside an SQLite file holds people, too."""
    if works.engine.dialect.name == "sqlite" and works.engine.url.database:
        Path(f"{works.engine.url.database}{BEFORE}").unlink(missing_ok=True)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise SunsetError(f"--last-day {text} is no day; write it as 2027-01-31") from error


@asynccontextmanager
async def _works(settings: Settings) -> AsyncIterator[Works]:
    async with migrated(settings.database, MIGRATIONS) as engine:
        yield Works(engine, clock_of(settings), keyring.load(settings.key_dir))
