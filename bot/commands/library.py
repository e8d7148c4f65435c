"""`library check | import | export`: the library as files, and as sheets for reviewers."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.commands.clock import clock_of, today
from bot.features.library import files, service, sheets, taking, writing
from bot.features.library.check import examine
from bot.features.library.sheets import SheetError
from bot.settings import MIGRATIONS
from bot.store import keyring
from bot.store.migrate import migrated
from bot.store.work import Works

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.features.library.model import Collection
    from bot.settings import Settings
    from bot.vocabulary import Language

FOUND = 1


def check(folder: Path) -> int:
    """Prints what is wrong and what waits for a reader; 1 when something is wrong."""
    report = examine(folder, today())
    for complaint in report.complaints:
        print(complaint, file=sys.stderr)
    print(report.summary())
    return FOUND if report.complaints else 0


def take_in(settings: Settings, folder: Path) -> int:
    """Files become versions in the database; a broken file changes nothing."""
    collection = files.read(folder)
    imported = asyncio.run(_take_in(settings, collection))
    print(f"{imported.versions} new versions, {imported.withdrawn} entries withdrawn")
    if imported.drafts:
        print(f"{imported.drafts} were changed at the desk, too: look at the drafts there")
    return 0


def give_sheet(folder: Path, language: Language, form: str) -> int:
    """A sheet of one language on stdout."""
    rows = sheets.rows_of(files.read(folder), language)
    text = sheets.to_csv(rows) if form == "csv" else sheets.to_xliff(rows, language)
    sys.stdout.write(text)
    return 0


def take_sheet(sheet: Path, folder: Path, language: Language) -> int:
    """A reviewer's sheet into the files of `folder`; 1 when rows were refused."""
    text = _read(sheet)
    rows = sheets.from_csv(text) if sheet.suffix == ".csv" else sheets.from_xliff(text)
    collection = files.read(folder)
    returned = sheets.take_back(rows, collection, language)
    for version in returned.versions:
        name = f"{version.entry}.md"
        path = folder / language.value / "faq" / collection.domains[version.entry] / name
        path.write_text(writing.write(version), encoding="utf-8")
    for refusal in returned.refused:
        print(f"{sheet}: {refusal}", file=sys.stderr)
    print(f"{len(returned.versions)} texts changed, {len(returned.refused)} rows refused")
    return FOUND if returned.refused else 0


def _read(sheet: Path) -> str:
    try:
        return sheet.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SheetError(f"{sheet}: cannot be read ({error.strerror}); check the name") from error
    except UnicodeDecodeError as error:
        raise SheetError(f"{sheet}: not UTF-8; save the sheet as UTF-8") from error


def give_out(settings: Settings, folder: Path) -> int:
    """The current versions as files."""
    print(f"{asyncio.run(_give_out(settings, folder))} texts written to {folder}")
    return 0


async def _take_in(settings: Settings, collection: Collection) -> taking.Imported:
    async with _works(settings) as works, works.open() as work:
        return await taking.take_in(work, collection)


async def _give_out(settings: Settings, folder: Path) -> int:
    async with _works(settings) as works, works.open() as work:
        return await service.give_out(work, folder)


@asynccontextmanager
async def _works(settings: Settings) -> AsyncIterator[Works]:
    async with migrated(settings.database, MIGRATIONS) as engine:
        yield Works(engine, clock_of(settings), keyring.load(settings.key_dir))
