"""The name of a new entry: short, made of its Dutch question, and never used twice."""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import TYPE_CHECKING

from bot.features.library.draft_store import Drafts
from bot.features.library.store import Library
from bot.vocabulary import EntryId

if TYPE_CHECKING:
    from bot.store.work import Work

LONGEST = 32
"""Behind a button there is no room for more."""

UNNAMED = "asked-"
"""Begins the name of an entry whose Dutch question is not written yet."""

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_LITTLE = frozenset(
    {
        "de",
        "het",
        "een",
        "en",
        "of",
        "is",
        "ben",
        "ik",
        "mij",
        "mijn",
        "in",
        "op",
        "van",
        "te",
        "er",
    }
    | {"wat", "hoe", "als"}
)


async def unnamed(work: Work) -> EntryId:
    """A name until the Dutch question is written."""
    return await free(work, f"{UNNAMED}{secrets.token_hex(4)}")


async def free(work: Work, wanted: str) -> EntryId:
    """This name, or the next one that no entry has or ever had."""
    number, name = 1, EntryId(wanted)
    while await Library(work).knows(name) or await Drafts(work).knows(name):
        number += 1
        ending = f"-{number}"
        name = EntryId(wanted[: LONGEST - len(ending)] + ending)
    return name


def slug(question: str) -> str:
    """The words of a question that say most, in plain letters; empty when it has none."""
    plain = unicodedata.normalize("NFKD", question.casefold()).encode("ascii", "ignore").decode()
    words = [word for word in _NOT_PLAIN.split(plain) if word]
    telling = [word for word in words if word not in _LITTLE] or words
    name = ""
    for word in telling:
        longer = f"{name}-{word}" if name else word
        if len(longer) > LONGEST:
            break
        name = longer
    return name or "".join(telling)[:LONGEST]
