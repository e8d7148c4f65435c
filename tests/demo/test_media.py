import struct

import pytest

from bot.demo.media import described
from bot.demo.records import DemoFile, Upload


def kept(content: bytes, mime: str = "application/octet-stream") -> DemoFile:
    return DemoFile("id", "u", "path", Upload(content, "naam.bin", mime))


def test_a_voice_tells_its_length_by_its_last_page() -> None:
    page = b"OggS\x00\x04" + struct.pack("<q", 48_000 * 7) + bytes(20)

    assert described("voice", kept(b"OggS" + bytes(30) + page), {})["duration"] == 7


@pytest.mark.parametrize("content", [b"", b"OggS", b"nothing"])
def test_a_voice_that_does_not_tell_lasts_a_second(content: bytes) -> None:
    assert described("voice", kept(content), {})["duration"] == 1


def test_a_picture_tells_its_size() -> None:
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 320, 200)

    (size,) = described("photo", kept(png), {})

    assert (size["width"], size["height"]) == (320, 200)


def test_a_file_keeps_its_name_and_kind() -> None:
    told = described("document", kept(b"x", "application/pdf"), {})

    assert (told["file_name"], told["mime_type"]) == ("naam.bin", "application/pdf")
