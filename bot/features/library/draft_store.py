"""Where drafts wait until they are published or let go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Date, LargeBinary, String, Text, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.editing import Draft, Origin
from bot.features.library.packing import pack, unpack
from bot.features.library.store import SLUG, VersionRow
from bot.store.base import Row
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.store.work import Work


class DraftRow(Row):
    """A text that is not published. `hand` stands for who wrote in it last, and for nothing else."""

    __tablename__ = "library_draft"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    origin: Mapped[str] = mapped_column(String(8), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    hand: Mapped[bytes] = mapped_column(LargeBinary(16))
    writer: Mapped[str] = mapped_column(String(40))
    grouping: Mapped[str] = mapped_column(String(40))
    touched: Mapped[date] = mapped_column(Date)

    def record(self) -> Draft:
        return Draft(
            unpack(EntryId(self.entry), Language(self.language), self.body),
            self.writer,
            self.hand,
            self.touched,
            Origin(self.origin),
            self.grouping,
        )


class Drafts:
    """Texts that are not published yet: of each entry and language one of the desk, one of the files."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def get(
        self, entry: EntryId, language: Language, origin: Origin = Origin.DESK
    ) -> Draft | None:
        key = (entry, language.value, origin.value)
        row = await self.work.session.get(DraftRow, key, populate_existing=True)
        return row.record() if row else None

    async def of(self, entry: EntryId) -> tuple[Draft, ...]:
        """Every draft of an entry."""
        rows = await self.work.session.scalars(
            select(DraftRow)
            .where(DraftRow.entry == entry)
            .order_by(DraftRow.language, DraftRow.origin)
        )
        return tuple(row.record() for row in rows)

    async def all(self) -> tuple[Draft, ...]:
        """Every draft, the one that waits longest first."""
        rows = await self.work.session.scalars(
            select(DraftRow).order_by(DraftRow.touched, DraftRow.entry, DraftRow.language)
        )
        return tuple(row.record() for row in rows)

    async def put(self, draft: Draft) -> None:
        """Keep it, in the place of what was there."""
        row = DraftRow(
            entry=draft.entry,
            language=draft.language.value,
            origin=draft.origin.value,
            body=pack(draft.version),
            hand=draft.hand,
            writer=draft.writer,
            grouping=draft.group,
            touched=draft.touched,
        )
        await self.work.session.merge(row)
        await self.work.session.flush()

    async def take(self, draft: Draft) -> bool:
        """It becomes something else now. False when somebody took it before."""
        result = await self.work.session.execute(
            delete(DraftRow).where(
                DraftRow.entry == draft.entry,
                DraftRow.language == draft.language.value,
                DraftRow.origin == draft.origin.value,
            )
        )
        return bool(getattr(result, "rowcount", 0))

    async def knows(self, entry: EntryId) -> bool:
        """Whether something of this name waits."""
        found = select(DraftRow.entry).where(DraftRow.entry == entry).limit(1)
        return await self.work.session.scalar(found) is not None

    async def rename(self, entry: EntryId, to: EntryId) -> None:
        """A new entry got its name."""
        await self.work.session.execute(
            update(DraftRow).where(DraftRow.entry == entry).values(entry=to)
        )
        self.work.session.expire_all()

    async def expire(self, before: date) -> None:
        """Let go of new entries that nobody touched since and that never were published."""
        published = select(VersionRow.entry).distinct()
        await self.work.session.execute(
            delete(DraftRow).where(DraftRow.touched < before, DraftRow.entry.not_in(published))
        )
