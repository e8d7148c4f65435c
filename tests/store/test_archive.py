from __future__ import annotations

import io
import json
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from sqlalchemy import func, insert, select

import bot.app  # noqa: F401 (every room's tables)
from bot.features.people.store import PersonRow
from bot.settings import MIGRATIONS
from bot.store import archive
from bot.store.archive import ArchiveError, Manifest, Share, Sort
from bot.store.base import Row
from bot.store.database import address, open_engine, snapshot
from bot.store.migrate import current_revision, go_back, known_revisions, migrate
from bot.store.register import Kind, of_kind
from tests.databases import DATABASES, fresh_database
from tests.seeding import SOUND, Seed
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

WAYS = [(one, other) for one in DATABASES for other in DATABASES]
FIRST = "20261125_first"


@asynccontextmanager
async def house(kind: str, folder: Path, name: str) -> AsyncIterator[AsyncEngine]:
    """A migrated database in which nothing is."""
    async with fresh_database(kind, folder / name) as url:
        engine = open_engine(address(url))
        await migrate(engine, MIGRATIONS)
        yield engine
        await engine.dispose()


async def copied(engine: AsyncEngine, sort: Sort) -> tuple[bytes, Manifest]:
    file = io.BytesIO()
    async with snapshot(engine) as line:
        with ZipFile(file, "w") as target:
            manifest = await archive.tables_into(target, line, sort)
            archive.manifest_into(target, manifest, key="k")
    return file.getvalue(), manifest


async def loaded(engine: AsyncEngine, copy: bytes, sort: Sort) -> None:
    with ZipFile(io.BytesIO(copy)) as source:
        manifest, _ = archive.manifest_of(source, sort)
        archive.verify(source, manifest)
        async with engine.begin() as line:
            await archive.load(source, manifest, line, MIGRATIONS)


async def sown(engine: AsyncEngine) -> Seed:
    seed = Seed(KEYS)
    async with engine.begin() as line:
        await seed.sow(line)
    return seed


def unpacked(copy: bytes) -> bytes:
    with ZipFile(io.BytesIO(copy)) as source:
        return b"".join(source.read(name) for name in source.namelist())


def changed(copy: bytes, name: str, content: bytes | None) -> bytes:
    """The same archive with another file in it, or without one."""
    file = io.BytesIO()
    with ZipFile(io.BytesIO(copy)) as source, ZipFile(file, "w") as target:
        for each in source.namelist():
            if each != name:
                target.writestr(each, source.read(each))
        if content is not None:
            target.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(("kind", "other"), WAYS)
async def test_a_house_handed_over_hands_over_the_same(
    kind: str, other: str, tmp_path: Path
) -> None:
    async with house(kind, tmp_path, "one") as old, house(other, tmp_path, "two") as new:
        await sown(old)

        copy, first = await copied(old, Sort.EXPORT)
        await loaded(new, copy, Sort.EXPORT)
        again, second = await copied(new, Sort.EXPORT)

    assert first == second
    assert unpacked(copy) == unpacked(again)
    assert {name for name, share in first.tables.items() if share.rows} == {
        name for name in of_kind(Kind.OURS) if name != "house"
    }


@pytest.mark.parametrize("kind", DATABASES)
async def test_nobody_is_in_what_is_handed_over(kind: str, tmp_path: Path) -> None:
    async with house(kind, tmp_path, "one") as old:
        seed = await sown(old)
        copy, manifest = await copied(old, Sort.EXPORT)
        kept, _ = await copied(old, Sort.BACKUP)

    assert [trace for trace in seed.traces if trace in unpacked(copy)] == []
    assert seed.person.encode() in unpacked(kept)
    assert SOUND.hex().encode() in unpacked(copy)
    assert set(manifest.tables) == set(of_kind(Kind.OURS))


@pytest.mark.parametrize(("kind", "other"), WAYS)
async def test_a_backup_brings_back_every_row_but_what_passes(
    kind: str, other: str, tmp_path: Path
) -> None:
    async with house(kind, tmp_path, "one") as old, house(other, tmp_path, "two") as new:
        await sown(old)
        copy, manifest = await copied(old, Sort.BACKUP)
        await loaded(new, copy, Sort.BACKUP)
        async with old.connect() as before, new.connect() as after:
            for table in Row.metadata.sorted_tables:
                rows = (await after.execute(select(table))).all()
                passes = table.name in of_kind(Kind.PASSING)
                assert rows == ([] if passes else (await before.execute(select(table))).all())

    assert not set(manifest.tables) & set(of_kind(Kind.PASSING))


