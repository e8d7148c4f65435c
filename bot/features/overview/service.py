"""Gathers the figures of every room; rows are added up where they are kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.features.ask.store import Tallies
from bot.features.barriers import releases
from bot.features.barriers.model import K_PARTNER, Kind, Part, Step, part_of
from bot.features.library import overview as library
from bot.features.library.model import State
from bot.features.library.store import Library
from bot.features.overview.model import (
    ENDS,
    JUDGED,
    Barriers,
    Hands,
    Health,
    Kept,
    Wait,
    veiled,
    within,
)
from bot.features.questions.store import Questions
from bot.features.relay.model import Standing
from bot.features.relay.store import Promises
from bot.features.team import service as team
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from bot.features.ask.model import Mark
    from bot.features.barriers.model import Taxonomy
    from bot.features.barriers.releases import Release
    from bot.features.overview.model import Figure, Window
    from bot.features.relay.model import Promise
    from bot.resources import Recordings
    from bot.store.work import Work

HALF, MOST = 0.5, 0.9
EVERY = ""
"""Of all languages together, or of no topic."""


async def topics(work: Work, window: Window) -> dict[str, Figure]:
    """Questions by the group of the library that they led to or came nearest to; EVERY for none."""
    groups = {str(place.entry): place.group for place in await Library(work).places()}
    counts = dict.fromkeys((*groups.values(), EVERY), 0)
    for entry, count in (await Tallies(work).by("entry", window.first, ENDS)).items():
        counts[groups.get(entry, EVERY)] += count
    return veiled(counts)


async def languages(work: Work, window: Window) -> dict[Language, Figure]:
    """Questions by the language they were asked in."""
    counted = await Tallies(work).by("language", window.first, ENDS)
    return veiled({language: counted.get(language, 0) for language in Language})


async def weeks(work: Work, window: Window) -> dict[date, Figure]:
    """Questions by the Monday of their week."""
    mondays = window.mondays
    counts = dict.fromkeys(mondays, 0)
    for day, count in (await Tallies(work).by_day(mondays[0], ENDS)).items():
        counts[mondays[(day - mondays[0]).days // 7]] += count
    return veiled(counts)


async def outcomes(work: Work, window: Window) -> dict[Mark, Figure]:
    """How questions ended."""
    counted = await Tallies(work).by("mark", window.first, ENDS)
    return veiled({mark: counted.get(mark, 0) for mark in ENDS})


async def judgements(work: Work, window: Window) -> dict[Mark, Figure]:
    """How often readers said that an answer helped, or that it was not what they meant."""
    counted = await Tallies(work).by("mark", window.first, JUDGED)
    return veiled({mark: counted.get(mark, 0) for mark in JUDGED}, adds_up=False)


async def waits(work: Work, since: date) -> dict[Language | None, Wait | None]:
    """How long people waited for people, by language and (None) in all; None where few did."""
    days: dict[Language | None, dict[int, int]] = {None: {}, **{each: {} for each in Language}}
    for (language, length), count in (await Questions(work).lengths(since)).items():
        for whose in (None, language):
            days[whose][length] = days[whose].get(length, 0) + count
    return {whose: _wait(lengths) for whose, lengths in days.items()}


async def barriers(work: Work, taxonomy: Taxonomy) -> Barriers:
    """What the releases for partners say; nothing is read but releases."""
    every = await releases.every(work, releases.PARTNER)
    if not every:
        return Barriers()
    tables, steps, parts = every[-1].told["tables"], dict.fromkeys(Step, 0), dict.fromkeys(Part, 0)
    for codes in tables["codes"].values():
        for code, count in codes.items():
            if code in taxonomy.codes:
                steps[taxonomy.codes[code].step] += count
    for regions in tables["region"].values():
        for region, count in regions.items():
            if region:
                parts[Part(part_of(region))] += count
    return Barriers(every[-1].told["period"], _themes(every[-1]), steps, parts, _periods(every))


async def health(work: Work, recordings: Recordings) -> dict[Language, Health]:
    """What each language wants of the library."""
    every = [line for line in await library.lines(work) if line.place is not None]
    aloud = {
        language: sum(recordings.find(line.entry, language) is not None for line in every)
        for language in Language
    }
    found = {language: [line.states[language] for line in every] for language in Language}
    return {
        language: Health(
            missing=states.count(State.MISSING),
            outdated=states.count(State.OUTDATED),
            unchecked=states.count(State.UNCHECKED),
            aloud=aloud[language],
        )
        for language, states in found.items()
    }


async def hands(work: Work) -> dict[Language | None, Hands]:
    """Key persons by a language in which they answer, and (None) in all."""
    every = [who for who in await team.team(work) if who.role is Role.KEY_PERSON]
    found: dict[Language | None, Hands] = {}
    for language in (None, *Language):
        own = [
            who.rests(work.today) for who in every if language is None or language in who.languages
        ]
        found[language] = Hands(own.count(False), own.count(True))
    return found


def _wait(lengths: Mapping[int, int]) -> Wait | None:
    if sum(lengths.values()) < K_PARTNER:
        return None
    return Wait(within(lengths, HALF), within(lengths, MOST))


def _themes(release: Release) -> dict[str, int]:
    """At least so many different people to date, by theme."""
    return {theme: row[""] for theme, row in release.told["tables"][Kind.HINDERED.value].items()}


def _periods(every: tuple[Release, ...]) -> dict[str, int]:
    """By how much the figures of all themes together grew in each quarter."""
    sums = [sum(_themes(release).values()) for release in every]
    return {
        release.told["period"]: total - before
        for release, total, before in zip(every, sums, [0, *sums], strict=False)
    }


async def kept(work: Work) -> Kept:
    """How organisations answered what they were asked; one that changed its answer stays answered."""
    counted = Counter(_answered(promise, work.today) for promise in await Promises(work).all())
    return Kept(counted["in-time"], counted["later"], counted["not-yet"], counted["silent"])


def _answered(promise: Promise, today: date) -> str:
    in_time = promise.is_kept()
    if in_time is not None:
        return "in-time" if in_time else "later"
    return "silent" if promise.standing(today) is Standing.SILENT else "not-yet"
