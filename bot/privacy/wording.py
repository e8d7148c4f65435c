"""What may be taken in of a text that a stranger typed.

Removed: half characters (lone surrogates) and NUL, which databases refuse; bidirectional overrides
and isolates, which let a text look like another; combining marks beyond six in a row. Kept: ZWNJ
and ZWJ, which Dari and emoji need, and everything else as it was written.
"""

import unicodedata

MOST_UNITS = 4096
"""What one message of Telegram holds."""

MOST_MARKS = 6
"""Combining marks on one letter; no language of ours has more than three."""

_REMOVED = frozenset("\x00\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean(text: str) -> str:
    """The text as the house takes it in: at most 4,096 characters, encodable everywhere."""
    kept: list[str] = []
    marks = 0
    for letter in text[:MOST_UNITS]:
        if letter in _REMOVED or "\ud800" <= letter <= "\udfff":
            continue
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept).strip()
