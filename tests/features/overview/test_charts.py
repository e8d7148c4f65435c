from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Mark
from bot.features.overview import charts
from bot.features.overview.model import Window
from bot.paper.charts import Kind
from bot.vocabulary import Language
from tests.features.overview.conftest import count
from tests.features.overview.test_service import released

if TYPE_CHECKING:
    from bot.features.overview.charts import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_topics_have_their_names_and_the_others_are_one_line(reader: Reader) -> None:
    await count(reader.work, Mark.ANSWERED, Language.TI, 9, "work-sick")
    await count(reader.work, Mark.ANSWERED, Language.TI, 30, "health-call-gp")

    chart = await charts.topics(reader, "Topics")

    assert chart
    first, second, others = chart.bars
    assert (first.name, first.value) == ("See a doctor", 30)
    assert (second.name, second.value) == ("Problems at work", 9)
    assert others.name.endswith("other topics")
    assert others.note == "not shown"
    assert chart.unit == "Questions in 12 weeks"


async def test_a_few_are_said_in_words(reader: Reader) -> None:
    await count(reader.work, Mark.ANSWERED, Language.TI, 9)
    await count(reader.work, Mark.ANSWERED, Language.AR, 6)
    await count(reader.work, Mark.ANSWERED, Language.NL, 3)

    chart = await charts.languages(reader, "Languages")

    assert chart
    shown = {bar.name: bar.shown for bar in chart.bars}
    assert shown["Nederlands"] == "fewer than 5"
    assert shown["العربية"] == "not shown"
    assert shown["ትግርኛ"] == "9"


async def test_ends_have_their_share_only_where_all_are_told(reader: Reader) -> None:
    await count(reader.work, Mark.ANSWERED, Language.TI, 15)
    await count(reader.work, Mark.UNANSWERED, Language.TI, 5)
    without = await charts.outcomes(reader, "Ends")
    await count(reader.work, Mark.CHOSEN, Language.TI, 5)
    chart = await charts.outcomes(reader, "Ends")

    assert without
    assert [bar.shown for bar in without.bars] == ["15", "fewer than 5", "5"]
    assert chart
    assert [bar.shown for bar in chart.bars] == ["15 (60 %)", "5 (20 %)", "5 (20 %)"]


async def test_weeks_are_columns_as_many_as_the_window_has(reader: Reader) -> None:
    await count(reader.work, Mark.ANSWERED, Language.TI, 15)
    year = replace(reader, window=Window(52, reader.work.today))

    chart, long = await charts.weeks(reader, "Weeks"), await charts.weeks(year, "Weeks")

    assert chart
    assert long
    assert (len(chart.bars), len(long.bars)) == (12, 52)
    assert chart.kind is Kind.COLUMNS
    assert (chart.bars[-1].name, chart.bars[-1].value) == ("23-11", 15)
    assert long.unit == "Questions in a year"


async def test_without_figures_there_is_no_chart(reader: Reader) -> None:
    await count(reader.work, Mark.ANSWERED, Language.TI, 4)

    for draws in (
        charts.weeks,
        charts.topics,
        charts.languages,
        charts.outcomes,
        charts.judgements,
    ):
        assert await draws(reader, "t") is None
    for draws in (charts.themes, charts.steps, charts.regions, charts.quarters):
        assert await draws(reader, "t") is None


async def test_what_stands_in_the_way_is_named_and_what_is_not_released_is_not_shown(
    reader: Reader,
) -> None:
    await released(reader.work, "2026Q3", 35, ca_no_gp=20)

    themes, steps = await charts.themes(reader, "t"), await charts.steps(reader, "t")
    regions, quarters = await charts.regions(reader, "t"), await charts.quarters(reader, "t")

    assert themes
    assert [(bar.name, bar.value) for bar in themes.bars] == [("Getting to a doctor", 35)]
    assert themes.unit == "People, at least, to 2026Q3"
    assert steps
    assert sorted({bar.shown for bar in steps.bars}) == ["20", "not shown"]
    assert regions
    assert {bar.name for bar in regions.bars} == {"North", "East", "West", "South"}
    assert quarters
    assert [(bar.name, bar.value) for bar in quarters.bars] == [("2026Q3", 35)]


async def test_the_library_and_the_key_persons_stand_by_language(reader: Reader) -> None:
    library, people = await charts.library(reader, "t"), await charts.people(reader, "t")

    assert library
    assert people
    assert [each.name for each in library.series] == [
        "Missing",
        "Outdated",
        "Not checked yet",
        "Read aloud",
    ]
    assert [group[0].name for group in library.groups] == [
        reader.name_of(each) for each in Language
    ]
    assert people.groups[0][0].name == "All"


async def test_waits_are_two_bars_a_language(reader: Reader) -> None:
    chart = await charts.waits(reader, "t")

    assert chart is None or len(chart.series) == 2
