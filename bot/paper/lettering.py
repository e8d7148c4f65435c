"""Words in a drawing: what can be printed, how wide it is about, and where it breaks."""

from __future__ import annotations

import re
import unicodedata

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
_PICTURES = re.compile(
    "(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]*|\u2139\ufe0f|\ufe0f)+"
)
_NARROW = frozenset(" .,:;'|iljtfrI()[]")
_BROAD = frozenset("mwMW%@")


def clean(text: str) -> str:
    """One line of what can be printed: pictures among letters have no place in its fonts."""
    return _UNPRINTABLE.sub(" ", _PICTURES.sub("", text)).strip()


def width(text: str, size: float) -> float:
    """About how wide it is, in the unit of `size`; rather too much than too little."""
    return size * sum(_letter(each) for each in text)


def wrapped(text: str, room: float, size: float, lines: int = 2) -> tuple[str, ...]:
    """The text in so many lines of that width; what does not fit is cut off, and the cut shown."""
    found = [""]
    for word in clean(text).split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and width(longer, size) > room:
            found.append(word)
        else:
            found[-1] = longer
    kept = found[:lines]
    if len(found) > lines:
        kept[-1] += "…"
    return tuple(_cut(line, room, size) for line in kept)


def _cut(line: str, room: float, size: float) -> str:
    if width(line, size) <= room:
        return line
    kept = line.rstrip("…")
    while kept and width(f"{kept}…", size) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _letter(letter: str) -> float:
    """The width of a letter, in parts of its size."""
    if unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0
    if letter in _NARROW:
        return 0.38
    if letter in _BROAD or unicodedata.name(letter, "").startswith("ETHIOPIC"):
        return 0.88
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return 1
    return 0.64 if letter.isupper() or letter.isdigit() else 0.58
