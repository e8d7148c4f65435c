"""Who received which answer, for thirty days, so that they can be told when it was wrong.

A row knows a sealed address and an entry. Its key is another one for every entry, so that nothing
but the key of the house ties two rows of one person together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Date, LargeBinary, String, delete, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.store import SLUG
from bot.privacy.keys import PSEUDONYM_BYTES
from bot.store.base import Row
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work


class ReceivedRow(Row):
    """That an answer was shown in a private chat; `owed` says that its translation is to follow."""

    __tablename__ = "library_received"

    token: Mapped[bytes] = mapped_column(LargeBinary(PSEUDONYM_BYTES), primary_key=True)
    address: Mapped[bytes] = mapped_column(LargeBinary)
    entry: Mapped[str] = mapped_column(String(SLUG), index=True)
    language: Mapped[str] = mapped_column(String(5))
    day: Mapped[date] = mapped_column(Date, index=True)
    owed: Mapped[bool] = mapped_column(Boolean)

    def record(self) -> Receipt:
        return Receipt(
            self.token, self.address, EntryId(self.entry), Language(self.language), self.owed
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """An answer that somebody has, and in which language."""

    token: bytes
    address: bytes
    entry: EntryId
    language: Language
    owed: bool = False


class Receipts:
    """Who received which answer."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def note(self, receipt: Receipt) -> None:
        """They have this answer since today."""
        row = ReceivedRow(
            token=receipt.token,
            address=receipt.address,
            entry=receipt.entry,
            language=receipt.language.value,
            day=self.work.today,
            owed=False,
        )
        await self.work.session.merge(row)
        await self.work.session.flush()

    async def of(self, entry: EntryId, since: date) -> tuple[Receipt, ...]:
        """Everybody who has the answer since that day or later."""
        rows = await self.work.session.scalars(
            select(ReceivedRow)
            .where(ReceivedRow.entry == entry, ReceivedRow.day >= since)
            .order_by(ReceivedRow.token)
        )
        return tuple(row.record() for row in rows)

    async def owe(self, tokens: Collection[bytes], *, owed: bool) -> None:
        """These have the text of today; for some of them a translation is to follow."""
        await self.work.session.execute(
            update(ReceivedRow)
            .where(ReceivedRow.token.in_(list(tokens)))
            .values(owed=owed, day=self.work.today)
        )

    async def count(self, tokens: Collection[bytes]) -> int:
        """How many of these there are."""
        rows = select(func.count()).where(ReceivedRow.token.in_(list(tokens)))
        return await self.work.session.scalar(rows) or 0

    async def forget(self, tokens: Collection[bytes]) -> None:
        """Nothing of these stays."""
        await self.work.session.execute(
            delete(ReceivedRow).where(ReceivedRow.token.in_(list(tokens)))
        )

    async def expire(self, before: date) -> None:
        await self.work.session.execute(delete(ReceivedRow).where(ReceivedRow.day < before))
