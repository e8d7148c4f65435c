"""A package as it is read: in a post, in a letter that only says where it is, in sheets and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.barriers.model import Part, Province
from bot.features.barriers.names import code_name, region_name, theme_name
from bot.features.relay.letters import standing
from bot.features.relay.posting import PARTS
from bot.features.relay.sending import Route
from bot.paper.charts import Bar, Chart
from bot.paper.reports import Quote, Report, Section
from bot.paper.sheets import Sheet
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from bot.features.barriers.model import Region
    from bot.features.relay.packages import Package, ThemePage
    from bot.words.phrase import Saying
    from bot.words.renderer import Renderer

MOST_IN_A_POST = 12
"""Themes in one post of a channel, so that it fits a message."""


@dataclass(frozen=True, slots=True)
class Printer:
    """Writes packages in one language: Dutch or English."""

    renderer: Renderer
    language: Language

    def bodies(self, package: Package, desk: str) -> Mapping[Route, str]:
        """What is carried by each way; `desk` is where staff of the organisation sign in."""
        return {
            Route.HOOK: package.plain(),
            Route.CHANNEL: self.post(package),
            Route.MAIL: self.letter(package, desk),
        }

    def letter(self, package: Package, desk: str) -> str:
        """Subject and text: where to read it, and nothing of what it says."""
        return self._letter(
            say.desk_relay_mail_subject(period=package.period),
            say.desk_relay_mail_text(organisation=package.organisation, desk=desk),
        )

    def reminder(self, organisation: str, desk: str) -> str:
        """Subject and text: people wait for an answer, and where to give it."""
        return self._letter(
            say.desk_relay_remind_subject(),
            say.desk_relay_remind_text(organisation=organisation, desk=desk),
        )

    def post(self, package: Package) -> str:
        """A post in a channel: a line a theme."""
        head = say.desk_relay_post(organisation=package.organisation, period=package.period)
        lines = [
            self._said(
                say.desk_relay_post_line(theme=theme_name(page.theme), people=str(page.people))
            )
            for page in package.pages[:MOST_IN_A_POST]
        ]
        foot = say.desk_relay_least(k=str(package.k))
        return "\n".join([self._said(head), "", *lines, "", self._said(foot)])

    def sheets(self, package: Package) -> tuple[Sheet, ...]:
        """Tables of a package: themes, what stands in the way, regions, words, answers."""
        return tuple(sheet for page in package.pages for sheet in self._sheets(page))

    def chart(self, page: ThemePage) -> Chart:
        """What stands in the way in a theme, as bars."""
        return Chart(
            title=self._said(theme_name(page.theme)),
            bars=tuple(Bar(self._said(code_name(code)), count) for code, count in page.codes),
            unit=self._said(say.desk_relay_unit()),
            names=self._said(say.desk_relay_obstacle()),
        )

    def report(self, package: Package, day: date) -> Report:
        """A package on paper."""
        return Report(
            title=self._said(say.desk_relay_report(organisation=package.organisation)),
            subtitle=self._said(say.desk_relay_until(period=package.period)),
            language=self.language.value,
            sections=tuple(self._section(page) for page in package.pages),
            foot=self._said(say.desk_relay_least(k=str(package.k))),
            day=day,
        )

    def _letter(self, subject: Saying, text: Saying) -> str:
        return f"{self._said(subject)}{PARTS}{self._said(text)}"

    def _section(self, page: ThemePage) -> Section:
        return Section(
            title=self._said(theme_name(page.theme)),
            paragraphs=tuple(self._paragraphs(page)),
            chart=self.chart(page) if page.codes else None,
            quotes=tuple(Quote(text, Language.NL.value) for text in page.quotes),
        )

    def _paragraphs(self, page: ThemePage) -> Iterator[str]:
        yield self._said(say.desk_relay_people(people=str(page.people)))
        if page.good:
            yield self._said(say.desk_relay_good(people=str(page.good)))
        if page.regions:
            shown = [f"{self._region(region)}: {count}" for region, count in page.regions]
            yield self._said(say.desk_relay_regions()) + " " + ", ".join(shown)
        for line in page.lines:
            said = f" “{line.answer.text}”" if line.answer else ""
            yield f"{line.organisation}: {self._said(standing(line))}{said}"

    def _sheets(self, page: ThemePage) -> Iterator[Sheet]:
        theme, least = self._said(theme_name(page.theme)), self._said(say.desk_relay_unit())
        totals = [(theme, page.people)]
        if page.good:
            totals.append((self._said(say.desk_relay_went_well()), page.good))
        yield Sheet(theme, (self._said(say.desk_relay_what()), least), tuple(totals))
        if page.codes:
            rows = tuple((self._said(code_name(code)), count) for code, count in page.codes)
            yield Sheet(theme, (self._said(say.desk_relay_obstacle()), least), rows)
        if page.regions:
            rows = tuple((self._region(region), count) for region, count in page.regions)
            yield Sheet(theme, (self._said(say.desk_relay_region()), least), rows)
        if page.quotes:
            words = tuple((text,) for text in page.quotes)
            yield Sheet(theme, (self._said(say.desk_relay_words()),), words)
        if page.lines:
            answers = tuple(
                (
                    line.organisation,
                    self._said(standing(line)),
                    line.answer.text if line.answer else "",
                )
                for line in page.lines
            )
            yield Sheet(theme, self._answer_head(), answers)

    def _answer_head(self) -> tuple[str, ...]:
        heads = (say.desk_relay_organisation(), say.desk_relay_standing(), say.desk_relay_said())
        return tuple(self._said(head) for head in heads)

    def _region(self, region: str) -> str:
        return self._said(region_name(named_region(region)))

    def _said(self, saying: Saying) -> str:
        return self.renderer.label(saying, self.language)


def named_region(region: str) -> Region:
    """A region as it is kept, as what it is."""
    return Province(region) if region in set(Province) else Part(region)
