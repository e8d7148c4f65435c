"""The attacks: each looks at the evidence alone, and says how far it came and how far chance goes.

Numbered as in docs/anonymity.md. A check passes when its score is within its limit.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import random
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.privacy.pool import mark
from tests.attack.statistics import poisson_limit, tau, tau_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.attack.evidence import Evidence, Spoken, Stored

K = 5
MOST_LENGTHS = 6
KEY_LENGTHS = (16, 24, 32, 48, 64)
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
FINE = re.compile(r"_at$|date|time|seen|created|updated|stamp|day")


@dataclass(frozen=True, slots=True)
class Result:
    """How far an attack came."""

    id: str
    what: str
    score: float
    limit: float

    @property
    def passed(self) -> bool:
        return self.score <= self.limit


def check_ids(evidence: Evidence) -> Result:
    """C1: the ids, names and numbers of everybody, in the bytes of every file."""
    hits = 0
    for content in evidence.files.values():
        numbers = {*re.findall(rb"\d{6,}", content)}
        for suspect in evidence.suspects:
            hits += str(suspect.id).encode() in numbers
            hits += any(spelt in content for spelt in spellings(suspect.id))
            hits += any(name.encode() in content for name in suspect.names)
    return Result("C1", "ids and names in the files", hits, 0)


def spellings(number: int) -> Iterator[bytes]:
    """A number as programs write it, other than in plain digits."""
    for digits in DIGITS[1:]:
        yield str(number).translate(str.maketrans(DIGITS[0], digits)).encode()
    for size in (6, 8):
        yield number.to_bytes(size, "big")
        yield number.to_bytes(size, "little")
    yield number.to_bytes(8, "big").hex().encode()
    yield base64.b64encode(number.to_bytes(8, "big")).rstrip(b"=")
    yield base64.b64encode(str(number).encode()).rstrip(b"=")
    yield f"{number:x}".encode()


def check_hashes(evidence: Evidence) -> Result:
    """C2: every usual hash of every id, and HMAC with every key found in the database."""
    blobs = set(_blobs([*evidence.said, *evidence.pool, *evidence.personal]))
    blobs |= {each[:8] for each in evidence.marks}
    keys = _keys_in(evidence)
    hits = 0
    for suspect in evidence.suspects:
        texts = [str(suspect.id).encode(), suspect.id.to_bytes(8, "big")]
        texts += [suspect.id.to_bytes(8, "little"), f"{suspect.id:x}".encode()]
        made = {each[:8] for text in texts for each in _hashes(text)}
        made |= {hmac.digest(key, text, "sha256")[:8] for key in keys for text in texts}
        hits += len(made & blobs)
    return Result("C2", "hashes of ids, and HMACs with keys in the database", hits, 0)


def check_with_keys(evidence: Evidence) -> Result:
    """C3: with the key folder too: marks tell who spoke of a theme, rows shall not tell whose they are."""
    quarter_keys = [key for name, key in evidence.keys.items() if name.startswith("quarter")]
    candidates = {
        suspect.id: {
            theme
            for key in quarter_keys
            for theme in {each.theme for each in evidence.spoken}
            if mark(key, suspect.id, f"hindered|{theme}") in evidence.marks
        }
        for suspect in evidence.suspects
    }
    by_theme: dict[object, list[Stored]] = defaultdict(list)
    for row in evidence.said:
        by_theme[row.says["theme"]].append(row)
    guesses = {
        theme: [who for who, themes in candidates.items() if theme in themes] for theme in by_theme
    }
    right = _best_of_chance(evidence, by_theme, guesses)
    return Result("C3", "rows linked with the keys", right, poisson_limit(len(by_theme)))


def check_order(evidence: Evidence) -> Result:
    """C4: does where a row lies, what its id says, or when it was written follow the order of speaking?"""
    worst = 0.0
    for rows in _by_window(evidence).values():
        told = [each for each, _ in rows]
        true = [float(spoken.order) for _, spoken in rows]
        orders = [
            [float(each.place) for each in told],
            [float(each.written) for each in told],
            [float(int.from_bytes(_id(each)[:8], "big")) for each in told],
        ]
        limit = tau_limit(len(rows))
        worst = max(worst, *(abs(tau(order, true)) / limit for order in orders))
    return Result("C4", "tau of stored and true order, as a share of the limit", worst, 1)


def check_times(evidence: Evidence) -> Result:
    """C5: columns finer than a quarter, and transactions shared with rows of a person."""
    columns = {name for row in [*evidence.said, *evidence.pool] for name in row.says}
    fine = sum(bool(FINE.search(name)) for name in columns)
    own = {row.written for row in evidence.personal if row.written}
    shared = {row.written for row in [*evidence.said, *evidence.pool] if row.written} & own
    return Result("C5", "times, and transactions shared with a person", fine + len(shared), 0)


def check_classes(evidence: Evidence) -> Result:
    """C6: who is alone in their language, region and way of speaking, and whom that betrays."""
    classes: dict[object, list[Stored]] = defaultdict(list)
    for row in evidence.said:
        says = row.says
        classes[says["language"], says["region"], says.get("via", "")].append(row)
    small = sum(
        sum(bool(row.says["first"]) for row in rows) < K
        for key, rows in classes.items()
        if key != ("other", "", "")
    )
    speaks = {suspect.id: suspect.language for suspect in evidence.suspects}
    guesses = {
        key: [who for who, language in speaks.items() if key[0] in (language, "other")]  # type: ignore[index]
        for key in classes
    }
    right = _best_of_chance(evidence, classes, guesses)
    over = max(0, right - poisson_limit(len(classes)))
    return Result("C6", "classes of fewer than five, and links beyond chance", small + over, 0)


def check_plain(evidence: Evidence) -> Result:
    """C7: what people wrote, in plain or after it was deleted, and what the length of a box tells."""
    everything = evidence.bytes
    plain = sum(each.canary.encode() in everything for each in evidence.spoken)
    plain += sum(canary.encode() in everything for canary in evidence.gone)
    boxes = [*evidence.pool, *(row for row in evidence.said if row.says.get("box"))]
    lengths = {len(row.says["box"]) for row in boxes if isinstance(row.says.get("box"), bytes)}
    return Result(
        "C7",
        "canaries in plain, and lengths beyond six",
        plain + max(0, len(lengths) - MOST_LENGTHS),
        0,
    )


def check_logs(evidence: Evidence) -> Result:
    """C8: ids, names, words, tokens and keys in logs at DEBUG."""
    numbers = set(re.findall(r"\d{6,}", evidence.logs))
    hits = sum(str(each.id) in numbers for each in evidence.suspects)
    hits += sum(name in evidence.logs for each in evidence.suspects for name in each.names)
    hits += sum(each.canary in evidence.logs for each in evidence.spoken)
    hits += sum(secret in evidence.logs for secret in evidence.secrets)
    hits += sum(key.hex() in evidence.logs for key in evidence.keys.values())
    return Result("C8", "ids, names, words and keys in the logs", hits, 0)


def check_pages(evidence: Evidence) -> Result:
    """C9, C10: does what staff or a probe of health sees change when somebody speaks?"""
    changed = sum(before != after for before, after in evidence.pages)
    return Result("C10", "pages that changed when somebody spoke", changed, 0)


CHECKS: dict[str, Callable[[Evidence], Result]] = {
    "C1": check_ids,
    "C2": check_hashes,
    "C3": check_with_keys,
    "C4": check_order,
    "C5": check_times,
    "C6": check_classes,
    "C7": check_plain,
    "C8": check_logs,
    "C10": check_pages,
}


def _best_of_chance(
    evidence: Evidence, classes: dict[object, list[Stored]], guesses: dict[object, list[int]]
) -> int:
    """Correct links of one matching inside each class, in the order in which the rows lie."""
    chance = random.Random(1)
    right = 0
    for key, rows in classes.items():
        who = guesses.get(key, [])
        chance.shuffle(who)
        for row, guess in zip(sorted(rows, key=lambda each: each.place), who, strict=False):
            spoken = evidence.of(row.label)
            right += spoken is not None and spoken.who == guess
    return right


def _by_window(evidence: Evidence) -> dict[int, list[tuple[Stored, Spoken]]]:
    windows: dict[int, list[tuple[Stored, Spoken]]] = defaultdict(list)
    for row in evidence.said:
        spoken = evidence.of(row.label)
        if spoken is not None:
            windows[spoken.window].append((row, spoken))
    return windows


def _id(row: Stored) -> bytes:
    id_ = row.says.get("id", b"")
    return id_ if isinstance(id_, bytes) else int(id_).to_bytes(16, "big")


def _blobs(rows: Iterable[Stored]) -> Iterator[bytes]:
    for row in rows:
        for value in row.says.values():
            if isinstance(value, bytes):
                yield value[:8]
            elif isinstance(value, str) and re.fullmatch(r"[0-9a-f]{16,}", value):
                yield bytes.fromhex(value[:16])


def _keys_in(evidence: Evidence) -> list[bytes]:
    """Whatever in the database could be a key."""
    found: Counter[bytes] = Counter()
    for row in [*evidence.said[:40], *evidence.pool[:40], *evidence.personal]:
        for value in row.says.values():
            raw = value.encode() if isinstance(value, str) else value
            if isinstance(raw, bytes) and len(raw) in KEY_LENGTHS:
                found[raw] += 1
                if isinstance(value, str) and re.fullmatch(r"[0-9a-f]+", value):
                    found[bytes.fromhex(value)] += 1
    return list(found)[:400]


def _hashes(text: bytes) -> Iterator[bytes]:
    for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b", "blake2s"):
        yield hashlib.new(name, text).digest()
    yield zlib.crc32(text).to_bytes(8, "big")
