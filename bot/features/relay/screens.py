"""What anybody sees of promises: what changed, by area and by theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.barriers.model import Area
from bot.features.barriers.names import area_name
from bot.features.barriers.presses import Follow
from bot.features.relay.letters import of_line
from bot.words import catalogue as say
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.features.relay.model import Line
    from bot.vocabulary import Language
    from bot.words.phrase import Saying
    from bot.words.screen import AnyButton

MOST_LINES = 4
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
    shown = lines[at : at + MOST_LINES]
    says = tuple(part for line in shown for part in of_line(line, language))
    follow: tuple[AnyButton, ...] = (Button(say.barriers_follow(), Follow(area.value)),)
    back: tuple[AnyButton, ...] = (Button(say.shared_back(), ReadAreas()),)
    further: tuple[tuple[AnyButton, ...], ...] = ()
    if at + MOST_LINES < len(lines):
        further = ((Button(say.relay_further(), ReadNews(area.value, at + MOST_LINES)),),)
    return Screen((area_name(area), *(says or (say.relay_news_none(),))), (*further, follow, back))


def of_theme(lines: Sequence[Line], area: Area, language: Language) -> Screen:
    """What organisations say about one theme, below an answer about it."""
    says: tuple[Saying, ...] = tuple(
        part for line in lines[:MOST_LINES] for part in of_line(line, language)
    )
    follow = Button(say.barriers_follow(), Follow(area.value))
    return Screen(says or (say.relay_news_none(),), ((follow,),))


def under(theme: str) -> tuple[AnyButton, ...]:
    """The row under an answer that leads to what organisations say about its theme."""
    return (Button(say.relay_under(), ReadTheme(theme)),)
