"""What is wrong with the texts of the library, beside their facts, the terms and the Dutch text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from bot.features.library import files, readability
from bot.features.library.model import MOST_VARIANTS, FactKind
from bot.features.library.service import CALM
from bot.language import folding
from bot.vocabulary import FactId, Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.features.library.model import Card, Collection, Fact, Text, Version

LONGEST_QUESTION = 80
HARDEST = 60.0
"""Douma's reading ease: "fairly easy" begins here."""

LONGEST_SENTENCE = 14
_LOOSE_FIGURE = re.compile(r"\d{3,}|[€%]")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_END = (".", "!", "?", ":")

Terms: TypeAlias = "Mapping[str, Mapping[Language, tuple[str, ...]]]"


def complaints(collection: Collection, facts: dict[FactId, Fact], terms: Terms) -> Iterator[str]:
    """A line for everything that must be mended, each naming language and entry."""
    sources = {version.entry: version for version in collection.versions if version.card}
    for version in collection.versions:
        where = f"{version.language}/faq: {version.entry}"
        source = sources.get(version.entry)
        found = [*_figures(version.text, facts), *_lengths(version.text)]
        if source is None:
            found.append("there is no Dutch text for it")
        elif version is source and source.card:
            found += [*_card(source.card, source.text, facts), *_hard(source.text)]
        else:
            found += _unlike(version.text, source.text)
            found += _unnamed(version, source.text, terms)
        yield from (f"{where}: {complaint}" for complaint in found)


def _figures(text: Text, facts: Mapping[FactId, Fact]) -> Iterator[str]:
    written = "\n".join(text.words)
    for key in files.figures_in(written):
        if FactId(key) not in facts:
            yield f"there is no fact {key} in facts.toml"
    loose = _LOOSE_FIGURE.search(_PLACEHOLDER.sub("", written))
    if loose:
        yield f"{loose[0]} belongs in facts.toml"


def _lengths(text: Text) -> Iterator[str]:
    if len(text.question) > LONGEST_QUESTION:
        yield f"the question is longer than {LONGEST_QUESTION} letters"
    if len(text.variants) > MOST_VARIANTS:
        yield f"{len(text.variants)} situations are told apart, the most is {MOST_VARIANTS}"


def _card(card: Card, text: Text, facts: Mapping[FactId, Fact]) -> Iterator[str]:
    for phone in card.phones:
        fact = facts.get(phone)
        if fact is None or fact.kind is not FactKind.PHONE:
            yield f"{phone} is no phone number of facts.toml"
    for key in card.volatile:
        if key not in facts:
            yield f"it depends on {key}, which is no fact of facts.toml"
    for link in card.links:
        address = urlsplit(link.url)
        if address.scheme != "https" or "." not in address.netloc or link.url.split() != [link.url]:
            yield f"{link.url} is no https address"
    if text.variants and card.urgent not in CALM:
        yield "nobody in danger is asked for their situation; take the variants out"


def _hard(text: Text) -> Iterator[str]:
    """What makes a Dutch text harder than A2 to B1."""
    written = "\n".join(line if line.endswith(_END) else f"{line}." for line in text.words)
    ease, longest = readability.ease(written), readability.longest(written)
    if ease < HARDEST:
        yield f"reading ease {ease:.0f}, the least is {HARDEST:.0f}: use shorter words"
    if longest > LONGEST_SENTENCE:
        yield f"a sentence of {longest} words, the most is {LONGEST_SENTENCE}"


def _unlike(text: Text, source: Text) -> Iterator[str]:
    """Where a translation has not the same parts as the Dutch text."""
    if set(files.figures_in(" ".join(text.words))) != set(files.figures_in(" ".join(source.words))):
        yield "the figures are not those of the Dutch text"
    if len(text.steps) != len(source.steps):
        yield f"{len(text.steps)} steps, the Dutch text has {len(source.steps)}"
    own = [(variant.situation, len(variant.steps)) for variant in text.variants]
    if own != [(variant.situation, len(variant.steps)) for variant in source.variants]:
        yield "the situations and their steps are not those of the Dutch text"


def _unnamed(version: Version, source: Text, terms: Terms) -> Iterator[str]:
    """Terms of the Dutch text that the translation neither keeps nor calls by their names."""
    dutch, own = _spaced(source.words), _spaced(version.text.words)
    for name, words in terms.items():
        used = [word for word in words[Language.NL] if f" {_plain(word)} " in dutch]
        names = (*words[version.language], *words[Language.NL])
        if used and not any(_plain(word) in own for word in names):
            yield f"it does not name {name} ({used[0]}) by a word of terms.toml"


def _spaced(lines: Iterable[str]) -> str:
    return f" {_plain(_PLACEHOLDER.sub(' ', ' '.join(lines)))} "


def _plain(text: str) -> str:
    return " ".join(word for word in folding.words(text) if word[0].isalnum())
