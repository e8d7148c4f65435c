"""Where a batch is kept until it is sorted: a day at most, its words in papers."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Date, Integer, String, delete, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.forwarding.model import Batch, Item
from bot.store.base import Row, count_up
from bot.vocabulary import EntryId, Language, PaperId

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work
    from bot.vocabulary import PersonId


class ItemRow(Row):
    """One message that was passed on; `place` is its place in the batch."""

    __tablename__ = "batch_item"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    person: Mapped[str] = mapped_column(String(32), index=True)
    paper: Mapped[str] = mapped_column(String(32))
    voice: Mapped[bool] = mapped_column(Boolean)
    place: Mapped[int] = mapped_column(Integer)
    language: Mapped[str | None] = mapped_column(String(5))
    entry: Mapped[str | None] = mapped_column(String(80))
    day: Mapped[date] = mapped_column(Date)

    def record(self) -> Item:
        return Item(
            self.id,
            self.place,
            PaperId(self.paper),
            self.voice,
            Language(self.language) if self.language else None,
            EntryId(self.entry) if self.entry else None,
        )


class UnopenedRow(Row):
    """How many pictures and files of a batch were not opened."""

    __tablename__ = "batch_unopened"

    person: Mapped[str] = mapped_column(String(32), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)


class Batches:
    """What members are passing on now."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, person: PersonId, paper: PaperId, *, voice: bool) -> None:
        """One more message, behind those that are there."""
        mine = select(func.coalesce(func.max(ItemRow.place), 0)).where(ItemRow.person == person)
        self.work.session.add(
            ItemRow(
                id=secrets.token_hex(8),
                person=person,
                paper=paper,
                voice=voice,
                place=(await self.work.session.scalar(mine) or 0) + 1,
                language=None,
                entry=None,
                day=self.work.today,
            )
        )
        await self.work.session.flush()

    async def leave_unopened(self, person: PersonId) -> None:
        """One more picture that nobody looks at."""
        await count_up(self.work.session, UnopenedRow, "tally", person=person)

    async def of(self, person: PersonId) -> tuple[Item, ...]:
        """The messages of a batch in their order."""
        rows = await self.work.session.scalars(
            select(ItemRow)
            .where(ItemRow.person == person)
            .order_by(ItemRow.place)
            .execution_options(populate_existing=True)
        )
        return tuple(row.record() for row in rows)

    async def count(self, person: PersonId) -> Batch:
        items = await self.of(person)
        voices = sum(item.voice for item in items)
        unopened = select(UnopenedRow.tally).where(UnopenedRow.person == person)
        return Batch(len(items) - voices, voices, await self.work.session.scalar(unopened) or 0)

    async def note(self, item: str, language: Language, entry: EntryId | None) -> None:
        """In which language it is, and which answer it gets."""
        await self.work.session.execute(
            update(ItemRow).where(ItemRow.id == item).values(language=language.value, entry=entry)
        )

    async def drop(self, items: Collection[str]) -> None:
        """These are done."""
        await self.work.session.execute(delete(ItemRow).where(ItemRow.id.in_(list(items))))

    async def open_all(self, person: PersonId) -> None:
        """The pictures were told of."""
        await self.work.session.execute(delete(UnopenedRow).where(UnopenedRow.person == person))

    async def expire(self, before: date) -> None:
        """Let go of batches that nobody sorted."""
        old = select(ItemRow.person).where(ItemRow.day < before)
        await self.work.session.execute(delete(UnopenedRow).where(UnopenedRow.person.in_(old)))
        await self.work.session.execute(delete(ItemRow).where(ItemRow.day < before))
