"""Attacks from inside: two worlds that differ by one person, an organisation, a reader, a key person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete

from bot.desk.routes import ROOT
from bot.doors import pages
from bot.features.barriers import reading, releases
from bot.features.barriers.names import theme_name
from bot.features.barriers.store import Said, SaidRow
from bot.privacy.keys import seal_to
from bot.privacy.pool import Record, generalised, shuffled
from bot.vocabulary import Language, PersonId, Role
from tests.attack.houses import furnished, release, speak
from tests.attack.statistics import tau, tau_limit
from tests.features.relay.at_the_desk import KNOWN, published, reader, sent, taken_in
from tests.features.relay.conftest import works
from tests.store.conftest import engine

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.work import Works
    from tests.attack.houses import Inside
    from tests.people import Staff

__all__ = ["engine", "works"]
pytestmark = pytest.mark.asyncio(loop_scope="session")
VICTIM, FEW = "trust", 3
"""The theme of the victim, and how many others spoke of it: with the victim fewer than five."""


async def seen(inside: Inside, *, there: bool) -> list[dict[str, bytes]]:
    """All that staff can fetch before the mixing, after it, and after the release."""
    town, told = inside.town, []
    await speak(town, "care_access", 18)
    await speak(town, VICTIM, FEW)
    if there:
        await speak(town, VICTIM, 1)
    told.append(await inside.fetched())
    await town.house.mixer.look()
    told.append(await inside.fetched())
    town.clock.move(days=40)
    await release(town)
    await sent(town, inside.organisation)
    told.append(await inside.fetched())
    return told


async def test_c10_with_and_without_somebody_the_staff_see_the_same_bytes(tmp_path: Path) -> None:
    async with furnished(tmp_path / "with") as inside:
        with_them = await seen(inside, there=True)
    async with furnished(tmp_path / "without", tmp_path / "with" / "keys") as inside:
        without = await seen(inside, there=False)

    for one, other in zip(with_them, without, strict=True):
        assert set(one) == set(other)
        assert [name for name in one if one[name] != other[name]] == []
    assert len(with_them[2]) > 60
    assert with_them[1] != with_them[2]


async def test_c13_an_organisation_reaches_nothing_of_another(tmp_path: Path) -> None:
    async with furnished(tmp_path) as inside:
        town = inside.town
        await speak(town, "care_access", 24)
        await town.house.mixer.look()
        town.clock.move(days=40)
        await release(town)
        other = await taken_in(town, name="Een andere", themes=("care_access",))
        await sent(town, other)
        secret = "Wat alleen de andere zegt."
        answer = await published(town, other, secret)
        mine = await reader(town, inside.organisation)

        answers = [
            await asked(mine, page.method, page.path, other.id, answer)
            for page in pages()
            if Role.RESPONDER in page.roles or "organisation" in page.path or "answer" in page.path
        ]

    reached = [told for status, told in answers if status == 200]
    assert [told for told in reached if other.id in told or answer in told] == []
    assert [told for told in reached if "Een andere" in told or secret in told] == []


async def asked(
    who: Staff, method: str, path: str, organisation: str, answer: str
) -> tuple[int, str]:
    """A page, with what belongs to another organisation in every place of its address."""
    for place, one in (
        ("{organisation}", organisation),
        ("{answer}", answer),
        ("{theme}", "care_access"),
        ("{kind}", "csv"),
        ("{person}", "f" * 32),
        ("{id}", "f" * 32),
        ("{report}", "f" * 32),
        ("{name}", "promises"),
        ("{entry}", "health-112"),
        ("{language}", "nl"),
        ("{fact}", "phone_112"),
        ("{number}", "1"),
    ):
        path = path.replace(place, one)
    if method == "GET":
        found = await who.browser.get(path)
        return found.status_code, found.text
    await who.opens("/me")
    sent = await who.sends(path.removeprefix(ROOT), state="heard", text="x", owner="x")
    return sent.status_code if "/me" not in str(sent.url) else 303, sent.text


async def test_c13_nobody_and_too_few_look_the_same_to_an_organisation(tmp_path: Path) -> None:
    """Nothing separates 0 from 1 to k-1: neither page nor headers, so that no number of tries does."""
    async with furnished(tmp_path) as inside:
        town = inside.town
        await speak(town, "care_access", 24)
        await speak(town, "trust", 4)
        await town.house.mixer.look()
        town.clock.move(days=40)
        await release(town)
        await sent(town, inside.organisation)
        mine = inside.staff[Role.RESPONDER]
        await mine.signs_in()
        few, none = [await mine.browser.get(f"{ROOT}/ours/{theme}") for theme in ("trust", "money")]
        public = [await mine.browser.get(f"{ROOT}/themes/{theme}") for theme in ("trust", "money")]

    assert (few.status_code, few.content) == (none.status_code, none.content)
    names = [{**each.headers, "date": ""} for each in (few, none)]
    assert names[0] == names[1]
    assert not {"etag", "last-modified"} & set(few.headers)
    bare = [
        each.text.replace(town.house.resources.renderer.label(name, Language.NL), "")
        for each, name in zip(public, [theme_name("trust"), theme_name("money")], strict=True)
    ]
    assert bare[0].replace("trust", "") == bare[1].replace("money", "")


SPOKEN = Record(
    *("hindered", "care_access", ("ca_phone",), "", "", "ti", "self", "", True, True),
    words="",
    undo="",
)


async def test_c16_a_reader_learns_nothing_from_the_order_of_what_they_read(works: Works) -> None:
    joost, people = PersonId("a" * 32), 60
    told = [replace(SPOKEN, words=f"{at:03}") for at in range(people)]
    async with works.open() as work:
        boxes = [
            (name, each, seal_to(each.words, work.keys.triage)) for name, each in shuffled(told)
        ]
        await Said(work).add("2026Q4", boxes)

    orders = []
    for _ in range(5):
        async with works.open() as work:
            waiting = await reading.waiting(work, joost, tuple(Language))
            read = [
                await reading.read(work, joost, tuple(Language), words.id, lambda _: Language.TI)
                for words in waiting
            ]
        orders.append([int(each.said) for each in read if each])

    assert all(len(order) == people for order in orders)
    true = list(range(people))
    assert all(abs(tau(order, true)) < tau_limit(people) for order in orders)
    assert all(abs(tau(one, orders[0])) < tau_limit(people) for one in orders[1:])


async def test_c17_no_figure_tells_that_a_key_person_said_it(works: Works) -> None:
    """A release in which three of forty came through key persons is the one in which none did."""
    by_key = [replace(SPOKEN, via="key", crowd="few")] * 3
    bodies = []
    for records in ([SPOKEN] * 43, [*by_key, *[SPOKEN] * 40]):
        general = generalised(records, 5, lambda region: region)
        async with works.open() as work:
            await work.session.execute(delete(SaidRow))
            mixed = [(name, each, None) for name, each in shuffled(general)]
            await Said(work).add("2026Q3", mixed)
            bodies.append((await releases._body(work, KNOWN, "2026Q3", "public", {}))["tables"])
        assert "key" not in {each.via for each in general}

    assert bodies[0] == bodies[1]
