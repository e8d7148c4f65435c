"""Promises to speak, kept in the same transaction as what they are about.

A promise holds phrases and references, never text, and goes when it is kept: no prose is at rest.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Integer,
    LargeBinary,
    Select,
    String,
    Text,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row, insert_all
from bot.vocabulary import Language, PersonId
from bot.words.press import ForgedPressError
from bot.words.screen import Screen, from_plain, to_plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncSession


logger = logging.getLogger("wegwijs")


class Urgency(IntEnum):
    """Who goes first: an answer before a follow-up before a broadcast.

    A sign on a message waits until there is nothing to say to that person.
    """

    ANSWER = 0
    FOLLOW_UP = 1
    BROADCAST = 2
    SIGN = 3


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody to whom something may be said, and the language they had when that was arranged."""

    person: PersonId
    address: bytes
    language: Language


@dataclass(frozen=True, slots=True)
class Promise:
    """Something to be said to somebody.

    `address` is the sealed chat id; `edits` the message that becomes this screen, `below` the
    message it replies to; `language` is the one at the time of the promise. Of the promises to one
    person `about` the same thing only the newest is kept; `after` so many milliseconds it may be
    said. `query` is the call from another chat that it answers, instead of being sent.
    """

    person: PersonId
    address: bytes
    language: Language
    screen: Screen
    urgency: Urgency = Urgency.ANSWER
    edits: int | None = None
    below: int | None = None
    about: str = ""
    after: int = 0
    query: str = ""
    id: int = 0
    attempts: int = 0

    def later(self, wait: timedelta, about: str) -> Promise:
        """The same after a while, as the newest about something."""
        return replace(self, after=int(wait.total_seconds() * 1000), about=about)

    def about_this(self, about: str) -> Promise:
        """The same, as the newest about something."""
        return replace(self, about=about)

    @classmethod
    def to(cls, who: Addressee, screen: Screen, urgency: Urgency = Urgency.FOLLOW_UP) -> Promise:
        """Something to be said to them of its own accord."""
        return cls(who.person, who.address, who.language, screen, urgency)


@dataclass(frozen=True, slots=True)
class Due:
    """A promise that may be kept now, by its number, and where."""

    id: int
    person: PersonId
    address: bytes


class PromiseRow(Row):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    person: Mapped[str] = mapped_column(String(32), index=True)
    address: Mapped[bytes] = mapped_column(LargeBinary)
    language: Mapped[str] = mapped_column(String(5))
    screen: Mapped[str] = mapped_column(Text)
    urgency: Mapped[int] = mapped_column(Integer)
    edits: Mapped[int | None] = mapped_column(BigInteger)
    below: Mapped[int | None] = mapped_column(BigInteger)
    about: Mapped[str] = mapped_column(String(40))
    query: Mapped[str] = mapped_column(String(80))
    due: Mapped[int] = mapped_column(BigInteger, index=True)
    attempts: Mapped[int] = mapped_column(Integer)

    def record(self) -> Promise:
        return Promise(
            PersonId(self.person),
            self.address,
            Language(self.language),
            from_plain(json.loads(self.screen)),
            Urgency(self.urgency),
            self.edits,
            self.below,
            about=self.about,
            query=self.query,
            id=self.id,
            attempts=self.attempts,
        )


def _ready() -> Select[int, str, bytes]:
    """What may be said `now`, the `most` at a time, to others than those `besides`."""
    now = bindparam("now", type_=BigInteger())
    besides = bindparam("besides", type_=String(), expanding=True)
    sign = PromiseRow.urgency == int(Urgency.SIGN)
    standing = (PromiseRow.due <= now) | (PromiseRow.attempts > 0)
    waiting = select(PromiseRow.person).where(standing, ~sign)
    first_of_each = (
        select(func.min(PromiseRow.id))
        .where(PromiseRow.person.not_in(besides), standing)
        .where(~sign | PromiseRow.person.not_in(waiting))
        .group_by(PromiseRow.person)
    )
    return (
        select(PromiseRow.id, PromiseRow.person, PromiseRow.address)
        .where(PromiseRow.id.in_(first_of_each), PromiseRow.due <= now)
        .order_by(PromiseRow.urgency, PromiseRow.id)
        .limit(bindparam("most"))
    )


_READY = _ready()
_LATER = select(func.min(PromiseRow.due)).where(PromiseRow.due > bindparam("now"))
"""Built once: the courier asks both whenever anything happens."""


