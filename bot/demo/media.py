"""What Telegram tells about a file: how long a voice lasts, how large a picture is."""

import struct
from typing import Any

from bot.demo.records import DemoFile, Json

MIME = {"voice": "audio/ogg", "audio": "audio/mpeg", "photo": "image/jpeg"}


def described(kind: str, kept: DemoFile, given: Json) -> Any:
    """Describe a file as the field of a message that it is the content of."""
    told = kept.told()
    known = {name: given[name] for name in ("title", "performer") if name in given}
    match kind:
        case "photo":
            width, height = _size(kept.upload.content)
            return [{**told, "width": width, "height": height}]
        case "voice" | "audio":
            seconds = given.get("duration") or _seconds(kept.upload.content)
            return {**told, **known, "duration": seconds, "mime_type": _mime(kind, kept)}
        case "sticker":
            return {
                **told,
                "type": "regular",
                "width": 512,
                "height": 512,
                "is_animated": False,
                "is_video": False,
                "emoji": given.get("emoji", "👋"),
            }
        case _:
            name = kept.upload.name or "file"
            return {**told, "file_name": name, "mime_type": _mime(kind, kept)}


def _mime(kind: str, kept: DemoFile) -> str:
    mime = kept.upload.mime
    return MIME.get(kind, mime) if mime == "application/octet-stream" else mime


def _seconds(content: bytes) -> int:
    """Read the length of an Opus recording from its last page, in 48 000ths of a second."""
    last = content.rfind(b"OggS")
    if last < 0 or len(content) < last + 14:
        return 1
    samples: int = struct.unpack_from("<q", content, last + 6)[0]
    return max(1, round(samples / 48_000))


def _size(content: bytes) -> tuple[int, int]:
    """Read the size of a PNG; for other pictures say what phones make."""
    if content.startswith(b"\x89PNG") and len(content) >= 24:
        width, height = struct.unpack_from(">II", content, 16)
        return width, height
    return 1280, 960
