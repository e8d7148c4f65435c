from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import releases
from bot.features.barriers.model import K_PARTNER, K_PUBLIC, Kind, Province
from bot.features.barriers.releases import (
    PARTNER,
    PUBLIC,
    ForgedReleaseError,
    Release,
    UnfinishedPeriodError,
    release,
    verify,
)
from bot.features.barriers.store import Said
from bot.privacy.pool import Record, shuffled
from tests.conftest import Clock

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SPOKEN = Record(
    "hindered", "care_access", ("ca_no_gp",), "", "utrecht", "ti", "self", "", True, True, "", ""
)


async def keep(works: Works, period: str, records: list[Record]) -> None:
    async with works.open() as work:
        await Said(work).add(period, [(name, each, None) for name, each in shuffled(records)])


async def made(works: Works, themes: Taxonomy, period: str, circle: str = PARTNER) -> Release:
    async with works.open() as work:
        return await release(work, themes, period, circle)


def later(works: Works, months: int) -> None:
    clock = works.clock
    assert isinstance(clock, Clock)
    clock.move(days=31 * months)


def many(chance: random.Random, people: int) -> list[Record]:
    return [
        replace(
            SPOKEN,
            region=chance.choice(list(Province)),
            codes=(chance.choice(["ca_no_gp", "ca_wait", "ca_far"]),),
            language=chance.choice(["ti", "ar", "fa-AF"]),
        )
        for _ in range(people)
    ]


async def test_a_release_is_made_once_and_signed(works: Works, themes: Taxonomy) -> None:
    await keep(works, "2026Q4", many(random.Random(1), 300))
    later(works, 3)

    first = await made(works, themes, "2026Q4")
    await keep(works, "2026Q4", many(random.Random(2), 300))

    assert await made(works, themes, "2026Q4") == first
    assert 270 < first.told["tables"]["hindered"]["care_access"][""] <= 300
    async with works.open() as work:
        key = releases.public_key(work)
    verify(first, key)
    with pytest.raises(ForgedReleaseError):
        verify(replace(first, body=first.body.replace("partner", "public")), key)


async def test_a_quarter_has_to_be_over(works: Works, themes: Taxonomy) -> None:
    with pytest.raises(UnfinishedPeriodError, match="not over"):
        await made(works, themes, "2026Q4")


async def test_no_quarter_is_released_behind_a_later_one(works: Works, themes: Taxonomy) -> None:
    later(works, 6)
    await made(works, themes, "2027Q1")

    with pytest.raises(UnfinishedPeriodError, match="2027Q1 was released"):
        await made(works, themes, "2026Q4")


async def test_few_are_not_shown_and_come_when_they_are_more(
    works: Works, themes: Taxonomy
) -> None:
    shown = 0
    for quarter, period in enumerate(("2026Q4", "2027Q1", "2027Q2", "2027Q3", "2027Q4")):
        await keep(works, period, [SPOKEN] * 4)
        later(works, 3)
        told = (await made(works, themes, period)).told["tables"]["hindered"]
        shown = told.get("care_access", {}).get("", 0)
        assert shown in {0, *range(K_PARTNER, 4 * (quarter + 1) + 1)}
    assert shown >= K_PARTNER


async def test_everybody_sees_less_than_a_partner(works: Works, themes: Taxonomy) -> None:
    await keep(works, "2026Q4", [*([SPOKEN] * 9), *many(random.Random(3), 40)])
    later(works, 3)

    for circle, k in ((PARTNER, K_PARTNER), (PUBLIC, K_PUBLIC)):
        told = (await made(works, themes, "2026Q4", circle)).told
        figures = [
            count
            for table in told["tables"].values()
            for row in table.values()
            for count in row.values()
        ]
        assert min(figures) >= k
        assert told["k"] == k


async def test_only_different_people_count_and_good_beside_bad(
    works: Works, themes: Taxonomy
) -> None:
    good = replace(SPOKEN, kind=Kind.GOOD.value, codes=())
    again = replace(SPOKEN, first=False)
    await keep(works, "2026Q4", [SPOKEN] * 30 + [again] * 30 + [good] * 25)
    later(works, 3)

    tables = (await made(works, themes, "2026Q4")).told["tables"]

    assert 5 <= tables["hindered"]["care_access"][""] <= 30
    assert 5 <= tables["good"]["care_access"][""] <= 25


async def test_what_grew_is_known(works: Works, themes: Taxonomy) -> None:
    await keep(works, "2026Q4", [SPOKEN] * 30)
    later(works, 3)
    first = await made(works, themes, "2026Q4")
    assert set(releases.grown(first, None)) == {"care_access"}

    later(works, 3)
    second = await made(works, themes, "2027Q1")
    assert releases.grown(second, first) == {}
    async with works.open() as work:
        assert await releases.newest(work, PARTNER) == second
        assert await releases.newest(work, PUBLIC) is None


async def test_every_release_stands_in_its_order(works: Works, themes: Taxonomy) -> None:
    await keep(works, "2026Q4", many(random.Random(1), 100))
    later(works, 3)
    await keep(works, "2027Q1", many(random.Random(2), 100))
    later(works, 3)
    wanted = (await made(works, themes, "2026Q4"), await made(works, themes, "2027Q1"))

    async with works.open() as work:
        assert await releases.every(work, PARTNER) == wanted
        assert await releases.every(work, PUBLIC) == ()
