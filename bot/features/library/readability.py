"""How hard a Dutch text is to read.

Method: Flesch's reading ease as W. H. Douma fitted it to Dutch (De leesbaarheid van
landbouwbladen, Wageningen 1960): 206.84 - 77 x syllables a word - 0.93 x words a sentence. 100 is
very easy; newspapers lie near 55. Only the length of words and sentences counts, so a good score
is no proof of plain language, but a bad one is of the reverse.
"""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;](?:\s|$)")
_SYLLABLE = re.compile(r"[aeiouyáàâäéèêëíìîïóòôöúùûü]+")
_ASIDE = re.compile(r"\([^)]*\)|\{[^}]*\}|\[[^\]]*\]")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; what stands in brackets explains and is not counted."""
    parts = _SENTENCE_END.split(_ASIDE.sub(" ", text))
    return [words for part in parts if (words := _WORD.findall(part))]


def ease(text: str) -> float:
    """Douma's reading ease of a Dutch text, about 0 to 120; 120 for a text without words."""
    told = sentences(text)
    words = [word for sentence in told for word in sentence]
    if not words:
        return 120.0
    syllables = sum(_syllables(word) for word in words)
    return 206.84 - 77 * syllables / len(words) - 0.93 * len(words) / len(told)


def longest(text: str) -> int:
    """The number of words of the longest sentence."""
    return max(map(len, sentences(text)), default=0)


def _syllables(word: str) -> int:
    """Groups of vowels, at least one: "uitkering" has three."""
    return max(1, len(_SYLLABLE.findall(word.casefold())))
