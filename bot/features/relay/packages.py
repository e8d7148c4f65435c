"""What may be known of a theme: frozen figures, released words, and what organisations say of it.

There is one such page for everybody. What an organisation gets is cut out of it: its own codes and
its own region, and nothing that does not stand on the page.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.features.barriers.model import Kind, part_of
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.releases import PUBLIC, Release, newest, public_key
from bot.features.barriers.store import Releases
from bot.features.organisations.model import owned
from bot.features.relay import service

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.features.barriers.model import Taxonomy
    from bot.features.organisations.model import Organisation
    from bot.features.relay.model import Line
    from bot.store.work import Work

Figures = tuple[tuple[str, int], ...]
"""Names, and at least how many different people stand behind each."""


@dataclass(frozen=True, slots=True)
class ThemePage:
    """A theme as everybody may read it, to the end of a quarter.

    `people` say that something stands in the way, `good` that it went well, 0 where too few do.
    """

    theme: str
    period: str
    people: int
    good: int
    codes: Figures
    regions: Figures
    quotes: tuple[str, ...]
    lines: tuple[Line, ...]

    def for_organisation(self, organisation: Organisation, taxonomy: Taxonomy) -> ThemePage:
        """The part of it that an organisation gets: what it can change, where it works, what it said."""
        codes = owned(organisation, taxonomy, self.theme)
        return replace(
            self,
            codes=tuple(each for each in self.codes if each[0] in codes),
            regions=tuple(each for each in self.regions if _is_in(each[0], organisation.region)),
            lines=tuple(
                line for line in self.lines if line.promise.organisation == organisation.id
            ),
        )


@dataclass(frozen=True, slots=True)
class Package:
    """What an organisation gets of a release: a page a theme, and how to see that it is ours."""

    organisation: str
    period: str
    k: int
    pages: tuple[ThemePage, ...]
    signature: str
    key: str

    def plain(self) -> str:
        """As JSON, the same for the same package; no language, no time and no person in it."""
        themes = [
            {
                "theme": page.theme,
                "people_at_least": page.people,
                "went_well_at_least": page.good,
                "obstacles": dict(page.codes),
                "regions": dict(page.regions),
                "words": list(page.quotes),
                "answers": [
                    {
                        "state": line.standing.value,
                        "text": line.answer.text if line.answer else "",
                    }
                    for line in page.lines
                ],
            }
            for page in self.pages
        ]
        told = {
            "type": "package",
            "organisation": self.organisation,
            "period": self.period,
            "k": self.k,
            "release_signature": self.signature,
            "release_key": self.key,
            "themes": themes,
        }
        return json.dumps(told, ensure_ascii=False, sort_keys=True)


async def release_of(work: Work, period: str = "") -> Release | None:
    """The release that everybody may read of a quarter; of the last one when it is empty."""
    if not period:
        return await newest(work, PUBLIC)
    made = [Release(*each) for each in await Releases(work).of(PUBLIC)]
    return next((each for each in made if each.told["period"] == period), None)


async def page_of(work: Work, taxonomy: Taxonomy, release: Release, theme: str) -> ThemePage:
    """A theme as everybody may read it; without figures where too few people stand behind any."""
    told = release.told
    tables, period = told["tables"], told["period"]
    codes: dict[str, int] = tables["codes"].get(theme, {})
    order = [code.slug for code in taxonomy.codes.values() if code.slug in codes]
    quotes = await Quotes(work).shown(PUBLIC, theme, period)
    return ThemePage(
        theme=theme,
        period=period,
        people=tables[Kind.HINDERED.value].get(theme, {}).get("", 0),
        good=tables[Kind.GOOD.value].get(theme, {}).get("", 0),
        codes=_most_first([(code, codes[code]) for code in order]),
        regions=_most_first(
            [(region, count) for region, count in _row(tables, theme).items() if region]
        ),
        quotes=tuple(quote.text for quote in quotes),
        lines=await service.news(work, [theme]),
    )


async def package_for(
    work: Work, taxonomy: Taxonomy, release: Release, organisation: Organisation
) -> Package:
    """What an organisation gets of a release: the pages of its themes that have a figure."""
    pages = [await page_of(work, taxonomy, release, theme) for theme in organisation.themes]
    own = [page.for_organisation(organisation, taxonomy) for page in pages if page.people]
    return Package(
        organisation=organisation.name,
        period=release.told["period"],
        k=release.told["k"],
        pages=tuple(own),
        signature=release.signature,
        key=public_key(work).hex(),
    )


def _row(tables: dict[str, dict[str, dict[str, int]]], theme: str) -> dict[str, int]:
    return tables["region"].get(theme, {})


def _most_first(figures: Iterable[tuple[str, int]]) -> Figures:
    return tuple(sorted(figures, key=lambda each: -each[1]))


def _is_in(region: str, where: str) -> bool:
    """Whether a region is, or lies in, the one where an organisation works."""
    return not where or where in (region, part_of(region))
