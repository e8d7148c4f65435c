"""What anybody sees of promises: what changed, by area and by theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.barriers.model import Area
from bot.features.barriers.names import area_name
from bot.features.barriers.presses import Follow
from bot.features.barriers.screens import tell
from bot.features.relay.letters import of_line
from bot.features.relay.model import Standing
from bot.words import catalogue as say
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.features.relay.model import Line
    from bot.vocabulary import Language
    from bot.words.phrase import Saying
    from bot.words.screen import AnyButton

MOST_LINES = 3
"""Promises in one message: more is too much to read at once."""


@named("r-news")
@dataclass(frozen=True, slots=True)
class ReadNews(Press):
    """What changed in an area, from the first line or further on."""

    area: str
    at: int


@named("r-theme")
@dataclass(frozen=True, slots=True)
class ReadTheme(Press):
    """What organisations say about the theme of an answer."""

    theme: str


@named("r-areas")
@dataclass(frozen=True, slots=True)
class ReadAreas(Press):
    """Back to the areas."""


def areas() -> Screen:
    """Four pictures of what it may be about."""
    rows = tuple((Button(area_name(area), ReadNews(area.value, 0)),) for area in Area)
    return Screen((say.relay_news(),), rows)


def news(area: Area, lines: Sequence[Line], at: int, language: Language) -> Screen:
    """What organisations say in an area, some at a time."""
    told = _told(lines)
    says = (*_said(told[at : at + MOST_LINES], language), *_asked(lines))
    follow: tuple[AnyButton, ...] = (Button(say.barriers_follow(), Follow(area.value)),)
    back: tuple[AnyButton, ...] = (Button(say.shared_back(), ReadAreas()),)
    further: tuple[tuple[AnyButton, ...], ...] = ()
    if at + MOST_LINES < len(told):
        further = ((Button(say.relay_further(), ReadNews(area.value, at + MOST_LINES)),),)
    return Screen((area_name(area), *says), (*further, follow, back))


def of_theme(lines: Sequence[Line], area: Area, language: Language) -> Screen:
    """What organisations say about one theme, below an answer about it."""
    says = (*_said(_told(lines)[:MOST_LINES], language), *_asked(lines))
    return Screen(says, ((Button(say.barriers_follow(), Follow(area.value)),),))


def closed() -> Screen:
    """Whether it is better cannot be said any more; what stands in the way can."""
    return Screen((say.relay_better_closed(),), (tell(),))


def under(theme: str) -> tuple[AnyButton, ...]:
    """The row under an answer that leads to what organisations say about its theme."""
    return (Button(say.relay_under(), ReadTheme(theme)),)


def _told(lines: Sequence[Line]) -> list[Line]:
    """Those of which there is more to say than that somebody was asked and still has time."""
    return [line for line in lines if line.standing is not Standing.WAITING]


def _said(lines: Sequence[Line], language: Language) -> tuple[Saying, ...]:
    said = tuple(part for line in lines for part in of_line(line, language))
    return said or (say.relay_news_none(),)


def _asked(lines: Sequence[Line]) -> tuple[Saying, ...]:
    """How many still have time; nobody has to read of each."""
    waiting = len(lines) - len(_told(lines))
    return (say.relay_also_asked(count=str(waiting)),) if waiting else ()
