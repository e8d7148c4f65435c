from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.features.barriers import taxonomy
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PUBLIC
from bot.features.barriers.store import Followers, Said
from bot.features.organisations import service as organisations
from bot.features.people import service as people
from bot.features.relay import service
from bot.features.relay.packages import package_for, release_of
from bot.features.relay.store import Promises
from bot.privacy.keys import pseudonym, seal
from bot.privacy.pool import Record, shuffled
from bot.settings import LOCALES
from bot.store.outbox import PromiseRow
from tests import aloud
from tests.conftest import Clock
from tests.features.relay.at_the_desk import GPS, SPOKEN, THEME
from tests.store.conftest import KEYS, engine, works

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.features.organisations.model import Organisation
    from bot.features.relay.model import Answer, Line, Promise, State
    from bot.features.relay.packages import Package
    from bot.store.work import Works
    from bot.vocabulary import Language
    from bot.words.renderer import Renderer

__all__ = ["engine", "works"]


@pytest.fixture(scope="session")
def themes() -> Taxonomy:
    return taxonomy.known(LOCALES)


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return aloud.renderer()


class Relay:
    """The room on a database: people who said something, organisations, and what is owed."""

    def __init__(self, works: Works, themes: Taxonomy) -> None:
        self.works = works
        self.themes = themes
        assert isinstance(works.clock, Clock)
        self.clock = works.clock

    async def said(self, people: int, record: Record = SPOKEN, period: str = "2026Q3") -> None:
        """So many people said it, and it was mixed."""
        async with self.works.open() as work:
            told = [(name, each, None) for name, each in shuffled([record] * people)]
            await Said(work).add(period, told)

    async def votes(self, vote: str, about: str, people: int) -> None:
        """So many people said whether it is better."""
        await self.said(people, replace(SPOKEN, kind=vote, codes=(about,), region=""), "2026Q4")

    async def released(self, period: str = "2026Q3") -> None:
        async with self.works.open() as work:
            await publish(work, self.themes, period, PUBLIC)

    async def organisation(self, **values: object) -> Organisation:
        async with self.works.open() as work:
            return await organisations.take_in(work, replace(GPS, **values))  # type: ignore[arg-type]

    async def package(self, organisation: Organisation) -> Package:
        async with self.works.open() as work:
            release = await release_of(work)
            assert release is not None
            return await package_for(work, self.themes, release, organisation)

    async def owes(self, organisation: Organisation, theme: str = THEME) -> Promise:
        """The organisation is asked; what it owes."""
        async with self.works.open() as work:
            await service.ask(work, organisation, [theme])
            return (await Promises(work).of(organisation.id))[theme]

    async def says(self, promise: Promise, state: State, text: str, days: int = 0) -> Answer:
        """The organisation says something with a day so many days from now; it waits."""
        by = self.clock.start.date() + timedelta(days=days)
        async with self.works.open() as work:
            return await service.answer(work, promise, state=state, text=text, by=by, owner="Balie")

    async def publishes(self, answer: Answer) -> bool:
        async with self.works.open() as work:
            return await service.publish(work, self.themes, answer)

    async def answered(self, state: State, text: str, days: int = 0) -> Promise:
        """A promise of a new organisation, with a published answer."""
        promise = await self.owes(await self.organisation())
        await self.publishes(await self.says(promise, state, text, days))
        return await self.now(promise)

    async def now(self, promise: Promise) -> Promise:
        async with self.works.open() as work:
            found = await Promises(work).get(promise.id)
        assert found is not None
        return found

    async def line(self) -> Line:
        async with self.works.open() as work:
            [line] = await service.ledger(work)
        return line

    async def follower(self, chat: int, language: Language, area: str = "care") -> None:
        async with self.works.open() as work:
            person = pseudonym(chat, KEYS.person)
            await people.choose(work, person, language)
            await Followers(work).add(person, area, seal(chat, KEYS.address))

    async def heard(self) -> list[str]:
        """Whom something was promised: the languages of their letters are those of the moment."""
        async with self.works.open() as work:
            screens = await work.session.scalars(select(PromiseRow.screen))
            return [json.dumps(json.loads(each), ensure_ascii=False) for each in screens]


@pytest_asyncio.fixture(loop_scope="session")
async def relay(works: Works, themes: Taxonomy) -> Relay:
    return Relay(works, themes)
