"""The words of the field in a text: which a Dutch text uses, and which a translation does not say."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeAlias

from bot.features.library import files
from bot.features.library.flaws import Flaw
from bot.language import folding
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

MOST_WORDS = 4096
"""More than all terms in all languages have: they are looked for in every text."""

Terms: TypeAlias = "Mapping[str, Mapping[Language, tuple[str, ...]]]"
"""By the name of an idea: what each language calls it, the preferred word first."""


@cache
def known(locales: Path) -> Terms:
    """The terms of a folder of texts, read once in the life of a process."""
    return files.read_terms(locales / "terms.toml")


def named_in(lines: Iterable[str], terms: Terms) -> frozenset[str]:
    """The ideas of terms.toml that a Dutch text names."""
    dutch = _spaced(lines)
    return frozenset(name for name, words in terms.items() if _used(words, dutch))


def unnamed(
    own: Iterable[str], dutch: Iterable[str], language: Language, terms: Terms
) -> Iterator[Flaw]:
    """Terms of the Dutch text that a translation neither keeps nor calls by their names."""
    said, source = _spaced(own), _spaced(dutch)
    for words in terms.values():
        used = _used(words, source)
        names = (*words[language], *words[Language.NL])
        if used and not any(_term(word) in said for word in names):
            yield Flaw("term", "line", {"word": used[0], "names": " / ".join(words[language])})


def _used(words: Mapping[Language, tuple[str, ...]], dutch: str) -> list[str]:
    return [word for word in words[Language.NL] if f" {_term(word)} " in dutch]


def _spaced(lines: Iterable[str]) -> str:
    return f" {_plain(files.without_figures(' '.join(lines)))} "


@lru_cache(MOST_WORDS)
def _term(word: str) -> str:
    return _plain(word)


def _plain(text: str) -> str:
    return " ".join(word for word in folding.words(text) if word[0].isalnum())
