from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.library import check_words
from bot.language.lexicon import Lexicon, spellings
from bot.vocabulary import Language
from tests import aloud

if TYPE_CHECKING:
    from collections.abc import Mapping


def complaints(nl: Mapping[str, tuple[str, ...]], en: Mapping[str, tuple[str, ...]]) -> list[str]:
    concepts = {Language.NL: nl, Language.EN: en}
    names = {
        f"concept {name}": words for known in concepts.values() for name, words in known.items()
    }
    forms, beginnings = spellings(names)
    lexicon = Lexicon(forms=forms, beginnings=beginnings)
    return list(check_words.complaints(concepts, lexicon, aloud.collection()))


def test_a_concept_that_a_language_lacks_is_named() -> None:
    assert complaints({"loon": ("loon",)}, {}) == ["en/lexicon: there is no word for loon"]


def test_a_concept_that_nobody_asks_with_is_named() -> None:
    words = {"loon": ("loon",), "giraf": ("girafnek",)}

    [told] = complaints(words, words)

    assert told.startswith("lexicon: nobody asks anything with giraf")


def test_a_word_for_too_many_ideas_is_named() -> None:
    words = {name: ("loon", name) for name in ("loon", "werk", "baas", "dag")}

    told = complaints(words, {name: (name, "loon") for name in words})

    assert "nl/lexicon: 'loon' stands under 4 ideas: baas, dag, loon, werk" in told
