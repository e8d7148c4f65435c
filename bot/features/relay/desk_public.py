"""Pages that everybody may open: what is known of each theme, and what organisations do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from bot.desk.routes import EVERYBODY, get
from bot.desk.visit import NotFoundError
from bot.features.barriers import taxonomy
from bot.features.barriers.names import area_name, code_name, region_name, theme_name
from bot.features.relay import packages
from bot.features.relay.letters import standing
from bot.features.relay.printing import Printer, named_region
from bot.paper.charts import svg

if TYPE_CHECKING:
    from typing import Any

    from starlette.responses import Response

    from bot.desk.visit import Visit
    from bot.features.barriers.model import Taxonomy
    from bot.features.relay.packages import ThemePage


async def themes(visit: Visit) -> Response:
    """Every theme, with its figure where enough people stand behind one."""
    known = taxonomy.known(visit.resources.locales)
    release = await packages.release_of(visit.work)
    figures = release.told["tables"]["hindered"] if release else {}
    areas: dict[str, list[tuple[str, int]]] = {}
    for theme, area in known.themes.items():
        areas.setdefault(area, []).append((theme, figures.get(theme, {}).get("", 0)))
    return visit.show(
        "relay/themes.html",
        areas=areas,
        period=release.told["period"] if release else "",
        k=release.told["k"] if release else 0,
        area_name=area_name,
        theme_name=theme_name,
    )


async def theme(visit: Visit) -> Response:
    known = taxonomy.known(visit.resources.locales)
    wanted = visit.place("theme")
    release = await packages.release_of(visit.work)
    if wanted not in known.themes:
        raise NotFoundError
    if release is None:
        return visit.show("relay/theme.html", page=None, name=theme_name(wanted), k=0)
    page = await packages.page_of(visit.work, known, release, wanted)
    return visit.show(
        "relay/theme.html",
        name=theme_name(wanted),
        k=release.told["k"],
        **shown(visit, known, page),
    )


def shown(visit: Visit, known: Taxonomy, page: ThemePage) -> dict[str, Any]:
    """What the template of a theme needs: its page, names, and a chart."""
    printer = Printer(visit.resources.renderer, visit.language)
    return {
        "page": page,
        "codes": [(code_name(code), people) for code, people in page.codes if code in known.codes],
        "regions": [(region_name(named_region(name)), people) for name, people in page.regions],
        "lines": [(line, standing(line)) for line in page.lines],
        "chart": Markup(svg(printer.chart(page), titled=False)) if page.codes else "",  # noqa: S704 (made here, escaped there)
    }


ROUTES = (
    get("/themes", EVERYBODY, themes),
    get("/themes/{theme}", EVERYBODY, theme),
)
