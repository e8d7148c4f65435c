"""How Dari and Persian are folded for comparison: one spelling for what may be joined or apart."""

import re
from collections.abc import Iterator

from bot.language import arabic

_HALF_SPACE = "\u200c"
_VERB_SIGN = re.compile(r"(?<!\w)(ن?مي) (?=[^\W\d_]{2})")
_PLURAL_SIGN = re.compile(r"(?<=\w) (هاي|ها|هايم|هايت|هايش|هايي)(?!\w)")
_SUFFIXES = ("هايم", "هاي", "ها", "مان", "تان", "شان", "ام", "ات", "اش", "ان", "ي", "م", "ت", "ش")
_LONG_ENOUGH = 4
_SPOKEN = {
    "ره": "را",
    "ميشه": "ميشود",
    "نميشه": "نميشود",
    "ميتانم": "ميتوانم",
    "ميتونم": "ميتوانم",
    "نميتانم": "نميتوانم",
    "نميتونم": "نميتوانم",
    "ميخايم": "ميخواهم",
    "ميخوام": "ميخواهم",
    "ميخواستم": "ميخواهم",
    "كنوم": "كنم",
    "ميكنوم": "ميكنم",
    "مه": "من",
    "دكتر": "داكتر",
    "بيمارستان": "شفاخانه",
    "داروخانه": "دواخانه",
    "شهرداري": "شاروالي",
    "هلند": "هالند",
    "هلندي": "هالندي",
}


def fold(text: str) -> str:
    """Text in Arabic script with Persian joins undone; idempotent, never raises.

    The half-space goes, and می, نمی and the plural ها are written to their word, so that
    می‌خواهم, می خواهم and میخواهم are one. Letters are those of `arabic.fold`.
    """
    text = arabic.fold(text.replace(_HALF_SPACE, ""))
    return _PLURAL_SIGN.sub(r"\1", _VERB_SIGN.sub(r"\1", text))


def plain(word: str) -> str:
    """The written Dari form of a folded spoken or Iranian word, or the word itself."""
    return _SPOKEN.get(word, word)


def stems(word: str) -> Iterator[tuple[str, float]]:
    """A folded word without its ending, at most one, with weight 0.8.

    Only words that keep four letters are cut: معاش and سلام end in no suffix.
    """
    for cut in _SUFFIXES:
        if word.endswith(cut) and len(word) - len(cut) >= _LONG_ENOUGH - (len(cut) > 1):
            yield word[: -len(cut)], 0.8
            return
