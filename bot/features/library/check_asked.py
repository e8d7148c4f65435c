"""What is wrong with the phrases by which people ask."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.language import folding
from bot.vocabulary import Domain, Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.features.library.model import Collection
    from bot.language.said import Said
    from bot.vocabulary import EntryId

FEWEST = 40
FEWEST_IN_TIGRINYA = 30
FEWEST_BESIDES = 15
"""For what is of the second tier, where the text exists, and for doors."""

LATIN_PHRASES = 6
FEWEST_ELSEWHERE = 300
FEWEST_GREETINGS = 60
FEWEST_OBSTACLES = 100
FEWEST_DANGERS = 60
NATIVE = (Language.AR, Language.TI, Language.FA_AF)


def complaints(collection: Collection, said: Mapping[Language, Said]) -> Iterator[str]:
    """Entries that are asked in too few ways, phrases under two entries, too few other messages."""
    yield from _seldom(collection)
    yield from _twice(collection)
    yield from _little(said)


def _little(said: Mapping[Language, Said]) -> Iterator[str]:
    for language, messages in said.items():
        danger = sum(map(len, messages.danger.values()))
        told = {
            "elsewhere": (len(messages.elsewhere), FEWEST_ELSEWHERE),
            "greeting": (len(messages.greeting), FEWEST_GREETINGS),
            "obstacle": (len(messages.obstacle), FEWEST_OBSTACLES),
            "danger": (danger, FEWEST_DANGERS),
        }
        for name, (count, fewest) in told.items():
            if count < fewest:
                yield f"{language}/said: {name} has {count} messages, the fewest is {fewest}"


def _seldom(collection: Collection) -> Iterator[str]:
    besides = {
        version.entry
        for version in collection.versions
        if version.card
        and (version.card.tier > 1 or collection.domains[version.entry] is Domain.DOORS)
    }
    for version in collection.versions:
        entry, language = version.entry, version.language
        phrases = collection.asked.get((entry, language), ())
        where = f"{language}/asked: {entry} has {len(phrases)} phrases"
        fewest = _fewest(language, besides=entry in besides)
        if len(phrases) < fewest:
            yield f"{where}, the fewest is {fewest}"
        latin = sum(phrase.isascii() for phrase in phrases)
        if language in NATIVE and entry not in besides and latin < LATIN_PHRASES:
            yield f"{where}, {latin} in Latin letters, the fewest is {LATIN_PHRASES}"


def _fewest(language: Language, *, besides: bool) -> int:
    if besides:
        return FEWEST_BESIDES
    return FEWEST_IN_TIGRINYA if language is Language.TI else FEWEST


def _twice(collection: Collection) -> Iterator[str]:
    """One phrase teaches one entry, once."""
    owners: dict[tuple[Language, str], list[EntryId]] = defaultdict(list)
    for (entry, language), phrases in collection.asked.items():
        for phrase in phrases:
            owners[language, " ".join(folding.words(phrase))].append(entry)
    for (language, phrase), entries in owners.items():
        if len(entries) > 1:
            told = ", ".join(sorted(Counter(entries)))
            yield f"{language}/asked: {phrase!r} stands {len(entries)} times: {told}"
