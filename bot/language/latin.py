"""How words in Latin letters are folded for comparison: Dutch, English and their neighbours."""

from collections.abc import Iterator

_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
_SUFFIXES = ("ingen", "heden", "tjes", "ing", "tje", "en", "je", "ed", "es", "s", "t", "e")
_SHORTEST = 4


def fold(text: str) -> str:
    """Latin letters without accents and ligatures; expects `folding.base`, never raises."""
    return text.translate(_LETTERS)


def stems(word: str) -> Iterator[tuple[str, float]]:
    """A folded word without its ending, at most one, with weight 0.8.

    Doubled consonants are undone, as Dutch and English double them before an ending.
    """
    for cut in _SUFFIXES:
        if word.endswith(cut) and len(word) - len(cut) >= _SHORTEST:
            stem = word[: -len(cut)]
            yield stem[:-1] if stem[-1] == stem[-2] else stem, 0.8
            return
