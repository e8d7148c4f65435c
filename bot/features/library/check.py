"""What is wrong with the files of the library, and what waits for somebody to read it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library import files
from bot.features.library.model import MOST_PICTURES, FactKind, State
from bot.vocabulary import FactId, Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from bot.features.library.model import Collection, Fact, Version
    from bot.vocabulary import EntryId

FEWEST_PHRASES = 8
LONGEST_QUESTION = 80
_LOOSE_FIGURE = re.compile(r"\d{3,}|[€%]")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


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
    complaints = (
        *_misplaced(collection),
        *_missing(collection),
        *_texts(collection, facts),
        *_seldom_asked(collection),
    )
    return Report(complaints, tuple(_overdue(facts, today)), _states(collection))


def _misplaced(collection: Collection) -> Iterator[str]:
    """Every entry stands in one place, and no picture has more than four behind it."""
    stands = Counter(place.entry for place in collection.places)
    for entry in sorted(collection.domains):
        if stands[entry] != 1:
            yield f"{entry}: stands in {stands[entry]} places of shelves.toml, it should be 1"
    groups = {(place.shelf, place.group) for place in collection.places}
    in_groups = Counter(place.group for place in collection.places)
    on_shelves = Counter(shelf for shelf, _ in groups)
    for name, count in (*sorted(in_groups.items()), *sorted(on_shelves.items())):
        if count > MOST_PICTURES:
            yield f"{name}: {count} pictures on one screen of shelves.toml, the most is 4"


def _missing(collection: Collection) -> Iterator[str]:
    for (entry, language), state in _each_state(collection).items():
        if state is State.MISSING:
            yield f"{language}/faq: {entry} is missing"


def _texts(collection: Collection, facts: dict[FactId, Fact]) -> Iterator[str]:
    sources = {version.entry: version for version in collection.versions if version.card}
    for version in collection.versions:
        where = f"{version.language}/faq: {version.entry}"
        written = _words(version)
        for key in files.figures_in(written):
            if FactId(key) not in facts:
                yield f"{where}: there is no fact {key} in facts.toml"
        loose = _LOOSE_FIGURE.search(_PLACEHOLDER.sub("", written))
        if loose:
            yield f"{where}: {loose[0]} belongs in facts.toml"
        if len(version.text.question) > LONGEST_QUESTION:
            yield f"{where}: the question is longer than {LONGEST_QUESTION} letters"
        source = sources.get(version.entry)
        if source is None:
            yield f"{where}: there is no Dutch text for it"
        elif set(files.figures_in(_words(source))) != set(files.figures_in(written)):
            yield f"{where}: the figures are not those of the Dutch text"
        yield from _phones(version, facts, where)


def _phones(version: Version, facts: dict[FactId, Fact], where: str) -> Iterator[str]:
    for phone in version.card.phones if version.card else ():
        fact = facts.get(phone)
        if fact is None or fact.kind is not FactKind.PHONE:
            yield f"{where}: {phone} is no phone number of facts.toml"


def _seldom_asked(collection: Collection) -> Iterator[str]:
    for entry in sorted(collection.domains):
        for language in Language:
            count = len(collection.asked.get((entry, language), ()))
            if count < FEWEST_PHRASES:
                yield f"{language}/asked: {entry} has {count} phrases, the fewest is 8"


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


def _words(version: Version) -> str:
    text = version.text
    return "\n".join((text.question, text.line, *text.steps, text.sentence))
