"""Whole tables in one zip file: a file of JSON lines for each, and a manifest that vouches for them.

Nothing is loaded before all of an archive was read once and found to be what its manifest says, and
everything is loaded in one transaction.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from sqlalchemy import MetaData, exists, insert, select
from sqlalchemy.exc import DBAPIError

from bot.store.migrate import go_back, go_on, known_revisions, revision_of
from bot.store.register import TABLES, WAITING, Kind, of_kind
from bot.store.rows import PAGE, BrokenRowError, blanked, packed, pages, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

    from sqlalchemy import Connection, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.register import Kept

FORMAT = 1
MANIFEST = "manifest.json"
OWN = "alembic_version"
BEGIN = (1980, 1, 1, 0, 0, 0)
"""No file in an archive has a time."""


class ArchiveError(Exception):
    """An archive cannot be written, read or loaded; nothing was changed."""


class Sort(StrEnum):
    """What an archive is for: the whole house to come back, or what is of nobody to be handed over."""

    BACKUP = "backup"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Share:
    """A table in an archive: how many rows, and the SHA-256 of its lines in hex."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds. `keys` is by what name the keys of the house are known, or ""."""

    sort: Sort
    revision: str
    tables: dict[str, Share]
    keys: str = ""
    format: int = FORMAT

    @property
    def rows(self) -> int:
        return sum(share.rows for share in self.tables.values())

    def text(self) -> str:
        """Always the same for the same manifest: what is signed."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))


async def something_waits(line: AsyncConnection) -> bool:
    """Whether something that was said without being known waits to be mixed."""
    tables = await line.run_sync(reflected)
    return WAITING in tables and await _has_rows(line, tables[WAITING])


async def tables_into(archive: ZipFile, line: AsyncConnection, sort: Sort) -> Manifest:
    """Write every table that belongs into such an archive; the manifest is still to be written."""
    tables = await line.run_sync(reflected)
    revision = await line.run_sync(revision_of)
    unknown = sorted(set(tables) - set(TABLES))
    if revision is None or unknown:
        raise ArchiveError("the database is not one of this version; migrate it first")
    shares = {
        name: await _table_into(archive, line, tables[name], kept if sort is Sort.EXPORT else None)
        for name, kept in sorted(of_kind(*_kinds(sort)).items())
        if name in tables
    }
    return Manifest(sort, revision, shares)


def manifest_into(archive: ZipFile, manifest: Manifest, **beside: str) -> None:
    """Write the manifest, with what stands beside it: a signature, and the key that made it."""
    with archive.open(_member(MANIFEST), "w") as file:
        file.write(json.dumps({"manifest": json.loads(manifest.text()), **beside}).encode())


def manifest_of(archive: ZipFile, sort: Sort) -> tuple[Manifest, dict[str, str]]:
    """The manifest, and what stands beside it; ArchiveError when it is no such archive."""
    try:
        told = json.loads(archive.read(MANIFEST))
        own = told.pop("manifest")
        found = Manifest(
            sort=Sort(own["sort"]),
            revision=own["revision"],
            tables={name: Share(**share) for name, share in own["tables"].items()},
            keys=own["keys"],
            format=own["format"],
        )
    except (BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
        raise ArchiveError("it has no manifest that can be read") from error
    if found.format != FORMAT:
        raise ArchiveError("it was made by a newer version; install that one")
    if found.sort is not sort:
        raise ArchiveError(f"it is no {sort}, it is a {found.sort}")
    return found, told


def verify(archive: ZipFile, manifest: Manifest) -> None:
    """Read all of it; ArchiveError when a table is missing, added or changed."""
    kinds = _kinds(manifest.sort)
    for name in manifest.tables:
        if name in TABLES and TABLES[name].kind not in kinds:
            raise ArchiveError(f"{name} does not belong into a {manifest.sort}")
    wanted = {_file(name) for name in manifest.tables} | {MANIFEST}
    if sorted(archive.namelist()) != sorted(wanted):
        raise ArchiveError("it holds other tables than its manifest says")
    for name, share in manifest.tables.items():
        count, digest = 0, hashlib.sha256()
        for line in _lines(archive, name):
            count += 1
            digest.update(line)
        if Share(count, digest.hexdigest()) != share:
            raise ArchiveError(f"{name} is not what the manifest says")


async def load(
    archive: ZipFile, manifest: Manifest, line: AsyncConnection, migrations: Path
) -> None:
    """Put it into an empty database, whose revision is this version's, in the transaction of `line`.

    An older archive is loaded into the shape it comes from, which is then brought up to date.
    """
    known = known_revisions(migrations)
    if manifest.revision not in known:
        raise ArchiveError(
            f"it is of revision {manifest.revision}, which this version does not know; "
            "install the version that made it"
        )
    await require_empty(line)
    older = manifest.revision != known[0]
    try:
        if older:
            await line.run_sync(go_back, migrations, manifest.revision)
        await _fill(archive, manifest, line)
        if older:
            await line.run_sync(go_on, migrations)
    except (DBAPIError, NotImplementedError) as error:
        raise ArchiveError("its rows do not fit into this database") from error
    except BrokenRowError as error:
        raise ArchiveError(str(error)) from error


def reflected(connection: Connection) -> dict[str, Table]:
    """Every table of the database as it is now, whatever its revision."""
    found = MetaData()
    found.reflect(connection)
    return {table.name: table for table in found.sorted_tables if table.name != OWN}


def signed(manifest: Manifest) -> str:
    """The text that a signature is about."""
    return f"wegwijs export\n{manifest.text()}"


def _kinds(sort: Sort) -> tuple[Kind, ...]:
    return (Kind.OURS,) if sort is Sort.EXPORT else (Kind.OURS, Kind.PERSONAL)


async def _table_into(
    archive: ZipFile, line: AsyncConnection, table: Table, handed_over: Kept | None
) -> Share:
    """`handed_over` says what is left out when a table goes to others."""
    count, digest = 0, hashlib.sha256()
    with archive.open(_member(_file(table.name)), "w", force_zip64=True) as file:
        async for page in pages(line, table, handed_over.only if handed_over else None):
            rows: Any = page
            if handed_over:
                rows = (
                    blanked(row, handed_over.blank, handed_over.within, handed_over.empty)
                    for row in page
                )
            for row in rows:
                told = packed(row)
                digest.update(told)
                file.write(told)
                count += 1
    return Share(count, digest.hexdigest())


async def _fill(archive: ZipFile, manifest: Manifest, line: AsyncConnection) -> None:
    tables = await line.run_sync(reflected)
    unknown = sorted(set(manifest.tables) - set(tables))
    if unknown:
        raise ArchiveError(f"the database has no table {unknown[0]}")
    for name, table in tables.items():
        if name not in manifest.tables:
            continue
        page: list[dict[str, Any]] = []
        for told in _lines(archive, name):
            page.append(unpacked(table, told))
            if len(page) == PAGE:
                await line.execute(insert(table), page)
                page = []
        if page:
            await line.execute(insert(table), page)


async def require_empty(line: AsyncConnection) -> None:
    """ArchiveError when any table of the database has a row, whatever its revision."""
    for name, table in (await line.run_sync(reflected)).items():
        if await _has_rows(line, table):
            raise ArchiveError(f"the database is not empty ({name} has rows); give an empty one")


async def _has_rows(line: AsyncConnection, table: Table) -> bool:
    return bool(await line.scalar(select(exists(select(1).select_from(table)))))


def _lines(archive: ZipFile, name: str) -> Iterator[bytes]:
    try:
        file: IO[bytes]
        with archive.open(_file(name)) as file:
            yield from file
    except (BadZipFile, KeyError, EOFError, OSError) as error:
        raise ArchiveError(f"{name} cannot be read") from error


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, BEGIN)
    member.compress_type = ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    return member


def _file(name: str) -> str:
    return f"{name}.jsonl"
