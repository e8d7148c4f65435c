"""Figures become charts: every name and number in the words of whoever reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.features.ask.model import Mark
from bot.features.barriers.model import K_PARTNER, Part, Step
from bot.features.barriers.names import region_name, theme_name
from bot.features.library.screens import SHELVES
from bot.features.overview import service
from bot.features.overview.model import YEAR, Veil
from bot.paper.charts import Bar, Chart, Kind, Series
from bot.paper.lettering import clean
from bot.words import catalogue as say
from bot.words.formats import day
from bot.words.phrase import In, Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from bot.features.barriers.model import Taxonomy
    from bot.features.overview.model import Barriers, Figure, Wait, Window
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import Language
    from bot.words.phrase import Saying

STEPS = {
    Step.KNOW: say.desk_overview_step_know,
    Step.REACH: say.desk_overview_step_reach,
    Step.TRUST: say.desk_overview_step_trust,
    Step.PAY: say.desk_overview_step_pay,
    Step.FIT: say.desk_overview_step_fit,
}
ENDED = {
    Mark.ANSWERED: say.desk_overview_answered,
    Mark.CHOSEN: say.desk_overview_chosen,
    Mark.UNANSWERED: say.desk_overview_unanswered,
    Mark.HELPED: say.desk_overview_helped_yes,
    Mark.NOT_THIS: say.desk_overview_helped_no,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads figures: over which weeks, in which language, and where figures are."""

    work: Work = field(repr=False)
    resources: Resources = field(repr=False)
    taxonomy: Taxonomy = field(repr=False)
    language: Language
    window: Window

    def say(self, saying: Saying) -> str:
        """A saying as one line of letters."""
        return clean(self.resources.renderer.label(saying, self.language))

    def name_of(self, language: Language | None) -> str:
        """The name of a language in itself; all of them together when None."""
        named = In(language, say.people_language_name()) if language else say.desk_overview_all()
        return self.say(named)

    def bar(self, name: str, figure: Figure, beside: str = "") -> Bar:
        """A figure, or why it is not told."""
        match figure.veil:
            case None:
                return Bar(name, figure.count, beside=beside)
            case Veil.FEW:
                return Bar(name, 0, self.fewer)
            case Veil.BESIDE:
                return Bar(name, 0, self.not_shown)

    @property
    def fewer(self) -> str:
        return self.say(say.desk_overview_fewer(k=str(K_PARTNER)))

    @property
    def not_shown(self) -> str:
        return self.say(say.desk_overview_not_shown())

    @property
    def over(self) -> str:
        """What is counted, and over which time."""
        if self.window.weeks == YEAR:
            return self.say(say.desk_overview_over_year())
        return self.say(say.desk_overview_over_weeks(weeks=str(self.window.weeks)))


async def weeks(who: Reader, title: str) -> Chart | None:
    figures = await service.weeks(who.work, who.window)
    bars = tuple(who.bar(_short(monday), figure) for monday, figure in figures.items())
    names = who.say(say.desk_overview_week())
    return _some(Chart(title, bars, who.over, Kind.COLUMNS, names=names))


async def topics(who: Reader, title: str) -> Chart | None:
    """Topics with a figure, the most asked first; the others are one line."""
    figures = await service.topics(who.work, who.window)
    told = sorted(
        ((group, figure) for group, figure in figures.items() if figure.veil is None),
        key=lambda each: -each[1].count,
    )
    bars = [who.bar(who.say(_topic(group)), figure) for group, figure in told]
    if others := len(figures) - len(told):
        bars.append(Bar(who.say(say.desk_overview_others(count=others)), 0, who.not_shown))
    names = who.say(say.desk_overview_topic())
    return _some(Chart(title, tuple(bars), who.over, names=names))


async def languages(who: Reader, title: str) -> Chart | None:
    figures = await service.languages(who.work, who.window)
    bars = tuple(who.bar(who.name_of(each), figure) for each, figure in figures.items())
    names = who.say(say.desk_overview_language())
    return _some(Chart(title, bars, who.over, names=names))


async def outcomes(who: Reader, title: str) -> Chart | None:
    return _marked(who, title, await service.outcomes(who.work, who.window))


async def judgements(who: Reader, title: str) -> Chart | None:
    return _marked(who, title, await service.judgements(who.work, who.window))


async def waits(who: Reader, title: str) -> Chart | None:
    """Days, for half of the questions and for nine in ten."""
    found = await service.waits(who.work, who.window.first)
    if not any(found.values()):
        return None
    half, most = (
        tuple(_days(who, who.name_of(each), wait, half=half) for each, wait in found.items())
        for half in (True, False)
    )
    series = (
        Series(who.say(say.desk_overview_waits_half()), half),
        Series(who.say(say.desk_overview_waits_most()), most),
    )
    unit, names = who.say(say.desk_overview_days()), who.say(say.desk_overview_language())
    return Chart(title, (), unit, Kind.GROUPED, series, names)


