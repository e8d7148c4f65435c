"""What changed between two texts, word by word, so that a page can show it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.features.library.model import Text

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, went or came: `kind` is "same", "del" or "ins"."""

    kind: str
    words: str


def lines(old: Text, new: Text) -> list[list[Piece]]:
    """Line by line what became of the words; lines that are the same on both sides are whole."""
    before, after = old.words, new.words
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: list[list[Piece]] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found += [[Piece("same", line)] for line in before[a:b]]
            continue
        gone, come = list(before[a:b]), list(after[c:d])
        both = min(len(gone), len(come))
        found += [[*words(gone[number], come[number])] for number in range(both)]
        found += [[Piece("del", line)] for line in gone[both:]]
        found += [[Piece("ins", line)] for line in come[both:]]
    return found


def words(old: str, new: str) -> Iterator[Piece]:
    """What became of the words of one line."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(before[a:b]))
            continue
        if a < b:
            yield Piece("del", "".join(before[a:b]))
        if c < d:
            yield Piece("ins", "".join(after[c:d]))