class Outbox:
    """What is promised and not yet said. Times are in milliseconds since 1970."""

    def __init__(self, session: AsyncSession, now: datetime) -> None:
        self._session = session
        self._now = int(now.timestamp() * 1000)
        self._new: list[dict[str, Any]] = []
        self.promised = False

    def add(self, promise: Promise) -> None:
        """Promise it; the courier keeps the promise after the commit, whatever happens."""
        self.promised = True
        if promise.about:
            same = (promise.person, promise.about)
            self._new = [row for row in self._new if (row["person"], row["about"]) != same]
        self._new.append(
            {
                "person": promise.person,
                "address": promise.address,
                "language": promise.language.value,
                "screen": json.dumps(to_plain(promise.screen), separators=(",", ":")),
                "urgency": int(promise.urgency),
                "edits": promise.edits,
                "below": promise.below,
                "about": promise.about,
                "query": promise.query,
                "due": self._now + promise.after,
                "attempts": 0,
            }
        )

    async def flush(self) -> None:
        """Write the promises of this work, in their order and in one statement."""
        for row in self._new:
            if row["about"]:
                await self._withdraw(row["person"], row["about"])
        await insert_all(self._session, PromiseRow, self._new)
        self._new = []

    async def due(self, limit: int, *, besides: Collection[PersonId] = ()) -> list[Due]:
        """The first promise to each person that may be kept now, but not to these people.

        The most urgent first, then the oldest; nobody's many promises stand before another's one.
        One that is for later lets those behind it pass; one that was tried and put off does not.
        Signs let all words pass, whatever their number.
        """
        values = {"now": self._now, "besides": list(besides), "most": limit}
        rows = await self._session.execute(_READY, values)
        return [Due(number, PersonId(person), address) for number, person, address in rows]

    async def open(self, ids: Collection[int]) -> list[Promise]:
        """These promises, whole, in any order; what this version cannot read is let go."""
        rows = select(PromiseRow).where(PromiseRow.id.in_(list(ids)))
        promises: list[Promise] = []
        unreadable: list[int] = []
        for row in await self._session.scalars(rows):
            try:
                promises.append(row.record())
            except (KeyError, ValueError, ForgedPressError):
                unreadable.append(row.id)
        if unreadable:
            logger.warning("%d promises of another version let go", len(unreadable))
            await self.keep(unreadable)
        return promises

    async def next_after_now(self) -> float | None:
        """Seconds until the next promise that is put off, or None when there is none."""
        due = await self._session.scalar(_LATER, {"now": self._now})
        return None if due is None else (due - self._now) / 1000

    async def keep(self, ids: Iterable[int]) -> None:
        """These were said: nothing of them stays."""
        await self._session.execute(delete(PromiseRow).where(PromiseRow.id.in_(list(ids))))

    async def put_off(self, promise: Promise, milliseconds: int) -> None:
        """Try again later; what was promised to that person after it waits behind it."""
        await self._session.execute(
            update(PromiseRow)
            .where(PromiseRow.id == promise.id)
            .values(attempts=PromiseRow.attempts + 1, due=self._now + milliseconds)
        )

    async def withdraw(self, about: str) -> None:
        """What was promised about this, to anybody, is not said any more."""
        self._new = [row for row in self._new if row["about"] != about]
        await self._session.execute(delete(PromiseRow).where(PromiseRow.about == about))

    async def _withdraw(self, person: PersonId, about: str) -> None:
        """What was promised to a person about this is not said any more."""
        await self._session.execute(
            delete(PromiseRow).where(PromiseRow.person == person, PromiseRow.about == about)
        )

    async def waiting(self) -> int:
        """How many promises wait, whoever they are for."""
        return await self._session.scalar(select(func.count()).select_from(PromiseRow)) or 0

    async def waiting_for(self, person: PersonId) -> int:
        """How many promises wait for a person."""
        waiting = select(func.count()).where(PromiseRow.person == person)
        return await self._session.scalar(waiting) or 0

    async def end_for(self, person: PersonId) -> None:
        """Let go of all that was promised to a person, new promises of this work as well."""
        self._new = [row for row in self._new if row["person"] != person]
        await self._session.execute(delete(PromiseRow).where(PromiseRow.person == person))

    async def move(self, person: PersonId, to: PersonId, address: bytes) -> None:
        """What was promised in one chat is said in another."""
        await self._session.execute(
            update(PromiseRow).where(PromiseRow.person == person).values(person=to, address=address)
        )
