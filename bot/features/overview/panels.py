"""The panels of the overview: each one question about the house, and the chart that answers it.

Whoever has figures of another room to show adds a Panel to PANELS; the page, the chat, the report
and the files take it from there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.features.barriers import taxonomy
from bot.features.overview import charts
from bot.features.overview.charts import Reader
from bot.features.overview.model import Window
from bot.words import catalogue as say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.paper.charts import Chart
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import Language
    from bot.words.phrase import Phrase

    Draws = Callable[[Reader, str], Awaitable[Chart | None]]


@dataclass(frozen=True, slots=True)
class Panel:
    """`name` stands in addresses; `draws` makes the chart under its title, None without figures."""

    name: str
    title: Callable[[], Phrase]
    explains: Callable[[], Phrase]
    draws: Draws = field(repr=False)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A panel as somebody reads it."""

    name: str
    title: str
    explains: str
    chart: Chart | None


PANELS: tuple[Panel, ...] = (
    Panel("weeks", say.desk_overview_weeks, say.desk_overview_weeks_help, charts.weeks),
    Panel("topics", say.desk_overview_topics, say.desk_overview_topics_help, charts.topics),
    Panel(
        "languages", say.desk_overview_languages, say.desk_overview_languages_help, charts.languages
    ),
    Panel("outcomes", say.desk_overview_outcomes, say.desk_overview_outcomes_help, charts.outcomes),
    Panel("helped", say.desk_overview_helped, say.desk_overview_helped_help, charts.judgements),
    Panel("waits", say.desk_overview_waits, say.desk_overview_waits_help, charts.waits),
    Panel("themes", say.desk_overview_themes, say.desk_overview_themes_help, charts.themes),
    Panel("steps", say.desk_overview_steps, say.desk_overview_steps_help, charts.steps),
    Panel("regions", say.desk_overview_regions, say.desk_overview_regions_help, charts.regions),
    Panel("quarters", say.desk_overview_quarters, say.desk_overview_quarters_help, charts.quarters),
    Panel("promises", say.desk_overview_promises, say.desk_overview_promises_help, charts.promises),
    Panel("library", say.desk_overview_library, say.desk_overview_library_help, charts.library),
    Panel("people", say.desk_overview_people, say.desk_overview_people_help, charts.people),
)


def reader(work: Work, resources: Resources, language: Language, weeks: int) -> Reader:
    """Somebody who reads figures over so many weeks."""
    return Reader(
        work, resources, taxonomy.known(resources.locales), language, Window(weeks, work.today)
    )


def named(name: str) -> Panel | None:
    """The panel of this name."""
    return next((panel for panel in PANELS if panel.name == name), None)


async def drawn(panel: Panel, who: Reader) -> Drawn:
    """One panel, for whoever reads it."""
    title = who.say(panel.title())
    return Drawn(panel.name, title, who.say(panel.explains()), await panel.draws(who, title))


async def all_drawn(who: Reader) -> tuple[Drawn, ...]:
    """Every panel in its order."""
    return tuple([await drawn(panel, who) for panel in PANELS])
