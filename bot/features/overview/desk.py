"""The page of figures, its charts, and the same as a report and as files."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup
from starlette.responses import Response

from bot.desk.routes import STAFF, Errand, Link, get
from bot.desk.visit import NotFoundError
from bot.features.barriers.model import K_PARTNER
from bot.features.overview.model import QUARTER, YEAR
from bot.features.overview.panels import all_drawn, drawn, named, reader
from bot.paper.charts import MOST_NARROW, Kind, svg, table
from bot.paper.reports import Report, Section, pdf
from bot.paper.sheets import csv_of, xlsx_of
from bot.words import catalogue as say
from bot.words.formats import day

if TYPE_CHECKING:
    from bot.desk.access import Visitor
    from bot.desk.visit import Visit
    from bot.features.overview.charts import Reader
    from bot.features.overview.panels import Drawn
    from bot.paper.charts import Chart
    from bot.paper.sheets import Sheet
    from bot.store.work import Work

WEEKS = {str(weeks): weeks for weeks in (QUARTER, YEAR)}
SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Shown:
    """A panel on the page: its chart as SVG, and the table below it."""

    panel: Drawn
    picture: Markup
    table: Sheet | None
    wide: bool


async def overview(visit: Visit) -> Response:
    """Every panel, over twelve weeks or a year."""
    who = _reader(visit)
    panels = [_shown(each) for each in await all_drawn(who)]
    return visit.show(
        "overview/overview.html",
        panels=panels,
        weeks=who.window.weeks,
        choices=tuple(WEEKS.values()),
        since=who.window.first,
        until=who.window.today,
        k=str(K_PARTNER),
    )


async def chart(visit: Visit) -> Response:
    """One chart as a picture of its own."""
    panel = named(visit.place("name"))
    found = await drawn(panel, _reader(visit)) if panel else None
    if found is None or found.chart is None:
        raise NotFoundError
    return Response(svg(found.chart), media_type=SVG)


async def report(visit: Visit) -> Response:
    """All of it, to print."""
    who = _reader(visit)
    sections = tuple(_section(who, each) for each in await all_drawn(who))
    made = Report(
        title=who.say(say.desk_overview_report()),
        subtitle=who.say(
            say.desk_overview_from_to(first=day(who.window.first), last=day(who.window.today))
        ),
        language=who.language.value,
        sections=sections,
        foot=who.say(say.desk_overview_foot(k=str(K_PARTNER))),
        day=who.window.today,
    )
    return _file(visit, await asyncio.to_thread(pdf, made), "pdf")


async def as_csv(visit: Visit) -> Response:
    return _file(visit, await asyncio.to_thread(csv_of, await _sheets(_reader(visit))), "csv")


async def as_xlsx(visit: Visit) -> Response:
    return _file(visit, await asyncio.to_thread(xlsx_of, await _sheets(_reader(visit))), "xlsx")


async def errands(_: Work, __: Visitor) -> tuple[Errand, ...]:
    """Figures wait for nobody."""
    return ()


def _reader(visit: Visit) -> Reader:
    weeks = WEEKS.get(visit.asked("weeks"), QUARTER)
    return reader(visit.work, visit.resources, visit.language, weeks)


def _shown(panel: Drawn) -> Shown:
    found = panel.chart
    if found is None:
        return Shown(panel, Markup(), None, wide=False)
    picture = Markup(svg(found, titled=False))  # noqa: S704 (it is escaped there)
    return Shown(panel, picture, table(found), _is_wide(found))


def _is_wide(found: Chart) -> bool:
    return found.kind is Kind.COLUMNS and len(found.bars) > MOST_NARROW


def _section(who: Reader, panel: Drawn) -> Section:
    nothing = () if panel.chart else (who.say(say.desk_overview_nothing()),)
    return Section(panel.title, (panel.explains, *nothing), panel.chart)


async def _sheets(who: Reader) -> tuple[Sheet, ...]:
    return tuple(table(each.chart) for each in await all_drawn(who) if each.chart)


def _file(visit: Visit, content: bytes, ending: str) -> Response:
    return visit.file(content, visit.work.today.isoformat(), ending)


ROUTES = (
    get("/overview", STAFF, overview),
    get("/overview/charts/{name}", STAFF, chart),
    get("/overview/report", STAFF, report),
    get("/overview/export.csv", STAFF, as_csv),
    get("/overview/export.xlsx", STAFF, as_xlsx),
)
LINKS = (Link(say.desk_overview_nav(), "/overview", STAFF),)
