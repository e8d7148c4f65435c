"""The mixing pool: what was said without being known waits, sealed and of equal size, for others.

A timed pool mix (Serjantov, Dingledine and Syverson, 2002): nothing leaves before so many different
people are in it, then all leaves at once, in a new order and under new names. Each record is padded
to 256 times a power of two bytes and sealed to the key of the window (libsodium's SealedBox); when
the window ends its key is destroyed, and with it whatever old copies of the boxes are left.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from bot.privacy.keys import SealError, seal_to, unseal_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SMALLEST_BOX = 512
"""Bytes; a box holds so many, or twice, four times ... so many. Whatever has no words fits in one."""

ID_BYTES = 16
OTHER = "other"
"""The language of those whose language is spoken by too few in a batch."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is said about one theme; nothing in it says who, and no time.

    `kind` is "hindered" or "good"; `codes` are the slugs of what stands in the way, the first one
    before the others; `region` a province, a part of the country or "". `via` is "self" or "key" (a
    key person speaks for `crowd`). `first` says that nobody of this chat spoke about this theme in
    this quarter before, `opens` that they say something for the first time in this window. `receipt`
    and `undo` are digests in hex, or "".
    """

    kind: str
    theme: str
    codes: tuple[str, ...]
    place: str
    region: str
    language: str
    via: str
    crowd: str
    first: bool
    opens: bool = False
    words: str = ""
    undo: str = ""
    receipt: str = ""


Quasi = tuple[str, str, str]
"""Language, region and by whom: what others may know of who spoke."""


@dataclass(frozen=True, slots=True)
class Window:
    """The key of one window: it seals, opens, and names what is done in it."""

    key: bytes

    def seal(self, record: Record) -> bytes:
        """A box of 48 bytes and 256 times a power of two; another each time."""
        plain = json.dumps(asdict(record), ensure_ascii=False, separators=(",", ":"))
        return seal_to(plain, self._secret, SMALLEST_BOX)

    def open(self, box: bytes) -> Record:
        """The record in a box; SealError when it was sealed in another window."""
        told = json.loads(unseal_from(box, self._secret))
        return Record(**{**told, "codes": tuple(told["codes"])})

    def name(self, what: str, chat: int, message: int) -> bytes:
        """16 bytes for something that one press does: the same for every try of that press."""
        return hmac.digest(self.key, f"{what}|{chat}|{message}".encode(), "sha256")[:ID_BYTES]

    @property
    def _secret(self) -> bytes:
        return hmac.digest(self.key, b"mix", "sha256")


def opened(windows: Iterable[Window], box: bytes) -> Record | None:
    """The record in a box of one of these windows; None when it is of none."""
    for window in windows:
        with suppress(SealError):
            return window.open(box)
    return None


def mark(key: bytes, chat: int, what: str) -> bytes:
    """16 bytes that say "this chat did that" to whoever holds the key, and nothing without it."""
    return hmac.digest(key, f"mark|{chat}|{what}".encode(), "sha256")[:ID_BYTES]


def digest(token: bytes) -> str:
    """What a record keeps of the token that takes it back."""
    return hashlib.sha256(token).hexdigest()


def people(records: Iterable[Record]) -> int:
    """How many different people are in a window."""
    return sum(record.opens for record in records)


def shuffled(records: Sequence[Record]) -> list[tuple[bytes, Record]]:
    """The records under new random names, in the order of these names."""
    named = [(secrets.token_bytes(ID_BYTES), record) for record in records]
    return sorted(named, key=lambda each: each[0])


def generalised(
    records: Sequence[Record], k: int, part_of: Callable[[str], str], *, wholly: bool = False
) -> list[Record]:
    """The records, each so general that at least `k` different people are like it.

    Who brought it goes first, then the province, the part of the country, and the language. What is
    left over is one class; it takes the smallest others in until it is large enough too. `wholly`
    makes one class of all, for a window that waited too long.
    """
    steps = [len(_STEPS) if wholly else 0] * len(records)
    while True:
        classes = _classes(records, steps, part_of)
        small = [members for members in classes.values() if _firsts(records, members) < k]
        raisable = [
            number for members in small for number in members if steps[number] < len(_STEPS)
        ]
        if not raisable:
            break
        for number in raisable:
            steps[number] += 1
    _fill_the_rest(records, steps, k, part_of)
    return [_as_general(record, step, part_of) for record, step in zip(records, steps, strict=True)]


def quasi(record: Record) -> Quasi:
    return record.language, record.region, record.via


def _without_via(record: Record, _: Callable[[str], str]) -> Record:
    return replace(record, via="", crowd="")


def _in_a_part(record: Record, part_of: Callable[[str], str]) -> Record:
    return replace(record, region=part_of(record.region))


def _anywhere(record: Record, _: Callable[[str], str]) -> Record:
    return replace(record, region="", place="")


def _in_any_language(record: Record, _: Callable[[str], str]) -> Record:
    return replace(record, language=OTHER)


_STEPS = (_without_via, _in_a_part, _anywhere, _in_any_language)


def _as_general(record: Record, steps: int, part_of: Callable[[str], str]) -> Record:
    for step in _STEPS[:steps]:
        record = step(record, part_of)
    return record


def _classes(
    records: Sequence[Record], steps: Sequence[int], part_of: Callable[[str], str]
) -> dict[Quasi, list[int]]:
    found: dict[Quasi, list[int]] = defaultdict(list)
    for number, (record, step) in enumerate(zip(records, steps, strict=True)):
        found[quasi(_as_general(record, step, part_of))].append(number)
    return found


def _firsts(records: Sequence[Record], members: Iterable[int]) -> int:
    """Different people at the least: by window, and as figures count them."""
    told = [records[number] for number in members]
    return min(people(told), sum(record.first for record in told))


def _fill_the_rest(
    records: Sequence[Record], steps: list[int], k: int, part_of: Callable[[str], str]
) -> None:
    rest: Quasi = (OTHER, "", "")
    while True:
        classes = _classes(records, steps, part_of)
        left = classes.pop(rest, [])
        if not left or not classes or _firsts(records, left) >= k:
            return
        sizes = Counter({each: _firsts(records, members) for each, members in classes.items()})
        for number in classes[min(sizes, key=lambda each: (sizes[each], each))]:
            steps[number] = len(_STEPS)
