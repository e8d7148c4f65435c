"""What the files said when they were last taken in, so that what did not change is passed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.store import SLUG
from bot.store.base import Row, put_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.store.work import Work


class TakenRow(Row):
    """What a file said when it was last taken in, as a digest."""

    __tablename__ = "library_taken"

    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))


@dataclass(frozen=True, slots=True)
class Taken:
    """The digests of files."""

    work: Work

    async def all(self, kind: str) -> dict[tuple[str, str], str]:
        """The digests of what the files said when they were last taken in, by entry and language."""
        rows = await self.work.session.scalars(select(TakenRow).where(TakenRow.kind == kind))
        return {(row.entry, row.language): row.digest for row in rows}

    async def take(self, kind: str, digests: Mapping[tuple[str, str], str]) -> None:
        """Files that say this were taken in: by entry and language."""
        rows = [
            {"kind": kind, "entry": entry, "language": language, "digest": digest}
            for (entry, language), digest in digests.items()
        ]
        await put_all(self.work.session, TakenRow, rows)
