"""What a text is compared by: numbered features of its words, letters, sounds and meanings."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.language import arabic, ethiopic, latin, persian, romanised
from bot.language.lexicon import Lexicon

BITS = 19
"""Features are hashed to 2**BITS numbers in each channel."""

_MASK = (1 << BITS) - 1
_SIZES = (2, 3, 4)
_SOUND_SIZES = (2, 3, 4)
_STOP_WORTH = 0.3
_LOAN_WORTH = 0.5
_PRIME = np.uint64(0x100000001B3)
_MIX = np.uint64(0x9E3779B97F4A7C15)


class Channel(IntEnum):
    """The sides of a text that are weighed against each other."""

    WORDS = 0
    LETTERS = 1
    SOUND = 2
    MEANING = 3


SIZE = len(Channel) << BITS
"""How many feature numbers there are."""


@dataclass(frozen=True, slots=True)
class Features:
    """Features of several texts, not yet summed: three arrays of one length, sorted by nothing."""

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of one folded word wherever it stands: features with values.

    `grounds` are the features by which an entry may be said to know the word, first the word
    itself: none for words that say nothing.
    """

    stems: tuple[str, ...]
    bones: str
    loan: str
    ideas: tuple[str, ...]
    columns: "array[int]"
    values: "array[float]"
    grounds: tuple[int, ...]


def read(words: Iterable[str], lexicon: Lexicon) -> dict[str, Word]:
    """What is known of each different folded word."""
    return {word: _read(word, lexicon) for word in set(words)}


def of_texts(texts: Sequence[list[str]], known: Mapping[str, Word], lexicon: Lexicon) -> Features:
    """The features of texts in folded words; `rows` are positions in `texts`.

    `columns` lie under SIZE. The sides: words and their stems; letter sequences of 2 to 4 across
    words; consonant skeletons and their sequences of 2 to 4; concepts, question types, loan keys.
    """
    rows, columns, values = array("i"), array("i"), array("f")
    for row, text in enumerate(texts):
        before = len(columns)
        for word in text:
            columns.extend(known[word].columns)
            values.extend(known[word].values)
        for name in lexicon.ideas(text, lambda word: known[word].ideas):
            columns.append(number(Channel.MEANING, name))
            values.append(1.0)
        rows.extend([row] * (len(columns) - before))
    sounds = [" ".join([known[word].bones for word in text if known[word].bones]) for text in texts]
    letters = _grams([" ".join(text) for text in texts], _SIZES, Channel.LETTERS)
    heard = _grams(sounds, _SOUND_SIZES, Channel.SOUND)
    ones = np.ones(len(letters[0]) + len(heard[0]), np.float32)
    return Features(
        np.concatenate([np.array(rows, np.int32), letters[0], heard[0]]),
        np.concatenate([np.array(columns, np.int32), letters[1], heard[1]]),
        np.concatenate([np.array(values, np.float32), ones]),
    )


def number(channel: Channel, name: str) -> int:
    """The number of a named feature, the same on every machine."""
    return channel << BITS | crc32(name.encode("utf-8", "surrogatepass")) & _MASK


def stems(word: str) -> list[tuple[str, float]]:
    """What a folded word may be an inflection of, with weights, by its first letter's script."""
    if "\u1200" <= word[0] <= "\u137f":
        return list(ethiopic.stems(word))
    if "\u0600" <= word[0] <= "\u06ff":
        return [*arabic.stems(word), *persian.stems(word)]
    return list(latin.stems(word))


def _read(word: str, lexicon: Lexicon) -> Word:
    found = stems(word)
    bones = romanised.skeleton(word)
    loan = romanised.loan_key(word, bones)
    worth = _STOP_WORTH if word in lexicon.stop else 1.0
    forms = [number(Channel.WORDS, word), *(number(Channel.WORDS, stem) for stem, _ in found)]
    values = [worth, *(part * worth for _, part in found)]
    loans = [number(Channel.MEANING, f"loan {loan}")] if loan else []
    sounds = [number(Channel.SOUND, bones)] if bones else []
    cut = tuple([stem for stem, _ in found])
    ideas = lexicon.of_word(word, cut)
    concepts = [number(Channel.MEANING, idea) for idea in ideas if idea.startswith(_CONCEPT)]
    empty = word in lexicon.stop or len(word) == 1 or (ideas and not concepts)
    return Word(
        cut,
        bones,
        loan,
        ideas,
        array("i", [*forms, *loans, *sounds]),
        array("f", [*values, *[_LOAN_WORTH] * len(loans), *[1.0] * len(sounds)]),
        () if empty else (*forms, *loans, *concepts),
    )


_CONCEPT = "concept "


def _grams(
    lines: Sequence[str], sizes: Sequence[int], channel: Channel
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Rows and columns of all letter sequences of the given sizes, hashed for all lines at once."""
    padded = [f" {line} " for line in lines]
    codes = np.frombuffer("".join(padded).encode("utf-32-le", "surrogatepass"), np.uint32)
    codes = codes.astype(np.uint64)
    rows = np.repeat(np.arange(len(padded), dtype=np.int32), [len(line) for line in padded])
    hashes = codes * _PRIME
    all_rows, all_columns = [], []
    for size in range(2, max(sizes) + 1):
        if len(codes) < size:
            break
        hashes = (hashes[:-1] ^ codes[size - 1 :]) * _PRIME
        if size in sizes:
            inside = rows[size - 1 :] == rows[: len(hashes)]
            mixed = ((hashes + np.uint64(size)) * _MIX) >> np.uint64(64 - BITS)
            all_rows.append(rows[: len(hashes)][inside])
            all_columns.append(mixed[inside].astype(np.int32) | np.int32(channel << BITS))
    if not all_rows:
        return np.empty(0, np.int32), np.empty(0, np.int32)
    return np.concatenate(all_rows), np.concatenate(all_columns)
