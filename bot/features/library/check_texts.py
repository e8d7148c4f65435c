"""What is wrong with the texts of the library, beside their facts, the terms and the Dutch text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from bot.features.library import files, readability
from bot.features.library.flaws import Flaw
from bot.features.library.model import MOST_VARIANTS, FactKind
from bot.features.library.service import CALM, HELP_FIRST
from bot.features.library.terms import unnamed
from bot.vocabulary import FactId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.features.library.model import Card, Collection, Fact, Text, Version
    from bot.features.library.terms import Terms

LONGEST_QUESTION = 80
HARDEST = 60.0
"""Douma's reading ease: "fairly easy" begins here."""

LONGEST_SENTENCE = 14
_LOOSE_FIGURE = re.compile(r"\d{3,}|[€%]")
_END = (".", "!", "?", ":")

Facts: TypeAlias = "Mapping[FactId, Fact]"


def complaints(collection: Collection, facts: Facts, terms: Terms) -> Iterator[str]:
    """A line for everything that must be mended, each naming language and entry."""
    sources = {version.entry: version for version in collection.versions if version.card}
    for version in collection.versions:
        where = f"{version.language}/faq: {version.entry}"
        for flaw in flaws(version, sources.get(version.entry), facts, terms):
            yield f"{where}: {flaw}"


def flaws(version: Version, source: Version | None, facts: Facts, terms: Terms) -> Iterator[Flaw]:
    """What is wrong with a text beside the Dutch one; for the Dutch text, `source` is itself."""
    yield from _figures(version.text, facts)
    yield from _lengths(version.text)
    if version.card is not None:
        yield from _card(version.card, version.text, facts)
        yield from _hard(version.text)
    elif source is None:
        yield Flaw("no-dutch", "question")
    else:
        yield from _unlike(version.text, source.text)
        yield from unnamed(version.text.words, source.text.words, version.language, terms)


def _figures(text: Text, facts: Facts) -> Iterator[Flaw]:
    for part, line in fields(text):
        for key in files.figures_in(line):
            if FactId(key) not in facts:
                yield Flaw("no-fact", part, {"fact": key})
        loose = _LOOSE_FIGURE.search(files.without_figures(line))
        if loose:
            yield Flaw("loose-figure", part, {"figure": loose[0]})


def fields(text: Text) -> Iterator[tuple[str, str]]:
    """Every line of a text, with the field of a form in which it is written."""
    yield "question", text.question
    yield "line", text.line
    for number, step in enumerate(text.steps, 1):
        yield f"step{number}", step
    yield "sentence", text.sentence
    for variant in text.variants:
        for line in (variant.line, *variant.steps):
            yield "variants", line


def _lengths(text: Text) -> Iterator[Flaw]:
    if len(text.question) > LONGEST_QUESTION:
        yield Flaw("question-long", "question", {"most": LONGEST_QUESTION})
    if len(text.variants) > MOST_VARIANTS:
        values = {"number": len(text.variants), "most": MOST_VARIANTS}
        yield Flaw("many-variants", "variants", values)


def _card(card: Card, text: Text, facts: Facts) -> Iterator[Flaw]:
    if card.urgent not in (*CALM, *HELP_FIRST):
        yield Flaw("no-urgent", "urgent", {"urgent": card.urgent})
    for phone in card.phones:
        fact = facts.get(phone)
        if fact is None or fact.kind is not FactKind.PHONE:
            yield Flaw("no-phone", "phones", {"phone": phone})
    for key in card.volatile:
        if key not in facts:
            yield Flaw("no-volatile", "volatile", {"fact": key})
    for link in card.links:
        address = urlsplit(link.url)
        if address.scheme != "https" or "." not in address.netloc or link.url.split() != [link.url]:
            yield Flaw("no-https", "links", {"url": link.url})
    if text.variants and card.urgent not in CALM:
        yield Flaw("danger-variants", "variants")


def _hard(text: Text) -> Iterator[Flaw]:
    """What makes a Dutch text harder than A2 to B1."""
    written = "\n".join(line if line.endswith(_END) else f"{line}." for line in text.words)
    ease, longest = readability.ease(written), readability.longest(written)
    if ease < HARDEST:
        yield Flaw("hard", "line", {"ease": f"{ease:.0f}", "least": f"{HARDEST:.0f}"})
    if longest > LONGEST_SENTENCE:
        yield Flaw("long-sentence", "line", {"longest": longest, "most": LONGEST_SENTENCE})


def _unlike(text: Text, source: Text) -> Iterator[Flaw]:
    """Where a translation has not the same parts as the Dutch text."""
    if set(files.figures_in(" ".join(text.words))) != set(files.figures_in(" ".join(source.words))):
        yield Flaw("figures-differ", "line")
    if len(text.steps) != len(source.steps):
        values = {"number": len(text.steps), "wanted": len(source.steps)}
        yield Flaw("steps-differ", f"step{max(len(text.steps), 1)}", values)
    own = [(variant.situation, len(variant.steps)) for variant in text.variants]
    if own != [(variant.situation, len(variant.steps)) for variant in source.variants]:
        yield Flaw("variants-differ", "variants")
