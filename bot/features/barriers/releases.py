"""Figures as they may be read: one release for a quarter and a circle of readers, frozen and signed.

There is no other way to read what was said: nobody sees numbers before a quarter is over, and a
release that was made is what it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.features.barriers.model import (
    K_PARTNER,
    K_PUBLIC,
    OTHER_CODE,
    Kind,
    Part,
    Province,
    period_of,
)
from bot.features.barriers.store import Releases, Said
from bot.privacy import cohort
from bot.privacy.keys import is_signed, public_of, sign
from bot.privacy.pool import OTHER
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.features.barriers.model import Taxonomy
    from bot.privacy.cohort import Cell
    from bot.store.work import Work

PARTNER, PUBLIC = "partner", "public"
CIRCLES = {PARTNER: K_PARTNER, PUBLIC: K_PUBLIC}
"""Who reads a release, and how many people at least stand behind a figure of theirs."""

BESIDE = ("codes", "region", "language")
"""What themes are crossed with; never two of these at once."""

Table = dict[str, dict[str, int]]
"""By theme, by the other thing ("" without one): at least so many different people to date."""


class UnfinishedPeriodError(ValueError):
    """The quarter is not over, or it is before one that was released already."""


class ForgedReleaseError(ValueError):
    """A release was changed after it was signed."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release as it was signed: its text, and the signature in hex."""

    body: str
    signature: str

    @property
    def told(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.body)
        return told


async def release(work: Work, taxonomy: Taxonomy, period: str, circle: str) -> Release:
    """The release of a quarter for a circle: made now, or as it was made.

    UnfinishedPeriodError when the quarter is not over or a later one was released.
    """
    before = [Release(*each) for each in await Releases(work).of(circle)]
    made = next((each for each in before if each.told["period"] == period), None)
    if made is not None:
        return made
    if period >= period_of(work.today):
        raise UnfinishedPeriodError(
            f"{period} is not over; its figures are made after its last day"
        )
    if before and before[-1].told["period"] > period:
        last = before[-1].told["period"]
        raise UnfinishedPeriodError(f"{last} was released; what came before it is in it")
    body = await _body(work, taxonomy, period, circle, before[-1].told if before else {})
    written = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    signature = sign(written, work.keys.release)
    await Releases(work).keep(period, circle, written, signature)
    return Release(written, signature)


def grown(release: Release, before: Release | None) -> dict[str, int]:
    """Different people to date in the themes that grew since the release before, by theme."""
    themes = _themes(release)
    earlier = _themes(before) if before else {}
    return {theme: count for theme, count in themes.items() if count > earlier.get(theme, 0)}


def quotable(release: Release) -> frozenset[tuple[str, str, str]]:
    """The kinds, themes and regions of which words may be shown, as enough people stand behind each.

    Words of no region need only the figure of their theme; what went well is counted by no region.
    """
    tables = release.told["tables"]
    themes = {(kind.value, theme, "") for kind in Kind for theme in tables[kind.value]}
    regions = {
        (Kind.HINDERED.value, theme, region)
        for theme, row in tables["region"].items()
        for region in row
    }
    return frozenset(themes | regions)


async def newest(work: Work, circle: str) -> Release | None:
    """The last release for a circle."""
    before = await Releases(work).of(circle)
    return Release(*before[-1]) if before else None


async def every(work: Work, circle: str) -> tuple[Release, ...]:
    """All releases for a circle, the oldest first."""
    return tuple([Release(*each) for each in await Releases(work).of(circle)])


def verify(release: Release, key: bytes) -> None:
    """ForgedReleaseError unless it was signed by the house with this public key and not changed."""
    if not is_signed(release.body, release.signature, key):
        raise ForgedReleaseError("this release was changed after it was signed")


def public_key(work: Work) -> bytes:
    """With which everybody can see that a release is ours."""
    return public_of(work.keys.release)


async def _body(
    work: Work, taxonomy: Taxonomy, period: str, circle: str, before: dict[str, Any]
) -> dict[str, Any]:
    shown = before.get("tables", {})
    tables: dict[str, Table] = {}
    for kind in Kind:
        themes = _Table(work.keys.release, f"{period}|{circle}|{kind}", CIRCLES[circle])
        counts = await Said(work).counts("", kind.value, period)
        old = _flat(shown.get(kind.value, {}))
        steps = themes.step(counts, old)
        tables[kind.value] = _nested(old, steps)
        if kind is Kind.HINDERED:
            grown = {theme: old.get((theme, ""), 0) + by for (theme, _), by in steps.items()}
            for column in BESIDE:
                tables[column] = await _crossed(work, taxonomy, themes, grown, column, shown)
    return {"period": period, "circle": circle, "k": CIRCLES[circle], "tables": tables}


async def _crossed(
    work: Work,
    taxonomy: Taxonomy,
    themes: _Table,
    grown: Mapping[str, int],
    column: str,
    shown: Mapping[str, Table],
) -> Table:
    """A table beside that of themes."""
    until = themes.place.partition("|")[0]
    counts = await Said(work).counts(column, Kind.HINDERED.value, until)
    old = _flat(shown.get(column, {}))
    steps = _Table(themes.key, f"{themes.place}|{column}", themes.k).step(counts, old)
    kept: dict[Cell, int] = {}
    for theme, total in grown.items():
        own = {cell: by for cell, by in steps.items() if cell[0] == theme}
        columns = _columns(taxonomy, theme)[column]
        kept |= cohort.beside({theme: total}, own, old, columns, themes.k)
    return _nested(old, kept)


def _columns(taxonomy: Taxonomy, theme: str) -> dict[str, list[str]]:
    """All there may be beside a theme, whether anybody said it or not."""
    codes = [code.slug for code in taxonomy.codes.values() if code.theme == theme]
    return {
        "codes": sorted({*codes, OTHER_CODE}),
        "region": ["", *Province, *Part],
        "language": [*Language, OTHER],
    }


@dataclass(frozen=True, slots=True)
class _Table:
    """Draws the thresholds of one table, by the key of releases, its place, and k."""

    key: bytes
    place: str
    k: int

    def step(self, counts: Mapping[Cell, int], shown: Mapping[Cell, int]) -> dict[Cell, int]:
        def least(cell: Cell, number: int) -> int:
            place = f"{self.place}|{cell[0]}|{cell[1]}|{number}"
            return cohort.threshold(self.key, place, self.k)

        return cohort.step(counts, shown, least)


def _themes(release: Release) -> dict[str, int]:
    table = release.told["tables"][Kind.HINDERED.value]
    return {theme: row[""] for theme, row in table.items()}


def _flat(table: Table) -> dict[Cell, int]:
    return {(theme, cell): count for theme, row in table.items() for cell, count in row.items()}


def _nested(shown: Mapping[Cell, int], steps: Mapping[Cell, int]) -> Table:
    """What is shown now: what was, and what came to it."""
    table: Table = {}
    for cell in sorted({*shown, *steps}):
        table.setdefault(cell[0], {})[cell[1]] = shown.get(cell, 0) + steps.get(cell, 0)
    return table
