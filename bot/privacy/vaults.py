"""A long stream under seal, in chunks that can be neither changed, moved, left out nor cut off.

Each chunk of 64 KiB is sealed by itself (libsodium's SecretBox). Its nonce is 16 random bytes of the
stream, its number, and whether it is the last (the STREAM construction of Hoang and others, 2015).
So a reader may begin anywhere, and a stream without its end is refused.
"""

from __future__ import annotations

import hmac
import io
import secrets
from typing import TYPE_CHECKING

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from typing_extensions import override

from bot.privacy.keys import SealError

if TYPE_CHECKING:
    from typing import Any, BinaryIO

MAGIC = b"wegwijs sealed 1\n"
CHUNK = 65_536
_TAG = SecretBox.MACBYTES
_PREFIX = 16


class Sealing(io.RawIOBase):
    """Seals what is written to it into a file; without `finish` the file is worth nothing."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        self._file = file
        self._box = SecretBox(key)
        self._prefix = secrets.token_bytes(_PREFIX)
        self._waiting = bytearray()
        self._number = 0
        file.write(MAGIC + self._prefix)

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: Any, /) -> int:
        self._waiting += data
        while len(self._waiting) > CHUNK:
            self._seal(CHUNK, last=False)
        return len(data)

    def finish(self) -> None:
        """Seal the rest; nothing can be written after it."""
        self._seal(CHUNK, last=True)

    def _seal(self, size: int, *, last: bool) -> None:
        plain = bytes(self._waiting[:size])
        del self._waiting[:size]
        nonce = _nonce(self._prefix, self._number, last=last)
        self._file.write(self._box.encrypt(plain, nonce).ciphertext)
        self._number += 1


class Unsealing(io.RawIOBase):
    """Reads what was sealed, from anywhere in it.

    SealError at once when the key is another one or the end is missing, and later when what is read
    was changed.
    """

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        self._file = file
        self._box = SecretBox(key)
        begin = file.read(len(MAGIC) + _PREFIX)
        if len(begin) < len(MAGIC) + _PREFIX or not begin.startswith(MAGIC):
            raise SealError("this is not sealed")
        self._prefix = begin[len(MAGIC) :]
        sealed = file.seek(0, io.SEEK_END) - len(begin)
        self._chunks = max(1, -(-sealed // (CHUNK + _TAG)))
        self._size = sealed - self._chunks * _TAG
        self._at = 0
        self._open: tuple[int, bytes] = (-1, b"")
        self._chunk(self._chunks - 1)

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, begin + offset)
        return self._at

    @override
    def readinto(self, into: Any, /) -> int:
        if self._at >= self._size:
            return 0
        number, skip = divmod(self._at, CHUNK)
        part = self._chunk(number)[skip : skip + len(into)]
        into[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _chunk(self, number: int) -> bytes:
        if self._open[0] != number:
            self._file.seek(len(MAGIC) + _PREFIX + number * (CHUNK + _TAG))
            nonce = _nonce(self._prefix, number, last=number == self._chunks - 1)
            try:
                plain = self._box.decrypt(self._file.read(CHUNK + _TAG), nonce)
            except (CryptoError, ValueError) as error:
                raise SealError("another key sealed this, or it was changed or cut off") from error
            self._open = (number, plain)
        return self._open[1]


def name_of(key: bytes) -> str:
    """16 hexadecimal digits by which a key is known without being told."""
    return hmac.digest(key, b"the name of this key", "sha256")[:8].hex()


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(7, "big") + bytes([last])
