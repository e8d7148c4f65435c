"""A process that says things, mixes them, and dies at the n-th statement it sends to its database.

It is forked from one in which everything is imported, so that many can die in little time.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

import bot.app  # noqa: F401 (every room's tables)
from bot.features.barriers import taxonomy
from bot.features.barriers.mixing import Mixer
from bot.features.barriers.model import Draft
from bot.features.barriers.service import Barriers, Told
from bot.privacy.keys import pseudonym
from bot.privacy.redact import Cues, Redactor
from bot.settings import LOCALES
from bot.store import keyring
from bot.store.database import address, open_engine
from bot.store.passing_keys import PassingKeys
from bot.store.work import Works
from bot.vocabulary import Language

if TYPE_CHECKING:
    from pathlib import Path

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload([__name__])
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
DRAFT = Draft(theme="care_access", codes=("ca_no_gp",))
PEOPLE = range(1000, 1025)


def room(database: str, folder: Path) -> tuple[Barriers, Mixer]:
    """The room on that database, with the keys of that folder."""
    keys = keyring.load(folder)
    works = Works(open_engine(address(database)), lambda: NOW, keys)
    passing = PassingKeys(folder)
    barriers = Barriers(works, taxonomy.load(LOCALES), passing, keys.receipt)
    return barriers, Mixer(works, passing, Redactor(Cues()), keys.triage)


async def send_all(barriers: Barriers, keys: keyring.Keyring) -> None:
    """Everybody presses their button; a button that was pressed before does nothing more."""
    for chat in PEOPLE:
        told = Told(chat, chat, pseudonym(chat, keys.person))
        await barriers.send(DRAFT, "", Language.TI, told)


async def dies(database: str, folder: Path, what: str, statements: int) -> bool:
    """Whether a process that does this died before it was done."""
    process = FORKS.Process(target=_live, args=(database, folder, what, statements))
    process.start()
    await asyncio.to_thread(process.join)
    return process.exitcode == -signal.SIGKILL


def _live(database: str, folder: Path, what: str, statements: int) -> None:
    asyncio.run(_act(database, folder, what, statements))


async def _act(database: str, folder: Path, what: str, statements: int) -> None:
    barriers, mixer = room(database, folder)
    left = statements

    def count(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    for moment in ("before_cursor_execute", "commit"):
        event.listen(barriers.works.engine.sync_engine, moment, count)
    if what == "send":
        await send_all(barriers, keyring.load(folder))
    else:
        await mixer.look()
    await barriers.works.engine.dispose()
