"""The real bot on a real database, people who speak through a local Telegram, and a thief.

The referee opens boxes with the keys of the house to know whose row is whose; no attack sees that.
"""

from __future__ import annotations

import logging
import random
import re
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from sqlalchemy import select, text
from typing_extensions import override

from bot.__main__ import LOUD
from bot.features.barriers import mixing, names, taxonomy
from bot.features.barriers.model import Part, Place, Province
from bot.features.barriers.store import MarkRow, PoolRow, SaidRow
from bot.privacy.keys import unseal_from
from bot.privacy.pool import Window, opened
from bot.settings import LOCALES
from bot.store.base import Row
from bot.store.passing_keys import PassingKeys
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.attack.evidence import Evidence, Spoken, Stored, Suspect
from tests.conftest import HINTS, settled
from tests.databases import fresh_database
from tests.people import PLAIN, Newcomer, Staff
from tests.stories.obstacles import begins, chooses

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import Town

LETTERS = "bcdfghjklmnpqrstvwxz"
NEVER = 1e9
"""Seconds after which the house looks by itself whether to mix: here the suite says when."""

SPEAK = {Language.AR: 80, Language.TI: 60, Language.FA_AF: 45, Language.EN: 10, Language.NL: 4}
THEMES = ("care_access", "work_find", "papers", "rules", "care_cost", "home", "language", "trust")
ASKED = {
    Language.AR: "كيف أجد طبيب عائلة",
    Language.TI: "huisarts ከመይ ይረክብ",
    Language.FA_AF: "داکتر خانوادگی را چطور پیدا کنم",
    Language.EN: "how do I find a GP",
    Language.NL: "hoe vind ik een huisarts",
}
PLANTED = ("nummer 0612345678", "mail a.b@example.nl", "t.me/somebody_x", "BSN 123456782")
OF_PEOPLE = ("person", "outbox", "library_received", "question_asker", "barrier_follower", "once")


