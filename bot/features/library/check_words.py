"""What is wrong with the concepts of the lexicons: missing, unused, or one word for too many."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from bot.language import features, folding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.features.library.model import Collection
    from bot.language.lexicon import Lexicon
    from bot.vocabulary import Language

MOST_IDEAS = 3
"""Under so many ideas a spelling may stand in one language; more say nothing."""


def complaints(
    concepts: Mapping[Language, Mapping[str, tuple[str, ...]]],
    lexicon: Lexicon,
    collection: Collection,
) -> Iterator[str]:
    """A line for each concept that a language lacks, that nobody uses, or that clashes."""
    everywhere = {name for known in concepts.values() for name in known}
    for language, known in concepts.items():
        for name in sorted(everywhere):
            if not known.get(name):
                yield f"{language}/lexicon: there is no word for {name}"
        yield from _clashes(language, known)
    for name in sorted(_unused(everywhere, lexicon, collection)):
        yield f"lexicon: nobody asks anything with {name}; take it out or give it more words"


def _clashes(language: Language, known: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    ideas: dict[str, set[str]] = defaultdict(set)
    for name, words in known.items():
        for word in words:
            ideas[" ".join(folding.words(word))].add(name)
    for word, names in sorted(ideas.items()):
        if len(names) > MOST_IDEAS:
            told = ", ".join(sorted(names))
            yield f"{language}/lexicon: {word!r} stands under {len(names)} ideas: {told}"


def _unused(concepts: set[str], lexicon: Lexicon, collection: Collection) -> set[str]:
    """The concepts that occur in no phrase of any language."""

    @cache
    def ideas(word: str) -> tuple[str, ...]:
        return features.read([word], lexicon)[word].ideas

    unused = {f"concept {name}" for name in concepts}
    for texts in collection.asked.values():
        for words in map(folding.words, texts):
            unused.difference_update(lexicon.ideas(words, ideas))
        if not unused:
            break
    return {idea.removeprefix("concept ") for idea in unused}
