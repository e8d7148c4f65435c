"""How Ge'ez script is folded for comparison, and the particles a Tigrinya word may wear."""

import re
import unicodedata
from collections.abc import Callable, Iterator

_FIRST, _LAST = 0x1200, 0x137F
_ORDERS = 8


def _series(source: str, target: str) -> dict[int, int]:
    """All seven vowel orders of one consonant written as those of another."""
    return {ord(source) + order: ord(target) + order for order in range(_ORDERS - 1)}


_SAME_SOUND = _series("ሠ", "ሰ") | _series("ፀ", "ጸ") | _series("ኀ", "ሀ")
_SAME_ROOT = _series("ኸ", "ከ") | _series("ቐ", "ቀ")
_STYLE = str.maketrans("አሀሐዐቈቍቊቋኰኵኲኳጐጕጒጓዀኈቘ", "ኣሃሓዓቀቁቂቃከኩኪካጎጉጊጋከሆቀ")
_NUMERALS = {code: unicodedata.numeric(chr(code)) for code in range(0x1369, 0x137D)}
_DIGITS = {code: f" {int(value)} " for code, value in _NUMERALS.items()}
_MARKS = dict.fromkeys([*range(0x1360, 0x1369), 0x135D, 0x135E, 0x135F], " ")
_LOOSE: dict[int, int | str] = {**_SAME_SOUND, **_SAME_ROOT, **_DIGITS, **_MARKS}
_CLITIC = re.compile(r"(?<=[\u1200-\u137f])'[\u1200-\u137f]{1,2}(?![\u1200-\u137f'])")
_PREFIXES = (
    "ብዘይ",
    "ንም",
    "ክት",
    "ክን",
    "ዘይ",
    "ኣይ",
    "እን",
    "ዝ",
    "ን",
    "ብ",
    "ክ",
    "ም",
    "ት",
    "ይ",
    "እ",
    "ከ",
    "ዘ",
)
_SUFFIXES = ("ኩምን", "ታት", "ኩም", "ክን", "ኦም", "ካን", "ን", "ይ", "ካ", "ኪ", "ና", "ኡ", "ኣ", "ዶ", "ት")
_SHORTEST = 2


def fold(text: str) -> str:
    """The loose key of Ge'ez text; same length but for numerals and clitics, never raises.

    Letters of one sound (ፀ and ጸ, ሠ and ሰ), letters that change inside one root (ኸ and ከ, ቐ and
    ቀ) and the first orders of the gutturals meet; ሀ and ሐ stay two sounds. Clitics behind an
    apostrophe (’ዩ, ’ውን) are dropped; ፡ and ። are spaces.
    """
    previous = ""
    while previous != text:
        previous, text = text, _CLITIC.sub("", text)
    return text.translate(_LOOSE).translate(_STYLE)


def stems(word: str) -> Iterator[tuple[str, float]]:
    """What may be left of a folded word without particles, each with a weight of 0.7 to 0.9.

    The letter before a cut suffix takes its sixth order: ሓኪመይ gives ሓኪም.
    """
    head = next((word[len(cut) :] for cut in _PREFIXES if _fits(word, cut, word.startswith)), None)
    if head is not None:
        yield head, 0.9
    for start, weight in ((word, 0.8), (head or "", 0.7)):
        cut = next((cut for cut in _SUFFIXES if _fits(start, cut, start.endswith)), None)
        if cut is not None:
            yield sixth(start[: -len(cut)]), weight


def _fits(word: str, cut: str, meets: Callable[[str], bool]) -> bool:
    return len(word) - len(cut) >= _SHORTEST and meets(cut)


def sixth(word: str) -> str:
    """The word with its last letter in the sixth order, the bare consonant."""
    code = ord(word[-1])
    return word[:-1] + chr((code & ~7) | 5) if _FIRST <= code <= _LAST else word


def bare(word: str) -> str:
    """The word without its vowels: each letter in its first order."""
    return "".join(chr(ord(c) & ~7) if _FIRST <= ord(c) <= _LAST else c for c in word)
