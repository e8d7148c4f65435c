"""What is wrong with the files of the library, and what waits for somebody to read it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library import check_asked, check_texts, check_words, files
from bot.features.library.model import MOST_PICTURES, State
from bot.vocabulary import Domain, Language
from bot.words import lexicons

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from bot.features.library.model import Collection, Fact
    from bot.vocabulary import EntryId, FactId

FIRST_LANGUAGES = (Language.NL, Language.EN, Language.AR)
"""What is of the second tier must be there in these; the others follow where somebody is sure."""


@dataclass(frozen=True, slots=True)
class Report:
    """`complaints` must be mended; `warnings` are for somebody to look at; `states` are counts."""

    complaints: tuple[str, ...]
    warnings: tuple[str, ...]
    states: dict[Language, Counter[State]]

    def summary(self) -> str:
        """A line for each warning and each language."""
        lines = [f"look again: {warning}" for warning in self.warnings]
        for language, states in self.states.items():
            counted = ", ".join(f"{states[state]} {state}" for state in State if states[state])
            lines.append(f"{language}: {counted}")
        return "\n".join(lines)


def examine(locales: Path, today: date) -> Report:
    """Read everything below `locales`; SourceError at a file that cannot be read."""
    collection = files.read(locales)
    facts = files.read_facts(locales / "facts.toml")
    terms = files.read_terms(locales / "terms.toml")
    complaints = (
        *_misplaced(collection),
        *_missing(collection),
        *check_texts.complaints(collection, facts, terms),
        *check_asked.complaints(
            collection, {language: lexicons.said(locales, [language]) for language in Language}
        ),
        *check_words.complaints(lexicons.concepts(locales), lexicons.load(locales), collection),
    )
    return Report(complaints, tuple(_overdue(facts, today)), _states(collection))


def _misplaced(collection: Collection) -> Iterator[str]:
    """Every entry stands in one place, and no picture of the menu has more than four groups."""
    stands = Counter(place.entry for place in collection.places)
    for entry in sorted(collection.domains):
        if stands[entry] != 1:
            yield f"{entry}: stands in {stands[entry]} places of shelves.toml, it should be 1"
    groups = {(place.shelf, place.group) for place in collection.places}
    for name, count in sorted(Counter(shelf for shelf, _ in groups).items()):
        if count > MOST_PICTURES:
            yield f"{name}: {count} groups in shelves.toml, the most is {MOST_PICTURES}"


def _missing(collection: Collection) -> Iterator[str]:
    """The first tier and the doors are there in five languages, the second tier in three."""
    second = {
        version.entry
        for version in collection.versions
        if version.card and version.card.tier > 1 and not _is_door(collection, version.entry)
    }
    for (entry, language), state in _each_state(collection).items():
        may_lack = entry in second and language not in FIRST_LANGUAGES
        if state is State.MISSING and not may_lack:
            yield f"{language}/faq: {entry} is missing"


def _is_door(collection: Collection, entry: EntryId) -> bool:
    return collection.domains[entry] is Domain.DOORS


def _overdue(facts: dict[FactId, Fact], today: date) -> Iterator[str]:
    for fact in facts.values():
        if fact.is_overdue(today):
            shown = "is still shown" if fact.is_fresh(today) else "shows a link instead"
            yield f"{fact.id} was to be reviewed by {fact.review_by} and {shown}"


def _states(collection: Collection) -> dict[Language, Counter[State]]:
    states: dict[Language, Counter[State]] = {language: Counter() for language in Language}
    for (_, language), state in _each_state(collection).items():
        states[language][state] += 1
    return states


def _each_state(collection: Collection) -> dict[tuple[EntryId, Language], State]:
    texts = {(version.entry, version.language): version for version in collection.versions}
    states = {}
    for entry in sorted(collection.domains):
        source = texts[entry, Language.NL].text
        for language in Language:
            version = texts.get((entry, language))
            states[entry, language] = version.state(source) if version else State.MISSING
    return states
