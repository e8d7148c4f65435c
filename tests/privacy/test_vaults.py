from __future__ import annotations

import io

import pytest

from bot.privacy.keys import SealError
from bot.privacy.vaults import CHUNK, Sealing, Unsealing, name_of

KEY, OTHER = b"k" * 32, b"o" * 32
LONG = bytes(range(256)) * 1024
SEALED_CHUNK = CHUNK + 16
HEAD = 33


def sealed(plain: bytes, step: int = 1000) -> bytes:
    file = io.BytesIO()
    sealing = Sealing(file, KEY)
    for at in range(0, len(plain), step):
        sealing.write(plain[at : at + step])
    sealing.finish()
    return file.getvalue()


def opened(box: bytes, key: bytes = KEY) -> bytes:
    return io.BufferedReader(Unsealing(io.BytesIO(box), key)).read()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, len(LONG)])
def test_what_is_sealed_comes_back_whatever_its_length(size: int) -> None:
    box = sealed(LONG[:size])

    assert opened(box) == LONG[:size]


def test_a_reader_may_begin_anywhere() -> None:
    reader = io.BufferedReader(Unsealing(io.BytesIO(sealed(LONG)), KEY))

    reader.seek(-10, io.SEEK_END)
    end = reader.read()
    reader.seek(CHUNK - 2)
    middle = reader.read(4)

    assert end == LONG[-10:]
    assert middle == LONG[CHUNK - 2 : CHUNK + 2]


def test_the_same_is_sealed_otherwise_each_time_and_tells_nothing() -> None:
    one, other = sealed(LONG), sealed(LONG)

    assert one[HEAD:] != other[HEAD:]
    assert LONG[:64] not in one


def test_another_key_opens_nothing() -> None:
    with pytest.raises(SealError, match="another key"):
        opened(sealed(LONG), OTHER)


@pytest.mark.parametrize("at", [0, 20, HEAD, HEAD + SEALED_CHUNK + 5, -1])
def test_a_changed_byte_anywhere_is_found(at: int) -> None:
    box = bytearray(sealed(LONG))
    box[at] ^= 1

    with pytest.raises(SealError):
        opened(bytes(box))


@pytest.mark.parametrize(
    "cut", [1, 17, SEALED_CHUNK, len(LONG) + 16 * 4], ids=["a byte", "a tag", "a chunk", "all"]
)
def test_a_stream_that_was_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(SealError):
        opened(sealed(LONG)[:-cut])


def test_chunks_cannot_change_places() -> None:
    box = sealed(LONG)
    first, second = box[HEAD : HEAD + SEALED_CHUNK], box[HEAD + SEALED_CHUNK :][:SEALED_CHUNK]
    swapped = box[:HEAD] + second + first + box[HEAD + 2 * SEALED_CHUNK :]

    with pytest.raises(SealError):
        opened(swapped)


def test_the_name_of_a_key_does_not_tell_it() -> None:
    assert name_of(KEY) != name_of(OTHER)
    assert len(name_of(KEY)) == 16
    assert KEY.hex()[:8] not in name_of(KEY)
