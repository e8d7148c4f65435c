"""A chat that was copied out of WhatsApp or Telegram, as the texts that were said in it.

Who said them, from which number and when, is left behind; a name that comes back inside a message, as
"@Name" or as the word a message begins with, is taken out too. The forms are those in which the apps
export and copy chats on Android, iOS and desktop, in whatever digits the phone writes.
"""

from __future__ import annotations

import re
import unicodedata

FEWEST_HEADS = 2
"""One line that looks like the head of a message is no export yet, unless it holds date and time."""

_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[^\W\d_]\.?(?:\s?[^\W\d_]\.?)?)?"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_COMMA = r"[,\u060c]?\s+"
_WHEN = rf"(?:{_DAY}{_COMMA}{_CLOCK}|{_CLOCK}{_COMMA}{_DAY}|{_CLOCK})"
_HEAD = re.compile(
    rf"^\[{_WHEN}\]\s*~?\s*(?P<who>[^:\n]{{1,60}}):[ \t]?|^{_DAY}{_COMMA}{_CLOCK}\s+-\s+~?\s*(?P<who2>[^:\n]{{1,60}}):[ \t]?",
    re.MULTILINE,
)
_TELEGRAM = re.compile(rf"^(?P<who>[^\[\]\n]{{1,60}}),\s\[{_WHEN}\]:?[ \t]*\n?", re.MULTILINE)
_NOTICE = re.compile(rf"^(?:\[{_WHEN}\]|{_DAY}{_COMMA}{_CLOCK}\s+-)\s[^:\n]*$", re.MULTILINE)
_MEDIA = re.compile(
    r"^\W*<[^<>\n]{3,40}>\W*$|^\W*(?:image|video|audio|sticker|GIF|document|afbeelding) [^\s]+\W*$",
    re.IGNORECASE,
)
_UNSEEN = dict.fromkeys(
    (0x200E, 0x200F, 0x61C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")
_SHORTEST_NAME = 2


def split(text: str) -> tuple[str, ...] | None:
    """The texts of an export in their order, without who said them and when; None when it is none."""
    plain = _plain(text)
    heads = sorted(
        (*_HEAD.finditer(plain), *_TELEGRAM.finditer(plain)), key=lambda head: head.start()
    )
    if len(heads) < FEWEST_HEADS and not (heads and heads[0].start() == 0):
        return None
    ends = [*(head.start() for head in heads[1:]), len(plain)]
    said = [
        _NOTICE.sub("", plain[head.end() : end]).strip()
        for head, end in zip(heads, ends, strict=True)
    ]
    names = {name for head in heads for name in _names(head)}
    texts = (_without(names, text) for text in said if text and not _MEDIA.match(text))
    return tuple(text for text in texts if text)


def _plain(text: str) -> str:
    """The same text with ASCII digits and plain spaces, and without marks of direction."""
    seen = text.translate(_UNSEEN).translate(_SPACES)
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in seen
    )


def _names(head: re.Match[str]) -> set[str]:
    """The whole name in a head, and each of its words."""
    groups = head.groupdict()
    who = (groups.get("who") or groups.get("who2") or "").strip(" ~")
    words = {word for word in re.split(r"[\s,.()]+", who) if len(word) >= _SHORTEST_NAME}
    return {who, *words} - {""}


def _without(names: set[str], text: str) -> str:
    """The text without these names, wherever they stand as whole words."""
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"@?(?<!\w){re.escape(name)}(?!\w)[,:]?\s?", "", text, flags=re.IGNORECASE)
    return text.strip()
