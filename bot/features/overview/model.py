"""Figures that may be shown: over which weeks, and without those that stand for a few."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from bot.features.ask.model import Mark
from bot.features.barriers.model import K_PARTNER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.features.barriers.model import Part, Step

Name = TypeVar("Name")

QUARTER, YEAR = 12, 52
"""The weeks over which figures are shown."""

ENDS = (Mark.ANSWERED, Mark.CHOSEN, Mark.UNANSWERED)
"""How a question may end: each is counted once. Danger is never among the figures."""

JUDGED = (Mark.HELPED, Mark.NOT_THIS)


@dataclass(frozen=True, slots=True)
class Kept:
    """Themes that organisations were asked about, by how they were answered: organisations, no people."""

    in_time: int
    later: int
    not_yet: int
    silent: int

    @property
    def asked(self) -> int:
        return self.in_time + self.later + self.not_yet + self.silent


@dataclass(frozen=True, slots=True)
class Window:
    """So many weeks, from Monday on, the last of which is that of `today` and goes on."""

    weeks: int
    today: date

    @property
    def mondays(self) -> tuple[date, ...]:
        last = self.today - timedelta(days=self.today.weekday())
        return tuple(last - timedelta(weeks=ago) for ago in reversed(range(self.weeks)))

    @property
    def first(self) -> date:
        return self.mondays[0]


class Veil(Enum):
    """Why a figure is not told: it is of a few, or a figure of a few could be reckoned from it."""

    FEW = "few"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Figure:
    """A count, which is 0 where it is not told."""

    count: int
    veil: Veil | None = None


def veiled(
    counts: Mapping[Name, int], k: int = K_PARTNER, *, adds_up: bool = True
) -> dict[Name, Figure]:
    """The counts that may be told; those below k are not.

    Where the counts `add_up` to what is told elsewhere, a few could be reckoned as what is wanting:
    then the least of the others are left out, too, until what is left out holds at least k in two
    cells. Cells that are all empty need no such company.
    """
    out = {name: Veil.FEW for name, count in counts.items() if count < k}
    hidden = sum(counts[name] for name in out)
    if adds_up and hidden:
        for name in sorted(counts.keys() - out.keys(), key=lambda name: (counts[name], str(name))):
            if hidden >= k and len(out) > 1:
                break
            out[name] = Veil.BESIDE
            hidden += counts[name]
    return {
        name: Figure(0, out[name]) if name in out else Figure(count)
        for name, count in counts.items()
    }


def within(days: Mapping[int, int], part: float) -> int:
    """In how many days that part of the cases was done; `days` says how many took how long."""
    wanted, done = part * sum(days.values()), 0
    for length in sorted(days):
        done += days[length]
        if done >= wanted:
            return length
    raise ValueError("there are no cases")


@dataclass(frozen=True, slots=True)
class Wait:
    """How long answers of people took, in days: half of them, and nine in ten, at most."""

    half: int
    most: int


@dataclass(frozen=True, slots=True)
class Barriers:
    """What the last release says: people by theme; mentions by step and part of the country, by quarter.

    Mentions add up what different people said of different things, and are "at least so many", too.
    """

    period: str = ""
    themes: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[Step, int] = field(default_factory=dict)
    parts: Mapping[Part, int] = field(default_factory=dict)
    periods: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Health:
    """How many answers of a language are missing, outdated or unchecked, and how many are read aloud."""

    missing: int
    outdated: int
    unchecked: int
    aloud: int


@dataclass(frozen=True, slots=True)
class Hands:
    """How many key persons of a language may be asked today, and how many rest."""

    active: int
    resting: int