@dataclass
class World:
    """The bot, its people, and what happened."""

    town: Town
    folder: Path
    people: int
    seed: int
    newcomers: list[Newcomer] = field(default_factory=list)
    staff: list[Staff] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    secrets: set[str] = field(default_factory=set)
    pages: list[tuple[bytes, bytes]] = field(default_factory=list)
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.taxonomy = taxonomy.load(LOCALES)

    async def arrive(self) -> None:
        """Everybody begins, in some order, and some ask a question."""
        self.staff.append(await (await self.town.member(Role.ADMIN)).signs_in())
        languages = self.chance.choices(list(SPEAK), list(SPEAK.values()), k=self.people)
        for number, language in enumerate(languages):
            person = self.town.cloud.person(
                f"suspect-{self.seed}-{number}",
                f"Xanthe{number}ov",
                username=f"user_{number}_xq",
                language_code=HINTS[language],
            )
            who = await Newcomer(self.town, person, language).arrives()
            self.newcomers.append(who)
            if self.chance.random() < 0.3:
                await who.says(ASKED[language])

    async def speak(self, window: int, share: float) -> None:
        """A part of the people say what stands in their way, each in their own words."""
        for who in self.chance.sample(self.newcomers, int(share * self.people)):
            await self.says(who, window)
            if self.chance.random() < 0.15:
                await who.says(ASKED[who.language])

    async def take_back(self, who: Newcomer) -> None:
        """Somebody speaks, and undoes it."""
        canary = await self.says(who, -1)
        await who.taps(say.barriers_undo())
        self.spoken = [each for each in self.spoken if each.canary != canary]
        self.gone.add(canary)

    async def take_a_code(self, who: Newcomer) -> str:
        """Somebody speaks, and takes a code."""
        await self.says(who, 0)
        await who.taps(say.barriers_receipt())
        code = "".join(letter for letter in who.newest.text if letter.isdigit())[:16]
        self.secrets.add(code)
        return code

    async def says(self, who: Newcomer, window: int) -> str:
        """Somebody says something with a canary in it; again, when that was heard as danger."""
        theme = self.chance.choice(THEMES)
        canary = "".join(self.chance.choice(LETTERS) for _ in range(14))
        before = await self._seen()
        await begins(who)
        codes = [code for code in self.taxonomy.in_theme(theme) if not code.sensitive]
        await chooses(who, self.taxonomy.themes[theme], theme, self.chance.choice(codes).slug)
        if self.chance.random() < 0.6:
            await self._where(who)
        planted = self.chance.choice(PLANTED) if self.chance.random() < 0.1 else ""
        await who.taps(say.barriers_write())
        prompt = who.newest.message_id
        await self.town.cloud.write(who.who, f"{canary} {planted}".strip(), reply_to=prompt)
        await self.town.quiet()
        if who.reads_label(say.barriers_send()) not in who.newest.labels:
            return await self.says(who, window)
        await who.taps(say.barriers_send())
        self.pages.append((before, await self._seen()))
        order = len(self.spoken)
        self.spoken.append(Spoken(who.who.id, order, window, theme, canary))
        return canary

    async def _where(self, who: Newcomer) -> None:
        province = self.chance.choice(list(Province))
        await who.taps(say.barriers_where())
        await who.taps(names.place_name(Place.GEMEENTE))
        await who.taps(names.region_name(Part(province.part)))
        await who.taps(names.region_name(province))

    async def _seen(self) -> bytes:
        """What a probe of health and an admin at the desk see, without what differs each time."""
        port = self.town.settings.http_port
        async with httpx.AsyncClient(verify=PLAIN) as client:
            health = await client.get(f"http://127.0.0.1:{port}/health")
        desk = await self.staff[0].browser.get(self.town.desk)
        if desk.is_redirect:
            await self.staff[0].signs_in()
            desk = await self.staff[0].browser.get(self.town.desk)
        assert desk.status_code == 200
        return health.content + re.sub(rb'value="[^"]*"', b"", desk.content)

    async def steal(self) -> Evidence:
        """What a thief carries away now, and what the referee knows of it."""
        engine = self.town.house.resources.works.engine
        async with engine.connect() as line:
            said = [
                Stored(says, place, written, self._words(says["box"]))
                for place, (says, written) in enumerate(await _rows(line, SaidRow.__tablename__))
            ]
            pool = [
                Stored(says, place, written)
                for place, (says, written) in enumerate(await _rows(line, PoolRow.__tablename__))
            ]
            marks = set(await line.scalars(select(MarkRow.mark)))
            personal = [
                Stored(says, place, written)
                for table in OF_PEOPLE
                for place, (says, written) in enumerate(await _rows(line, table))
            ]
            files = await self._files(line)
        return Evidence(
            suspects=[
                Suspect(
                    who.who.id,
                    (who.who.first_name, who.who.username),
                    who.language.value,
                )
                for who in self.newcomers
            ],
            spoken=self.spoken,
            files=files,
            said=said,
            pool=pool,
            marks=marks,
            personal=personal,
            logs="\n".join(self.log),
            keys=self._keys(),
            pages=self.pages,
            gone=self.gone,
            secrets={*self.secrets, self.town.settings.token()},
        )

    async def copied(self) -> dict[str, bytes]:
        """A backup: the file that SQLite writes anew, or every row of every table of PostgreSQL."""
        engine = self.town.house.resources.works.engine
        if engine.dialect.name == "sqlite":
            path = self.folder / f"copy-{len(self.spoken)}"
            with closing(sqlite3.connect(str(engine.url.database))) as line:
                line.execute("VACUUM INTO ?", (str(path),))
            return {path.name: path.read_bytes()}
        tables = Row.metadata.sorted_tables
        async with engine.connect() as line:
            rows = {table.name: (await line.execute(select(table))).all() for table in tables}
        return {name: repr(found).encode() for name, found in rows.items()}

    def _words(self, box: bytes | None) -> str:
        keys = self.town.house.resources.keys
        return unseal_from(box, keys.triage).split(" ")[0] if box else ""

    def waiting(self, evidence: Evidence) -> int:
        """Of what waits, how much opens with the keys of the moment: what promise (iv) leaves open."""
        keys = PassingKeys(self.town.settings.key_dir).windows()
        windows = [Window(key.key) for key in keys]
        return sum(opened(windows, row.says["box"]) is not None for row in evidence.pool)

    def _keys(self) -> dict[str, bytes]:
        return {
            path.name: bytes.fromhex(path.read_text().split()[0])
            for path in self.town.settings.key_dir.glob("*.key")
        }

    async def _files(self, line: Any) -> dict[str, bytes]:
        if line.dialect.name == "sqlite":
            paths = self.folder.rglob("*.sqlite3*")
            return {path.name: path.read_bytes() for path in paths}
        root = Path(str((await line.execute(text("SHOW data_directory"))).scalar_one()))
        tables = [table.name for table in Row.metadata.sorted_tables if "library" not in table.name]
        found = {}
        for table in tables:
            asked = text("SELECT pg_relation_filepath(CAST(:name AS regclass))")
            where = root / str((await line.execute(asked, {"name": table})).scalar_one())
            for path in where.parent.glob(f"{where.name}*"):
                found[f"{table}/{path.name}"] = path.read_bytes()
        return found


async def _rows(line: Any, table: str) -> list[tuple[dict[str, Any], int]]:
    """Rows in the order in which they lie, with the transaction that wrote each (0 on SQLite)."""
    own = Row.metadata.tables[table]
    if line.dialect.name == "sqlite":
        return [(dict(row), 0) for row in (await line.execute(select(own))).mappings()]
    asked = select(own, text("CAST(CAST(xmin AS text) AS bigint) AS written")).order_by(
        text("ctid")
    )
    rows = [dict(row) for row in (await line.execute(asked)).mappings()]
    return [(row, int(row.pop("written"))) for row in rows]


class _Kept(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self._lines = lines

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))


@asynccontextmanager
async def begun(kind: str, folder: Path, people: int, seed: int) -> AsyncIterator[World]:
    """A world of its own on a database of that kind, its log kept at DEBUG."""
    log: list[str] = []
    handler, root = _Kept(log), logging.getLogger()
    level = root.level
    for loud in LOUD:
        logging.getLogger(loud).setLevel(logging.WARNING)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    looks, mixing.LOOK_SECONDS = mixing.LOOK_SECONDS, NEVER
    try:
        async with fresh_database(kind, folder) as url, settled(folder, database_url=url) as town:
            world = World(town, folder, people, seed, log=log)
            await world.arrive()
            yield world
    finally:
        mixing.LOOK_SECONDS = looks
        root.removeHandler(handler)
        root.setLevel(level)
