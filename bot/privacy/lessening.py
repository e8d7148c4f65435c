"""Whether a text is another one with words taken out, and nothing else.

Whoever reads what somebody said may take out what gives them away; they may not put words in their
mouth. Words are compared in order, without the marks around them; "…" may stand where some were.
"""

from __future__ import annotations

import re

GAP = "…"
_EDGES = re.compile(r"^\W+|\W+$")


def only_less(before: str, after: str) -> bool:
    """Whether every word of `after` stands in `before`, in the same order and no more often."""
    left = iter(_words(before))
    return all(word in left for word in _words(after))


def _words(text: str) -> list[str]:
    """The words, without punctuation at their edges; what is only punctuation is no word."""
    bare = (_EDGES.sub("", word) for word in text.replace(GAP, " ").split())
    return [word for word in bare if word]
