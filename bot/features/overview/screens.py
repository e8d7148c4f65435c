"""What the staff see of the figures in the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.overview.drawing import read_in
from bot.features.overview.panels import PANELS
from bot.words import catalogue as say
from bot.words.phrase import In
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.overview.panels import Panel
    from bot.vocabulary import Language


@named("panel")
@dataclass(frozen=True, slots=True)
class OpenPanel(Press):
    """Show the picture of these figures."""

    panel: str


def choose(language: Language) -> Screen:
    """Which figures there are, for a reader of this language."""
    buttons = [
        Button(In(read_in(language), panel.title()), OpenPanel(panel.name)) for panel in PANELS
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return Screen((say.overview_pick(),), rows)


def picture(panel: Panel, language: Language) -> Screen:
    """One panel as a picture, with what it counts below it."""
    read = read_in(language)
    return Screen((In(read, panel.title()), In(read, panel.explains())), draws=panel.name)


def not_here() -> Screen:
    """For members of the team who are no staff."""
    return Screen((say.overview_not_here(),))
