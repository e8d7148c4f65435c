"""How Arabic script is folded for comparison, and the clitics an Arabic word may wear."""

import re
from collections.abc import Iterator

_LETTERS = str.maketrans(
    {
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ۍ": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ە": "ه",
        "ہ": "ه",
        "ۂ": "ه",
        "ھ": "ه",
        "ۃ": "ه",
        "ٱ": "ا",
        "ٲ": "ا",
        "ٳ": "ا",
        "ٵ": "ا",
        "ـ": None,
    }
)
_LAST_HAMZA = re.compile(r"(?<=\w)ء+\b")
_PREFIXES = (
    "وال",
    "بال",
    "كال",
    "فال",
    "ولل",
    "هال",
    "عال",
    "لل",
    "ال",
    "و",
    "ف",
    "ب",
    "ك",
    "ل",
    "س",
)
_SUFFIXES = ("هم", "كم", "نا", "ات", "ين", "ون", "ان", "ها", "ني", "يه", "ه", "ك", "ي")
_SHORTEST = 3


def fold(text: str) -> str:
    """Text in one spelling of Arabic script; shape: the same words, fewer letters.

    Expects text that `folding.base` has decomposed, so that hamza above or below a letter, madda
    and tashkeel are gone. Persian ye and kaf become their Arabic twins, since both keyboards are
    used for both languages. Never raises.
    """
    return _LAST_HAMZA.sub("", text.translate(_LETTERS))


def stems(word: str) -> Iterator[tuple[str, float]]:
    """What may be left of a folded word without its clitics, each with a weight of 0.7 to 0.9.

    Candidates instead of one stem, since a greedy cutter takes the ب of بلدية for a preposition.
    """
    heads = _heads(word) if word.startswith(_PREFIXES) else []
    for head in heads[:2]:
        yield head, 0.9
    for start, weight in ((word, 0.8), *((head, 0.7) for head in heads[:1])):
        if start.endswith(_SUFFIXES) and (stem := _without_suffix(start)):
            yield stem, weight


def _heads(word: str) -> list[str]:
    shortest = len(word) - _SHORTEST
    return [word[len(cut) :] for cut in _PREFIXES if len(cut) <= shortest and word.startswith(cut)]


def _without_suffix(word: str) -> str:
    """What is left before a suffix, "" if none; there the feminine ه had been written ت."""
    shortest = len(word) - _SHORTEST
    cuts = (len(cut) for cut in _SUFFIXES if len(cut) <= shortest and word.endswith(cut))
    stem = word[: -next(cuts, len(word))]
    return f"{stem[:-1]}ه" if stem.endswith("ت") else stem
