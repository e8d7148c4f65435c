"""Which language and script a text is in, per word and per message."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.vocabulary import Language

_BITS = 16
_SIZES = (1, 2, 3, 4)
_PRIME = np.uint64(0x100000001B3)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_UNSEEN = 0.4
"""Share of sequences not in the sample, the same for large and small samples, for fairness."""

_CHOSEN_BONUS = 2.0
_WHOLE = 4
"""How often a whole word counts: common words tell neighbours apart."""

_WORD = re.compile(r"[^\W\d_]+(?:['’\u200c][^\W\d_]+)*")
_LATIN_LETTERS = "-Latn"


class Script(StrEnum):
    """The scripts people write to the bot in."""

    LATIN = "Latn"
    ARABIC = "Arab"
    ETHIOPIC = "Ethi"
    OTHER = "Zyyy"


_LETTERS = {
    Script.LATIN: re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    Script.ARABIC: re.compile(
        "[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]"
    ),
    Script.ETHIOPIC: re.compile("[\u1200-\u135a\u1380-\u138f]"),
}


HANDS = (*Script, "romanised")
"""The ways a text may be typed: in a script, or in Latin letters instead of its own."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A language by its tag ("ar", "so"), the script, and the chance, 0 to 1, among candidates."""

    language: str | None
    script: Script
    chance: float

    @property
    def romanised(self) -> bool:
        """Whether a language with a script of its own is typed in Latin letters."""
        own = self.spoken in (Language.AR, Language.TI, Language.FA_AF)
        return own and self.script is Script.LATIN

    @property
    def hand(self) -> int:
        """The place in HANDS of how the text is typed."""
        return len(Script) if self.romanised else list(Script).index(self.script)

    @property
    def spoken(self) -> Language | None:
        """The language the bot would answer in: its own, Dari also for Persian, else none."""
        tag = Language.FA_AF if self.language == "fa" else self.language
        return Language(tag) if tag in set(Language) else None


_WEIGHTS = {Script.LATIN: 1, Script.ARABIC: 2, Script.ETHIOPIC: 3}
"""What a letter counts for: one of Ethiopic is a syllable, Arabic leaves vowels out, and Latin terms
stand in texts of the others more often than the reverse."""


def script(text: str) -> Script:
    """The script a text is in by its letters; OTHER when it has none of the three."""
    counts = {
        name: _WEIGHTS[name] * len(letters.findall(text)) for name, letters in _LETTERS.items()
    }
    most = max(counts, key=counts.__getitem__)
    return most if counts[most] else Script.OTHER


@dataclass(frozen=True, slots=True)
class Detector:
    """Languages and the letter sequences they are made of; `odds` is (languages, 2**16) of logs.

    Method: naive Bayes over sequences of 1 to 4 letters with word edges, hashed, each language
    learnt from its common words and whatever texts there are; only languages of the text's script
    compete. A tag that ends in -Latn is a language typed in Latin letters.
    """

    tags: tuple[str, ...]
    scripts: tuple[Script, ...]
    odds: NDArray[np.float32]

    @classmethod
    def learn(cls, samples: Mapping[str, Iterable[str]]) -> "Detector":
        """Learn from words or texts by language tag; words outside the tag's script are left out.

        A tag's script is that of most of its sample. Deterministic.
        """
        tags, scripts, rows = [], [], []
        for tag, texts in samples.items():
            words = [word for text in texts for word in _words(text)]
            own = script(" ".join(words))
            counts = np.bincount(
                _sequences([word for word in words if script(word) is own]), minlength=1 << _BITS
            )
            if counts.sum():
                seen = (1 - _UNSEEN) * counts / counts.sum()
                rows.append(np.log(seen + _UNSEEN / len(counts)))
                tags.append(tag)
                scripts.append(own)
        odds = np.array(rows, np.float32).reshape(len(rows), 1 << _BITS)
        return cls(tuple(tags), tuple(scripts), odds)

    def detect(self, text: str, chosen: str | None = None) -> Guess:
        """The likeliest language of a text; `chosen` is the person's own choice, a mild hint."""
        main = script(text)
        rows = [place for place, own in enumerate(self.scripts) if own is main]
        if not rows:
            return Guess(None, main, 0.0)
        own_words = [word for word in _words(text) if script(word) is main]
        scores = self.odds[np.ix_(np.array(rows), _sequences(own_words))].sum(
            axis=1, dtype=np.float64
        )
        names = [self.tags[place].removesuffix(_LATIN_LETTERS) for place in rows]
        scores += [_CHOSEN_BONUS * (name == chosen) for name in names]
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        best = int(chances.argmax())
        return Guess(names[best], main, float(chances[best]))

    def words(self, text: str) -> list[tuple[str, Guess]]:
        """Each word of a text with its own guess, for messages that mix languages."""
        return [(word, self.detect(word)) for word in _words(text)]


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def _sequences(words: list[str]) -> NDArray[np.intp]:
    """Hashed numbers of all letter sequences of words, a blank at both ends, and of whole words."""
    line = "".join(f" {word} " for word in words)
    codes = np.frombuffer(line.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    found = []
    hashes = np.zeros(len(codes), np.uint64)
    for size in _SIZES:
        if len(codes) < size:
            break
        hashes = (hashes[: len(codes) - size + 1] ^ codes[size - 1 :]) * _PRIME
        found.append((((hashes + np.uint64(size)) * _MIX) >> np.uint64(64 - _BITS)).astype(np.intp))
    whole = [crc32(word.encode("utf-8", "surrogatepass")) % (1 << _BITS) for word in words]
    return np.concatenate([*found, *[np.array(whole, np.intp)] * _WHOLE])
