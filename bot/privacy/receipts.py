"""A code of sixteen digits with which somebody can look up what they said; nobody can find it for them.

Kept as Argon2id (RFC 9106; 64 MiB, three passes, one lane) with a salt of the house that is outside
the database: 53 bits times an eighth of a second, and nothing to begin with without the salt.
"""

from __future__ import annotations

import secrets
import unicodedata

from nacl.pwhash import argon2id

DIGITS = 16
GROUP = 4
MEMORY_BYTES = 64 * 1024 * 1024
PASSES = 3
HASH_BYTES = 32
_BETWEEN = " -_.\u00a0\u202f\u200e\u200f\u2066\u2067\u2068\u2069"


def new() -> str:
    """Sixteen random digits."""
    return str(secrets.randbelow(10**DIGITS)).zfill(DIGITS)


def shown(code: str) -> str:
    """As people write it down: 1234 5678 9012 3456."""
    return " ".join(code[at : at + GROUP] for at in range(0, DIGITS, GROUP))


def read(text: str) -> str:
    """The code that a text is, in whatever digits; empty when it is something else."""
    letters = [letter for letter in text.strip() if letter not in _BETWEEN]
    digits = [unicodedata.digit(letter, -1) for letter in letters]
    return "".join(map(str, digits)) if len(digits) == DIGITS and min(digits) >= 0 else ""


def fingerprint(code: str, salt: bytes) -> bytes:
    """32 bytes that stand for a code; takes an eighth of a second and 64 MiB, so not in the loop."""
    return bytes(
        argon2id.kdf(HASH_BYTES, code.encode(), salt[: argon2id.SALTBYTES], PASSES, MEMORY_BYTES)
    )