@pytest.mark.parametrize("kind", DATABASES)
async def test_a_backup_of_an_older_version_is_brought_up_to_date(
    kind: str, tmp_path: Path
) -> None:
    seed = Seed(KEYS)
    async with house(kind, tmp_path, "one") as old, house(kind, tmp_path, "two") as new:
        async with old.begin() as line:
            await line.run_sync(go_back, MIGRATIONS, FIRST)
            await line.execute(insert(PersonRow), [seed.row(PersonRow.metadata.tables["person"])])
        copy, manifest = await copied(old, Sort.BACKUP)

        await loaded(new, copy, Sort.BACKUP)

        async with new.connect() as line:
            people = await line.scalar(select(func.count()).select_from(PersonRow))
            members = await line.scalar(
                select(func.count()).select_from(Row.metadata.tables["member"])
            )
        revision = await current_revision(new, MIGRATIONS)

    assert manifest.revision == FIRST
    assert (people, members) == (1, 0)
    assert revision == known_revisions(MIGRATIONS)[0]


async def test_a_database_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    async with house("sqlite", tmp_path, "one") as old:
        await sown(old)
        copy, _ = await copied(old, Sort.BACKUP)

        with pytest.raises(ArchiveError, match="not empty"):
            await loaded(old, copy, Sort.BACKUP)


async def test_a_row_that_does_not_fit_leaves_the_database_empty(tmp_path: Path) -> None:
    async with house("sqlite", tmp_path, "one") as old, house("sqlite", tmp_path, "two") as new:
        await sown(old)
        copy, manifest = await copied(old, Sort.BACKUP)
        lines = unpacked(changed(copy, "person.jsonl", None))
        assert lines
        with ZipFile(io.BytesIO(copy)) as source:
            twice = source.read("person.jsonl") * 2
        broken = changed(copy, "person.jsonl", twice)
        with ZipFile(io.BytesIO(broken)) as source:
            async with new.connect() as line:
                with pytest.raises(ArchiveError, match="do not fit"):
                    await archive.load(source, manifest, line, MIGRATIONS)

        async with new.connect() as line:
            await archive.require_empty(line)


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("person.jsonl", b"{}\n", "person is not what the manifest says"),
        ("person.jsonl", None, "other tables than its manifest says"),
        ("extra.jsonl", b"", "other tables than its manifest says"),
        ("manifest.json", b"{}", "no manifest that can be read"),
        ("manifest.json", None, "no manifest that can be read"),
    ],
)
async def test_what_was_changed_is_refused(
    name: str, content: bytes | None, complaint: str, tmp_path: Path
) -> None:
    async with house("sqlite", tmp_path, "one") as old, house("sqlite", tmp_path, "two") as new:
        await sown(old)
        copy, _ = await copied(old, Sort.BACKUP)

        with pytest.raises(ArchiveError, match=complaint):
            await loaded(new, changed(copy, name, content), Sort.BACKUP)


@pytest.mark.parametrize(
    ("manifest", "complaint"),
    [
        (Manifest(Sort.EXPORT, "", {}), "it is no backup"),
        (Manifest(Sort.BACKUP, "", {}, format=2), "newer version"),
        (Manifest(Sort.BACKUP, "20990101_later", {}), "does not know"),
        (Manifest(Sort.BACKUP, "", {"outbox": Share(0, "")}), "does not belong into a backup"),
    ],
)
async def test_what_is_no_backup_of_this_version_is_refused(
    manifest: Manifest, complaint: str, tmp_path: Path
) -> None:
    file = io.BytesIO()
    with ZipFile(file, "w") as target:
        archive.manifest_into(target, manifest)

    async with house("sqlite", tmp_path, "one") as new:
        with pytest.raises(ArchiveError, match=complaint):
            await loaded(new, file.getvalue(), Sort.BACKUP)


@pytest.mark.parametrize("kind", DATABASES)
async def test_it_is_seen_that_something_waits_to_be_mixed(kind: str, tmp_path: Path) -> None:
    async with house(kind, tmp_path, "one") as old:
        async with snapshot(old) as line:
            before = await archive.something_waits(line)
        await sown(old)
        async with snapshot(old) as line:
            after = await archive.something_waits(line)

    assert (before, after) == (False, True)


async def test_a_manifest_is_signed_as_it_is(tmp_path: Path) -> None:
    async with house("sqlite", tmp_path, "one") as old:
        copy, manifest = await copied(old, Sort.EXPORT)

    with ZipFile(io.BytesIO(copy)) as source:
        found, beside = archive.manifest_of(source, Sort.EXPORT)
    assert found == manifest
    assert beside == {"key": "k"}
    assert archive.signed(found) != archive.signed(replace(found, revision="other"))
    assert json.loads(manifest.text())["sort"] == "export"
