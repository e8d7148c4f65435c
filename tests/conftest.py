"""The house in which the stories are told: the real bot on a local Telegram, on both databases."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import hypothesis
import pytest
import pytest_asyncio

from bot import app, living
from bot.chat.pace import Limits, Rate
from bot.demo.cloud import Cloud
from bot.demo.server import serving
from bot.features.team import service as team
from bot.settings import LOCALES, MIGRATIONS, Settings
from bot.vocabulary import Language, Role
from tests.databases import DATABASES, fresh_database
from tests.people import Newcomer, Staff
from tests.schoolbooks import begin, schoolbooks, share, titles_only, until_learnt

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from bot.app import House

TOKEN = "123456:" + "A" * 30
UNHURRIED = Limits(overall=Rate(1000, 0.0001), private=Rate(1000, 0.0001), group=Rate(1000, 0.0001))
AS_MUCH_AS_THEY_LIKE = 10_000

hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")
# No test is asserted by the clock: a busy machine is no fault of the code. Speed is in tests/bench.
HINTS = {
    Language.AR: "ar",
    Language.TI: "ti",
    Language.FA_AF: "fa",
    Language.NL: "nl",
    Language.EN: "en",
}


@dataclass
class Clock:
    """The time, which goes on from a fixed morning and can be moved."""

    start: datetime = field(default_factory=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.start

    def move(self, **by: float) -> None:
        self.start += timedelta(**by)


@dataclass
class Town:
    """A house, the Telegram it is on, and the people of a test."""

    house: House
    cloud: Cloud
    clock: Clock
    settings: Settings
    numbers: count[int]
    browsers: AsyncExitStack

    def newcomer(self, language: Language = Language.EN, hint: str | None = None) -> Newcomer:
        """Somebody new, whose app speaks (by default) the language they will choose."""
        code = HINTS[language] if hint is None else hint
        person = self.cloud.person(f"person-{next(self.numbers)}", "N.", language_code=code)
        return Newcomer(self, person, language)

    async def member(
        self, role: Role, language: Language = Language.NL, answers: tuple[Language, ...] = ()
    ) -> Staff:
        """Somebody who came in with an invite; `answers` are the languages they answer in."""
        async with self.house.resources.works.open() as work:
            token = await team.invite(work, f"{role.value}-{next(self.numbers)}", role, answers)
        who = await self.newcomer(language).arrives()
        await who.starts(f"i-{token}")
        staff = Staff(self, who.who, language)
        await self.browsers.enter_async_context(staff.browser)
        return staff

    @property
    def desk(self) -> str:
        """Where the desk is."""
        return self.house.resources.desk

    async def quiet(self) -> None:
        """Until everything heard is answered and everything promised is said."""
        async with asyncio.timeout(20):
            while (  # noqa: ASYNC110 (Telegram and the courier share no event)
                self.cloud.mailbox.updates or not self.house.courier.resting
            ):
                await asyncio.sleep(0.002)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
    return port


def settings_for(root: str, folder: Path, **others: object) -> Settings:
    return Settings.model_validate(
        {
            "bot_token": TOKEN,
            "bot_api_url": root,
            "data_dir": folder / "data",
            "key_dir": folder / "keys",
            "http_port": free_port(),
            "operator_name": "Stichting Voorbeeld",
            "operator_contact": "hulp@voorbeeld.example",
            **others,
        }
    )


LATER = ("village", "learnt", "town", "aloud")
"""What takes long to be there, in this order: what needs none of these goes first."""


def pytest_configure(config: pytest.Config) -> None:
    """Whoever leads the workers lets one process learn for all of them."""
    if config.getoption("numprocesses", None):
        config.add_cleanup(begin())


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What needs no town goes first, as towns wait for what is being learnt.

    What people see in a language does not depend on the database: stories that are told in all five
    are told in one on PostgreSQL.
    """
    again = [item for item in items if _is_told_already(item)]
    config.hook.pytest_deselected(items=again)
    items[:] = sorted((item for item in items if not _is_told_already(item)), key=_place)


def _is_told_already(item: pytest.Item) -> bool:
    given = item.callspec.params if hasattr(item, "callspec") else {}
    told_in = given.get("language", Language.TI)
    return given.get("town") == DATABASES[-1] and told_in is not Language.TI


