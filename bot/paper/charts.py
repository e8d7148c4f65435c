"""One definition of a chart: the same figures as SVG on a page, as a picture, and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from math import ceil

from bot.paper.canvas import EDGE, SOFT, At, Canvas
from bot.paper.lettering import width, wrapped
from bot.paper.sheets import Sheet

WIDE, WIDER = 480, 960
"""How wide a chart is, and one of more columns than MOST_NARROW."""

MOST_NARROW = 26
LONGEST_NAME = 190
GAP = 8
HIGH = 180
"""Of the highest column."""

TITLE, TEXT, SMALL, TINY = 17, 15, 13, 11


class Kind(StrEnum):
    """How the bars lie: beside names, standing over weeks, or several beside each name."""

    BARS = "bars"
    COLUMNS = "columns"
    GROUPED = "grouped"


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure of 0 or more and its name; `note` is shown in the figure's place, as "fewer than 5".

    `beside` stands behind the figure in the chart, as "(62 %)", and not in the table.
    """

    name: str
    value: int
    note: str = ""
    beside: str = ""

    @property
    def shown(self) -> str:
        return self.note or f"{self.value} {self.beside}".strip()


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one kind. All series of a chart have the same names, in the same order."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars, or series when it is GROUPED; `unit` says what is counted, `names` what the names are."""

    title: str
    bars: tuple[Bar, ...] = ()
    unit: str = ""
    kind: Kind = Kind.BARS
    series: tuple[Series, ...] = ()
    names: str = ""
    right_to_left: bool = False

    @property
    def all_series(self) -> tuple[Series, ...]:
        return self.series or (Series(self.unit, self.bars),)

    @property
    def groups(self) -> tuple[tuple[Bar, ...], ...]:
        """For each name its bar in every series; ValueError when one is longer than another."""
        return tuple(zip(*(each.bars for each in self.all_series), strict=True))

    @property
    def highest(self) -> int:
        return max((bar.value for group in self.groups for bar in group), default=0) or 1

    @property
    def told(self) -> str:
        """All of it in words, for who does not see it."""
        heads = ", ".join(each.name for each in self.all_series if each.name)
        lines = [
            f"{group[0].name}: {', '.join(bar.shown for bar in group)}" for group in self.groups
        ]
        return "; ".join([heads, *lines] if heads else lines)


def table(chart: Chart) -> Sheet:
    """The same figures as a table; where a note stands for a figure, the note."""
    head = (chart.names, *(each.name for each in chart.all_series))
    rows = tuple(
        (group[0].name, *(bar.note or bar.value for bar in group)) for group in chart.groups
    )
    return Sheet(chart.title, head, rows)


def svg(chart: Chart, *, titled: bool = True) -> str:
    """The chart as SVG without script or style; not `titled` where its title stands above it."""
    many = chart.kind is Kind.COLUMNS and len(chart.bars) > MOST_NARROW
    named = sha256(f"{chart.title}|{chart.told}".encode("utf-8", "replace")).hexdigest()[:8]
    canvas = Canvas(f"p{named}-", WIDER if many else WIDE, chart.right_to_left)
    room = canvas.wide - 2 * EDGE
    if titled:
        canvas.lines(wrapped(chart.title, room, TITLE), TITLE, bold=True)
    canvas.lines(wrapped(chart.unit, room, SMALL), SMALL)
    canvas.y += 2 * GAP
    if chart.kind is Kind.COLUMNS:
        _columns(canvas, chart)
    else:
        _legend(canvas, chart)
        _beside(canvas, chart)
    return canvas.whole(chart.title, chart.told, len(chart.all_series))


def _legend(canvas: Canvas, chart: Chart) -> None:
    """What each fill stands for, where there are several."""
    for way, each in enumerate(chart.series):
        canvas.bar((EDGE, canvas.y + 2), (SMALL + 5, SMALL), way)
        [line, *_] = wrapped(each.name, canvas.wide - 60, SMALL, 1)
        canvas.words(line, (EDGE + SMALL + 12, canvas.y + SMALL), SMALL)
        canvas.y += SMALL + GAP
    canvas.y += GAP if chart.series else 0


def _beside(canvas: Canvas, chart: Chart) -> None:
    """Names, and beside each its bars with their figures at the end."""
    longest = max((width(group[0].name, TEXT) for group in chart.groups), default=0)
    begin = EDGE + min(longest, LONGEST_NAME) + GAP
    figures = max((width(bar.shown, TEXT) for group in chart.groups for bar in group), default=0)
    most = max(canvas.wide - begin - figures - GAP - EDGE, 40)
    top = canvas.y
    for group in chart.groups:
        lines = wrapped(group[0].name, LONGEST_NAME, TEXT)
        thick = 18 if len(group) == 1 else 15
        bars = len(group) * thick
        high = max(len(lines) * (TEXT + 3), bars)
        for at, line in enumerate(lines):
            y = canvas.y + (high - len(lines) * (TEXT + 3)) / 2 + at * (TEXT + 3) + TEXT - 1
            canvas.words(line, (begin - GAP, y), TEXT, At.END)
        for way, bar in enumerate(group):
            y = canvas.y + (high - bars) / 2 + way * thick
            long = most * bar.value / chart.highest
            if bar.value:
                canvas.bar((begin, y), (max(long, 1), thick - 2), way)
            ink = SOFT if bar.note else "#000000"
            canvas.words(bar.shown, (begin + long + 5, y + thick - 4), TEXT - 1, ink=ink)
        canvas.y += high + GAP
    canvas.line((begin, top - 3), (begin, canvas.y - GAP + 3))


def _columns(canvas: Canvas, chart: Chart) -> None:
    """Columns with their figures on top, and as many names below as there is room for."""
    if not chart.bars:
        return
    each = (canvas.wide - 2 * EDGE) / len(chart.bars)
    lying = all(width(bar.shown, SMALL) < each for bar in chart.bars)
    ground = canvas.y + max(
        HIGH * bar.value / chart.highest + (SMALL if lying else width(bar.shown, TINY)) + 6
        for bar in chart.bars
    )
    thick = max(each * 0.7, 3)
    for at, bar in enumerate(chart.bars):
        middle = EDGE + each * (at + 0.5)
        tall = HIGH * bar.value / chart.highest
        if bar.value:
            canvas.bar((middle - thick / 2, ground - tall), (thick, tall), 0)
        if lying:
            canvas.words(bar.shown, (middle, ground - tall - 5), SMALL, At.MIDDLE)
        else:
            turned = middle - TINY / 3 if chart.right_to_left else middle + TINY / 3
            canvas.upright(bar.shown, (turned, ground - tall - 4), TINY)
    canvas.line((EDGE, ground), (canvas.wide - EDGE, ground))
    widest = max(width(bar.name, SMALL) for bar in chart.bars) + GAP
    for at, bar in list(enumerate(chart.bars))[:: ceil(widest / each)]:
        middle = EDGE + each * (at + 0.5)
        edge = width(bar.name, SMALL) / 2
        held = min(max(middle, edge), canvas.wide - edge)
        canvas.words(bar.name, (held, ground + SMALL + 5), SMALL, At.MIDDLE)
    canvas.y = ground + SMALL + 10
