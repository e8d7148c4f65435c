"""What backup, restore, export and import share: one archive on the disk, and an empty database."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import bot.app  # noqa: F401 (every room's tables)
from bot.privacy.keys import SealError
from bot.settings import MIGRATIONS
from bot.store.archive import ArchiveError, load, require_empty
from bot.store.database import address, open_engine, snapshot
from bot.store.migrate import current_revision, migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from zipfile import ZipFile

    from sqlalchemy import URL
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.settings import Settings
    from bot.store.archive import Manifest

MEGABYTE = 1_000_000


@contextmanager
def refusing(file: Path) -> Iterator[None]:
    """Whatever is wrong with an archive becomes one line that names its file."""
    try:
        yield
    except OSError as error:
        raise ArchiveError(f"{file}: {error.strerror or error}") from error
    except BadZipFile as error:
        raise ArchiveError(f"{file}: it is no archive, or it is broken") from error
    except (ArchiveError, SealError) as error:
        raise ArchiveError(f"{file}: {error}") from error


@asynccontextmanager
async def reading(settings: Settings) -> AsyncIterator[AsyncConnection]:
    """The database as it is, at its own revision; ArchiveError when there is none."""
    engine = open_engine(_there(address(settings.database)))
    try:
        if await current_revision(engine, MIGRATIONS) is None:
            raise ArchiveError("the database has no tables of ours")
        async with snapshot(engine) as line:
            yield line
    finally:
        await engine.dispose()


def _there(url: URL) -> URL:
    """The same address; to open an SQLite file that is not there would make it."""
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise ArchiveError(f"there is no database at {url.database}")
    return url


async def put_in(settings: Settings, archive: ZipFile, manifest: Manifest) -> None:
    """Load a verified archive into an empty database, which is migrated when it is not yet."""
    engine = open_engine(address(settings.database))
    try:
        await current_revision(engine, MIGRATIONS)
        async with snapshot(engine) as line:
            await require_empty(line)
        await migrate(engine, MIGRATIONS)
        async with engine.begin() as line:
            await load(archive, manifest, line, MIGRATIONS)
    finally:
        await engine.dispose()


def told(manifest: Manifest, file: Path) -> str:
    """What an archive holds, for the command line."""
    size = file.stat().st_size / MEGABYTE
    return f"{manifest.rows} rows of {len(manifest.tables)} tables, {size:.1f} MB: {file}"