async def themes(who: Reader, title: str) -> Chart | None:
    found = await service.barriers(who.work, who.taxonomy)
    every = sorted(found.themes.items(), key=lambda each: -each[1])
    bars = tuple(Bar(who.say(theme_name(theme)), count) for theme, count in every)
    unit = who.say(say.desk_overview_people_until(quarter=found.period))
    return Chart(title, bars, unit, names=who.say(say.desk_overview_theme())) if bars else None


async def steps(who: Reader, title: str) -> Chart | None:
    found = await service.barriers(who.work, who.taxonomy)
    names = {who.say(STEPS[step]()): count for step, count in found.steps.items()}
    return _mentions(who, title, names, found, who.say(say.desk_overview_step()))


async def regions(who: Reader, title: str) -> Chart | None:
    found = await service.barriers(who.work, who.taxonomy)
    names = {who.say(region_name(Part(part))): count for part, count in found.parts.items()}
    return _mentions(who, title, names, found, who.say(say.desk_overview_region()))


async def quarters(who: Reader, title: str) -> Chart | None:
    found = await service.barriers(who.work, who.taxonomy)
    return _mentions(
        who, title, found.periods, found, who.say(say.desk_overview_quarter()), Kind.COLUMNS
    )


async def library(who: Reader, title: str) -> Chart | None:
    found = await service.health(who.work, who.resources.recordings)
    heads = (
        say.desk_overview_missing(),
        say.desk_overview_outdated(),
        say.desk_overview_unchecked(),
        say.desk_overview_aloud(),
    )
    rows = {
        language: (each.missing, each.outdated, each.unchecked, each.aloud)
        for language, each in found.items()
    }
    return _grouped(who, title, heads, rows, say.desk_overview_answers())


async def promises(who: Reader, title: str) -> Chart | None:
    """How themes that organisations were asked about stand: answered in time, later, not yet, not at all."""
    kept = await service.kept(who.work)
    if not kept.asked:
        return None
    rows = (
        (say.desk_overview_in_time(), kept.in_time),
        (say.desk_overview_later(), kept.later),
        (say.desk_overview_not_yet(), kept.not_yet),
        (say.desk_overview_silent(), kept.silent),
    )
    bars = tuple(Bar(who.say(name), count) for name, count in rows)
    unit = who.say(say.desk_overview_promised())
    return Chart(title, bars, unit, names=who.say(say.desk_overview_promised_how()))


async def people(who: Reader, title: str) -> Chart | None:
    found = await service.hands(who.work)
    heads = (say.desk_overview_active(), say.desk_overview_resting())
    rows = {language: (each.active, each.resting) for language, each in found.items()}
    return _grouped(who, title, heads, rows, say.desk_overview_persons())


def _grouped(
    who: Reader,
    title: str,
    heads: tuple[Phrase, ...],
    rows: Mapping[Language, tuple[int, ...]] | Mapping[Language | None, tuple[int, ...]],
    unit: Phrase,
) -> Chart:
    """Several whole figures beside each language."""
    series = tuple(
        Series(
            who.say(head),
            tuple(Bar(who.name_of(language), row[at]) for language, row in rows.items()),
        )
        for at, head in enumerate(heads)
    )
    names = who.say(say.desk_overview_language())
    return Chart(title, (), who.say(unit), Kind.GROUPED, series, names)


def _marked(who: Reader, title: str, figures: Mapping[Mark, Figure]) -> Chart | None:
    """Each with its share, where all are told."""
    total = sum(figure.count for figure in figures.values())
    whole = all(figure.veil is None for figure in figures.values())
    bars = tuple(
        who.bar(
            who.say(ENDED[mark]()),
            figure,
            f"({round(100 * figure.count / total)} %)" if whole else "",
        )
        for mark, figure in figures.items()
    )
    return _some(Chart(title, bars, who.over, names=who.say(say.desk_overview_end())))


def _mentions(
    who: Reader,
    title: str,
    counts: Mapping[str, int],
    found: Barriers,
    names: str,
    kind: Kind = Kind.BARS,
) -> Chart | None:
    """Where the release tells nothing, that is said, too."""
    if not any(counts.values()):
        return None
    bars = tuple(Bar(name, count, "" if count else who.not_shown) for name, count in counts.items())
    unit = who.say(say.desk_overview_mentions_until(quarter=found.period))
    return Chart(title, bars, unit, kind, names=names)


def _days(who: Reader, name: str, wait: Wait | None, *, half: bool) -> Bar:
    if wait is None:
        return Bar(name, 0, who.fewer)
    return Bar(name, wait.half if half else wait.most)


def _some(chart: Chart) -> Chart | None:
    """The chart, when it tells a figure at all."""
    return chart if any(bar.value for bar in chart.bars) else None


def _topic(group: str) -> Phrase:
    if not group:
        return say.desk_overview_no_topic()
    return Phrase(f"library-{'shelf' if group in SHELVES else 'group'}-{group}")


def _short(monday: date) -> str:
    """The day and the month alone."""
    return day(monday)[:5]
