"""`backup` and `restore`: the whole house in one sealed file, and back into an empty database."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from typing import TYPE_CHECKING, cast
from zipfile import ZipFile

from bot.commands.archives import put_in, reading, refusing, told
from bot.privacy.vaults import CHUNK, Sealing, Unsealing, name_of
from bot.store import keyring
from bot.store.archive import (
    ArchiveError,
    Sort,
    manifest_into,
    manifest_of,
    something_waits,
    tables_into,
    verify,
)
from bot.store.atomic import written

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO, BinaryIO

    from bot.settings import Settings
    from bot.store.archive import Manifest

LEFT_OUT = "what was said without a name and is not mixed yet is left out"


def back_up(settings: Settings, file: Path, key: Path, *, leave_out_waiting: bool) -> int:
    """Write everything but what passes; refused while something waits to be mixed."""
    if file.resolve() == key.resolve():
        raise ArchiveError("the backup and its key cannot be the same file")
    is_new = not key.exists()
    manifest, waits = asyncio.run(
        _back_up(settings, file, key, leave_out_waiting=leave_out_waiting)
    )
    print(told(manifest, file))
    if waits:
        print(LEFT_OUT)
    made = "made just now, " if is_new else ""
    print(f"the key to it is {key}, {made}and not in it: keep it in another place than the backup")
    print(
        f"the keys of the house are not in it either: keep copies of those in {settings.key_dir}, "
        "all but window and quarter, elsewhere again"
    )
    return 0


def restore(settings: Settings, file: Path, key: Path) -> int:
    """Load a backup into an empty database, migrated to this version."""
    secret = keyring.read_key(key)
    with refusing(file), file.open("rb") as sealed, ZipFile(_opened(sealed, secret)) as archive:
        manifest, _ = manifest_of(archive, Sort.BACKUP)
        verify(archive, manifest)
        asyncio.run(put_in(settings, archive, manifest))
    print(f"{told(manifest, file)}, restored")
    if manifest.keys != _house_keys(settings):
        print(
            f"the keys in {settings.key_dir} are not those of this house: put them back before "
            "you start, or nobody is recognised and nobody can be told anything"
        )
    return 0


async def _back_up(
    settings: Settings, file: Path, key: Path, *, leave_out_waiting: bool
) -> tuple[Manifest, bool]:
    async with reading(settings) as line:
        waits = await something_waits(line)
        if waits and not leave_out_waiting:
            raise ArchiveError(
                "something said without a name waits to be mixed and never goes into a backup; "
                "wait for the next mixing, or add --leave-out-waiting"
            )
        secret = keyring.key_at(key)
        with refusing(file), written(file) as target:
            sealing = Sealing(target, secret)
            with ZipFile(cast("IO[bytes]", sealing), "w") as archive:
                tables = await tables_into(archive, line, Sort.BACKUP)
                manifest = replace(tables, keys=_house_keys(settings))
                manifest_into(archive, manifest)
            sealing.finish()
    return manifest, waits


def _opened(sealed: BinaryIO, secret: bytes) -> IO[bytes]:
    """The stream under the seal, read once to its end: a change anywhere is found."""
    reader = io.BufferedReader(Unsealing(sealed, secret), CHUNK)
    while reader.read(CHUNK):
        pass
    return reader


def _house_keys(settings: Settings) -> str:
    """By what name the keys of the house are known; "" when they are not all there."""
    if not settings.key_dir.exists() or keyring.examine(settings.key_dir):
        return ""
    return name_of(keyring.load(settings.key_dir).person)