def _place(item: pytest.Item) -> int:
    names = getattr(item, "fixturenames", ())
    return max((place for place, town in enumerate(LATER, 1) if town in names), default=0)


@pytest.fixture(scope="session")
def learnt() -> Path:
    """The folder of what was learnt of the shipped texts, once it was."""
    asyncio.run(until_learnt())
    return schoolbooks()


@asynccontextmanager
async def settled(
    folder: Path, limits: Limits = UNHURRIED, locales: Path = LOCALES, **others: object
) -> AsyncIterator[Town]:
    """A town that lives until the end of the block."""
    cloud = Cloud()
    async with serving(cloud) as root:
        settings = settings_for(root, folder, **others)
        async with at_home(cloud, Clock(), settings, limits, locales) as town:
            yield town


@asynccontextmanager
async def at_home(
    cloud: Cloud,
    clock: Clock,
    settings: Settings,
    limits: Limits = UNHURRIED,
    locales: Path = LOCALES,
) -> AsyncIterator[Town]:
    """A house on a Telegram that was there before, and is there when the house is closed."""
    if locales == LOCALES:
        await until_learnt()
    share(schoolbooks(), settings.data_dir)
    async with app.opened(
        settings, clock, locales=locales, migrations=MIGRATIONS, limits=limits
    ) as house:
        share(settings.data_dir, schoolbooks())
        house.receiver.flood.most = AS_MUCH_AS_THEY_LIKE
        stopping = asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            lives = tasks.create_task(living.live(house, settings, stopping))
            try:
                async with AsyncExitStack() as browsers:
                    yield Town(house, cloud, clock, settings, count(1), browsers)
            finally:
                stopping.set()
                await lives


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=DATABASES)
async def town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Town]:
    """One town on each database; every test brings its own people."""
    folder = tmp_path_factory.mktemp("town")
    async with (
        fresh_database(request.param, folder) as url,
        settled(folder, database_url=url) as it,
    ):
        yield it


@pytest_asyncio.fixture(loop_scope="session", params=DATABASES[:1])
async def village(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Town]:
    """A town of one test whose house knows little, so that it learns in a second; on SQLite, where nothing else is said."""
    async with (
        fresh_database(request.param, tmp_path) as url,
        settled(tmp_path, locales=titles_only(), database_url=url) as it,
    ):
        yield it


@pytest_asyncio.fixture(loop_scope="session")
async def samira(town: Town) -> Newcomer:
    """Reads Arabic, and has been here before."""
    return await town.newcomer(Language.AR).arrives()


@pytest_asyncio.fixture(loop_scope="session")
async def miriam(town: Town) -> Staff:
    """A key person who reads Dutch and answers in Arabic, Tigrinya and Dari."""
    answers = (Language.AR, Language.TI, Language.FA_AF)
    return await town.member(Role.KEY_PERSON, answers=answers)


@pytest_asyncio.fixture(loop_scope="session")
async def joost(town: Town) -> Staff:
    """A triager, signed in at the desk."""
    return await (await town.member(Role.TRIAGER, answers=tuple(Language))).signs_in()


@pytest_asyncio.fixture(loop_scope="session")
async def yohannes(town: Town) -> Newcomer:
    """Reads Tigrinya, and has been here before."""
    return await town.newcomer(Language.TI).arrives()


@pytest_asyncio.fixture(loop_scope="session")
async def farid(town: Town) -> Newcomer:
    """Reads Dari, and has been here before."""
    return await town.newcomer(Language.FA_AF).arrives()


@pytest.fixture(params=list(Language), ids=str)
def language(request: pytest.FixtureRequest) -> Language:
    found: Language = request.param
    return found


@pytest_asyncio.fixture(loop_scope="session")
async def newcomer(town: Town, language: Language) -> Newcomer:
    """Somebody in each of the five languages, who has been here before."""
    return await town.newcomer(language).arrives()


@pytest.fixture
def quiet_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Nothing is set but folders of our own; the log goes back to what it was."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KEY_DIR", str(tmp_path / "keys"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(schoolbooks().parent))
    monkeypatch.setenv("LEARNT_DIR", str(schoolbooks()))
    levels = {name: logging.getLogger(name).level for name in ("", "telegram", "alembic")}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
