"""A drawing while it is made: words, bars and lines, mirrored for languages from right to left."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from html import escape

from bot.paper import lettering

INK, SOFT, LINE, PAPER = "#1b2530", "#4d5a66", "#8795a1", "#ffffff"
EDGE = 8
"""Left free around all that is drawn."""

FONT = "Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, sans-serif"
FILLS = (
    "#0b5c7d",
    (
        '<rect width="8" height="8" fill="#d9e8ef"/>'
        '<path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" stroke="#0b5c7d" stroke-width="2"/>'
    ),
    "#84b4c9",
    '<rect width="8" height="8" fill="#ffffff"/><circle cx="4" cy="4" r="1.8" fill="#1b2530"/>',
    '<rect width="8" height="8" fill="#1b2530"/><path d="M0 4H8" stroke="#ffffff" stroke-width="2"/>',
)
"""Ways to fill a bar, with an ink or a pattern. They differ in lightness, so that no colour is needed."""


class At(StrEnum):
    """Which part of a line of words stands at its place, as read from left to right."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(slots=True)
class Canvas:
    """What is drawn, from the top down; `y` is how far it came, `name` parts its fills from others'."""

    name: str
    wide: int
    mirrored: bool
    y: float = 0
    drawn: list[str] = field(default_factory=list)

    def words(
        self, text: str, place: tuple[float, float], size: int, at: At = At.START, ink: str = INK
    ) -> None:
        """A line of words; `place` is where its base line begins, is in the middle, or ends."""
        if text:
            x, y = self._x(place[0]), number(place[1])
            self._text(text, f'x="{x}" y="{y}"', size, self._side(at), ink)

    def upright(self, text: str, place: tuple[float, float], size: int) -> None:
        """A line of words that is read from below, and begins at a place."""
        x, y = self._x(place[0]), number(place[1])
        self._text(text, f'transform="translate({x} {y}) rotate(-90)"', size, At.START, INK)

    def lines(self, lines: tuple[str, ...], size: int, *, bold: bool = False) -> None:
        """Lines of words from the edge on, one below the other."""
        for line in lines:
            self.y += size * 1.3
            x, y = self._x(EDGE), number(self.y)
            weight = ' font-weight="700"' if bold else ""
            self._text(line, f'x="{x}" y="{y}"{weight}', size, self._side(At.START), INK)

    def bar(self, place: tuple[float, float], extent: tuple[float, float], way: int) -> None:
        """A bar from its near upper corner on, filled in one of the ways."""
        (x, y), (wide, high) = place, extent
        left = self.wide - x - wide if self.mirrored else x
        self.drawn.append(
            f'<rect x="{number(left)}" y="{number(y)}" width="{number(wide)}"'
            f' height="{number(high)}" fill="{self._fill(way % len(FILLS))}"'
            f' stroke="{INK}" stroke-width=".75"/>'
        )

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A thin line on which bars stand."""
        (x, y), (to_x, to_y) = start, end
        way = f"M{self._x(x)} {number(y)}L{self._x(to_x)} {number(to_y)}"
        self.drawn.append(f'<path d="{way}" stroke="{LINE}" stroke-width="1" fill="none"/>')

    def whole(self, title: str, told: str, ways: int) -> str:
        """All of it as SVG; `told` says in words what is seen."""
        high = number(self.y + EDGE)
        fills = "".join(
            f'<pattern id="{self.name}{way}" width="8" height="8" patternUnits="userSpaceOnUse">'
            f"{FILLS[way]}</pattern>"
            for way in range(min(ways, len(FILLS)))
            if not FILLS[way].startswith("#")
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.wide}" height="{high}"'
            f' viewBox="0 0 {self.wide} {high}" role="img">'
            f"<title>{_safe(title)}</title><desc>{_safe(told)}</desc><defs>{fills}</defs>"
            f'<rect width="{self.wide}" height="{high}" fill="{PAPER}"/>'
            f'<g font-family="{FONT}">{"".join(self.drawn)}</g></svg>'
        )

    def _text(self, text: str, where: str, size: int, at: At, ink: str) -> None:
        """Isolated, so that neither the page nor the line turns its direction."""
        anchor = "" if at is At.START else f' text-anchor="{at}"'
        self.drawn.append(
            f'<text {where} font-size="{size}" fill="{ink}"{anchor}>\u2068{_safe(text)}\u2069</text>'
        )

    def _fill(self, way: int) -> str:
        return FILLS[way] if FILLS[way].startswith("#") else f"url(#{self.name}{way})"

    def _side(self, at: At) -> At:
        """Where the words stand on the paper."""
        if not self.mirrored or at is At.MIDDLE:
            return at
        return At.END if at is At.START else At.START

    def _x(self, x: float) -> str:
        return number(self.wide - x if self.mirrored else x)


def number(value: float) -> str:
    """A length or a place, with no digits that nobody sees."""
    return f"{value:.1f}".removesuffix(".0")


def _safe(text: str) -> str:
    return escape(lettering.clean(text))
