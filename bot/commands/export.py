"""`export` and `import`: what is of nobody, the library and the figures, from one house to another."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from zipfile import ZipFile

from bot.commands.archives import put_in, reading, refusing, told
from bot.privacy.keys import is_signed, public_of, sign
from bot.store import keyring
from bot.store.archive import (
    ArchiveError,
    Sort,
    manifest_into,
    manifest_of,
    signed,
    tables_into,
    verify,
)
from bot.store.atomic import written

if TYPE_CHECKING:
    from pathlib import Path

    from bot.settings import Settings
    from bot.store.archive import Manifest


def give(settings: Settings, file: Path) -> int:
    """Write what identifies nobody, signed with the key that signs releases."""
    key = keyring.load(settings.key_dir).release
    manifest = asyncio.run(_give(settings, file, key))
    print(f"{told(manifest, file)}\nnobody is in it; signed with {public_of(key).hex()}")
    return 0


def take(settings: Settings, file: Path) -> int:
    """Load an export into an empty database, migrated to this version."""
    with refusing(file), file.open("rb") as stream, ZipFile(stream) as archive:
        manifest, beside = manifest_of(archive, Sort.EXPORT)
        key = _signer(manifest, beside)
        verify(archive, manifest)
        asyncio.run(put_in(settings, archive, manifest))
    print(f"{told(manifest, file)}, imported; signed with {key}")
    return 0


async def _give(settings: Settings, file: Path, key: bytes) -> Manifest:
    async with reading(settings) as line:
        with refusing(file), written(file) as target, ZipFile(target, "w") as archive:
            manifest = await tables_into(archive, line, Sort.EXPORT)
            signature = sign(signed(manifest), key)
            manifest_into(archive, manifest, signature=signature, key=public_of(key).hex())
    return manifest


def _signer(manifest: Manifest, beside: dict[str, str]) -> str:
    """The public key that signed it, in hex; whose it is, the one who gave it can say."""
    key = beside.get("key", "")
    try:
        public = bytes.fromhex(key)
        if is_signed(signed(manifest), beside.get("signature", ""), public):
            return key
    except (TypeError, ValueError) as error:
        raise ArchiveError("its signature cannot be read") from error
    raise ArchiveError("it was changed after it was signed")
