"""The picture of a panel, as the chat shows it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.features.overview.model import QUARTER
from bot.features.overview.panels import drawn, named, reader
from bot.features.team.service import DESK_LANGUAGES
from bot.paper.pictures import png
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.resources import Resources
    from bot.store.work import Work


def read_in(language: Language) -> Language:
    """The language in which somebody reads figures: theirs, where the desk speaks it."""
    return language if language in DESK_LANGUAGES else Language.NL


async def draw(work: Work, resources: Resources, name: str, language: Language) -> bytes | None:
    """A panel as PNG over the last weeks; None when it does not exist or has no figures."""
    panel = named(name)
    if panel is None:
        return None
    found = await drawn(panel, reader(work, resources, read_in(language), QUARTER))
    return await asyncio.to_thread(png, found.chart) if found.chart else None
