"""Where a batch is kept until it is done: a day at most, its words in papers."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Boolean, Integer, String, delete, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.forwarding.model import HOUR_SECONDS, KEPT, Batch, Done, Item
from bot.store.base import Row, insert_once
from bot.vocabulary import EntryId, Language, PaperId

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work
    from bot.vocabulary import PersonId

ID_BYTES = 4
"""So that an item fits behind a button together with an entry."""


class ItemRow(Row):
    """One message that was passed on; `place` is its place in the batch.

    `ends` is the full hour, in seconds since 1970, at which it is let go whatever became of it.
    """

    __tablename__ = "batch_item"

    id: Mapped[str] = mapped_column(String(8), primary_key=True)
    person: Mapped[str] = mapped_column(String(32), index=True)
    paper: Mapped[str] = mapped_column(String(32))
    voice: Mapped[bool] = mapped_column(Boolean)
    place: Mapped[int] = mapped_column(Integer)
    language: Mapped[str | None] = mapped_column(String(5))
    entry: Mapped[str | None] = mapped_column(String(80))
    ends: Mapped[int] = mapped_column(BigInteger, index=True)

    def record(self) -> Item:
        return Item(
            self.id,
            self.place,
            PaperId(self.paper),
            self.voice,
            Language(self.language) if self.language else None,
            EntryId(self.entry) if self.entry else None,
        )


class BatchRow(Row):
    """Only counts: of pictures that were not opened, and of what came of the batch so far."""

    __tablename__ = "batch"

    person: Mapped[str] = mapped_column(String(32), primary_key=True)
    unopened: Mapped[int] = mapped_column(Integer)
    captions: Mapped[int] = mapped_column(Integer)
    topics: Mapped[int] = mapped_column(Integer)
    asked: Mapped[int] = mapped_column(Integer)
    ends: Mapped[int] = mapped_column(BigInteger, index=True)


class Batches:
    """What members are passing on now."""

    def __init__(self, work: Work) -> None:
        self.work = work

    @property
    def end(self) -> int:
        """The full hour at which a message of now is let go."""
        return -(-int((self.work.now + KEPT).timestamp()) // HOUR_SECONDS) * HOUR_SECONDS

    async def add(self, person: PersonId, paper: PaperId, *, voice: bool) -> None:
        """One more message, behind those that are there."""
        mine = select(func.coalesce(func.max(ItemRow.place), 0)).where(ItemRow.person == person)
        self.work.session.add(
            ItemRow(
                id=secrets.token_hex(ID_BYTES),
                person=person,
                paper=paper,
                voice=voice,
                place=(await self.work.session.scalar(mine) or 0) + 1,
                language=None,
                entry=None,
                ends=self.end,
            )
        )
        await self.work.session.flush()

    async def leave_unopened(self, person: PersonId, *, captioned: bool) -> None:
        """One more picture that nobody looks at; what stands below it is a text."""
        await self.count_up(person, unopened=1, captions=int(captioned))

    async def of(self, person: PersonId) -> tuple[Item, ...]:
        """The messages of a batch in their order."""
        rows = await self.work.session.scalars(
            select(ItemRow)
            .where(ItemRow.person == person, ItemRow.ends > self._now)
            .order_by(ItemRow.place)
            .execution_options(populate_existing=True)
        )
        return tuple(row.record() for row in rows)

    async def count(self, person: PersonId) -> Batch:
        """What waits to be sorted."""
        items, row = await self.of(person), await self._row(person)
        return Batch(
            texts=sum(item.is_new for item in items),
            voices=sum(item.voice for item in items),
            unopened=row.unopened if row else 0,
            captions=row.captions if row else 0,
        )

    async def done(self, person: PersonId) -> Done:
        """What came of a batch so far."""
        row = await self._row(person)
        return Done(row.topics, row.asked) if row else Done(0, 0)

    async def count_up(self, person: PersonId, **by: int) -> None:
        """Add to the counts of a batch, which begins when there is none."""
        zero = dict.fromkeys(("unopened", "captions", "topics", "asked"), 0)
        await insert_once(self.work.session, BatchRow, person=person, ends=self.end, **zero)
        more = {name: getattr(BatchRow, name) + count for name, count in by.items()}
        await self._change(person, ends=self.end, **more)

    async def tell_unopened(self, person: PersonId) -> None:
        """The pictures were told of."""
        await self._change(person, unopened=0, captions=0)

    async def note(self, item: str, language: Language, entry: EntryId | None) -> None:
        """In which language it is, and which answer it gets."""
        await self.work.session.execute(
            update(ItemRow).where(ItemRow.id == item).values(language=language.value, entry=entry)
        )

    async def drop(self, items: Collection[Item]) -> None:
        """These are done: neither they nor their words stay."""
        await self.work.papers.burn([item.paper for item in items])
        ids = [item.id for item in items]
        await self.work.session.execute(delete(ItemRow).where(ItemRow.id.in_(ids)))

    async def close(self, person: PersonId) -> None:
        """The counts of a batch that is done are not kept."""
        await self.work.session.execute(delete(BatchRow).where(BatchRow.person == person))

    async def forget(self, person: PersonId) -> None:
        """Nothing that a person passed on stays, sorted or not."""
        rows = await self.work.session.scalars(select(ItemRow).where(ItemRow.person == person))
        await self.drop([row.record() for row in rows])
        await self.close(person)

    async def expire(self) -> None:
        """Let go of what nobody sorted or decided in time."""
        rows = await self.work.session.scalars(select(ItemRow).where(ItemRow.ends <= self._now))
        await self.drop([row.record() for row in rows])
        await self.work.session.execute(delete(BatchRow).where(BatchRow.ends <= self._now))

    @property
    def _now(self) -> int:
        return int(self.work.now.timestamp())

    async def _row(self, person: PersonId) -> BatchRow | None:
        mine = select(BatchRow).where(BatchRow.person == person, BatchRow.ends > self._now)
        row: BatchRow | None = await self.work.session.scalar(
            mine.execution_options(populate_existing=True)
        )
        return row

    async def _change(self, person: PersonId, **values: object) -> None:
        mine = update(BatchRow).where(BatchRow.person == person)
        await self.work.session.execute(mine.values(**values))
