"""One piece of work: everything in it happens, or none of it does."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Date, LargeBinary, String, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_sessionmaker
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row, insert_once
from bot.store.house import House, Lately
from bot.store.outbox import Outbox
from bot.store.papers import Papers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.store.keyring import Keyring
    from bot.vocabulary import PersonId

    Clock = Callable[[], datetime]


class HandledRow(Row):
    """An update of Telegram that had its effect; the day alone says when it may be forgotten."""

    __tablename__ = "handled"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(Date)


class OnceRow(Row):
    """A mark that a person did something that counts once; it does not say what."""

    __tablename__ = "once"

    token: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    person: Mapped[str] = mapped_column(String(32), index=True)
    day: Mapped[date] = mapped_column(Date)


@dataclass(frozen=True, slots=True)
class Work:
    """A database session, the time it began, the papers of people, and what it promises to say.

    `changes` names what others in this process have to look at again after the commit; `lately` is
    what a closing house remembers instead of writing it down.
    """

    session: AsyncSession
    now: datetime
    keys: Keyring = field(repr=False)
    lately: Lately = field(default_factory=Lately, repr=False)
    house: House = field(init=False)
    outbox: Outbox = field(init=False)
    papers: Papers = field(init=False)
    changes: set[str] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "house", House(self.session))
        object.__setattr__(self, "outbox", Outbox(self.session, self.now))
        object.__setattr__(self, "papers", Papers(self.session, self.keys.paper))

    @property
    def today(self) -> date:
        return self.now.date()

    async def claim(self, update: int) -> bool:
        """Mark an update as handled. False when it had its effect before: then do nothing."""
        return await insert_once(self.session, HandledRow, update_id=update, day=self.today)

    async def once(self, person: PersonId, token: bytes) -> bool:
        """Whether this is done for the first time; `token` stands for what was done.

        A closing house writes no marks: there everything is done as if for the first time.
        """
        if await self.house.is_closing():
            return True
        return await insert_once(self.session, OnceRow, token=token, person=person, day=self.today)

    async def marks_of(self, person: PersonId) -> int:
        """How many marks of a person are kept."""
        marks = select(func.count()).where(OnceRow.person == person)
        return await self.session.scalar(marks) or 0

    async def forget_marks(self, person: PersonId) -> None:
        """Let go of every mark of a person."""
        await self.session.execute(delete(OnceRow).where(OnceRow.person == person))

    async def expire(self, handled_before: date, marks_before: date) -> None:
        """Let go of updates that Telegram no longer repeats, of old marks, and of old papers."""
        await self.papers.expire(self.today)
        await self.session.execute(delete(HandledRow).where(HandledRow.day < handled_before))
        await self.session.execute(delete(OnceRow).where(OnceRow.day < marks_before))


class Works:
    """Opens pieces of work on one database."""

    def __init__(self, engine: AsyncEngine, clock: Clock, keys: Keyring) -> None:
        self.engine = engine
        self.clock = clock
        self._keys = keys
        self._lately = Lately()
        self._sessions = async_sessionmaker(
            engine, expire_on_commit=False, execution_options={"synchronize_session": False}
        )
        self._listeners: list[Callable[[], None]] = []
        self._watchers: dict[str, list[Callable[[], None]]] = {}
        one_writer = engine.dialect.name == "sqlite"
        self._door = asyncio.Lock() if one_writer else nullcontext()

    def on_promise(self, listener: Callable[[], None]) -> None:
        """Call this after every commit that promised something to somebody."""
        self._listeners.append(listener)

    def on_change(self, what: str, watcher: Callable[[], None]) -> None:
        """Call this after every commit that changed such a thing."""
        self._watchers.setdefault(what, []).append(watcher)

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[AsyncConnection]:
        """A line to the database outside of any work; on SQLite no work is open meanwhile."""
        async with self._door, self.engine.connect() as line:
            yield line

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Work]:
        """Commits at the end, or leaves nothing behind when the block raises."""
        async with self._door, self._sessions.begin() as session:
            work = Work(session, self.clock(), self._keys, self._lately)
            yield work
            await work.outbox.flush()
        if work.outbox.promised:
            for listener in self._listeners:
                listener()
        for what in work.changes:
            for watcher in self._watchers.get(what, ()):
                watcher()
