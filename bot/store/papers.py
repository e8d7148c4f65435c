"""Papers: what people wrote or spoke, sealed with a key outside of the database, for a while.

The only prose at rest. Each paper has a last day, after which it is burnt whatever became of it; a
promise or a row holds its id, so that what is burnt is gone everywhere at once.
"""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Date, LargeBinary, String, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.privacy.keys import SealError, seal_text, unseal_text
from bot.store.base import Row
from bot.vocabulary import PaperId

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.ext.asyncio import AsyncSession


class PaperRow(Row):
    """A sealed text; nothing here says whose it is or what it is about."""

    __tablename__ = "paper"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    last_day: Mapped[date] = mapped_column(Date, index=True)


class Papers:
    """Texts under seal; `key` is that of the keyring."""

    def __init__(self, session: AsyncSession, key: bytes) -> None:
        self._session = session
        self._key = key

    async def keep(self, text: str, last_day: date) -> PaperId:
        """Seal a text until the end of that day."""
        paper = PaperId(secrets.token_hex(16))
        row = PaperRow(id=paper, sealed=seal_text(text, self._key), last_day=last_day)
        self._session.add(row)
        await self._session.flush()
        return paper

    async def read(self, ids: Collection[PaperId]) -> dict[PaperId, str]:
        """What these papers say; one that is burnt, or sealed with another key, is left out."""
        if not ids:
            return {}
        found: dict[PaperId, str] = {}
        rows = await self._session.execute(
            select(PaperRow.id, PaperRow.sealed).where(PaperRow.id.in_(list(ids)))
        )
        for paper, sealed in rows:
            try:
                found[PaperId(paper)] = unseal_text(sealed, self._key)
            except SealError:
                continue
        return found

    async def extend(self, ids: Collection[PaperId], last_day: date) -> None:
        """Keep these until the end of another day."""
        await self._session.execute(
            update(PaperRow).where(PaperRow.id.in_(list(ids))).values(last_day=last_day)
        )

    async def burn(self, ids: Collection[PaperId]) -> None:
        """Nothing of these stays."""
        await self._session.execute(delete(PaperRow).where(PaperRow.id.in_(list(ids))))

    async def expire(self, today: date) -> None:
        """Burn every paper whose last day is over."""
        await self._session.execute(delete(PaperRow).where(PaperRow.last_day < today))
