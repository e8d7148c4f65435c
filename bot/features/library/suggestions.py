"""Where suggested phrases are kept until staff decide, and how often unknown words are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Integer, LargeBinary, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.model import Suggestion
from bot.features.library.store import LONGEST_PHRASE, SLUG
from bot.store.base import Row, count_up
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work


class SuggestionRow(Row):
    """A phrase that brought people to an entry, redacted, and how many of them; never who."""

    __tablename__ = "library_suggestion"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    phrase: Mapped[str] = mapped_column(String(LONGEST_PHRASE), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)

    def record(self) -> Suggestion:
        return Suggestion(EntryId(self.entry), Language(self.language), self.phrase, self.tally)


class NewWordRow(Row):
    """How many people used a word that the library does not know; the word itself is not here."""

    __tablename__ = "library_new_word"

    mark: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)


class Suggestions:
    """How people asked for entries, until staff take it over or let it go."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, entry: EntryId, language: Language, phrase: str) -> None:
        """Count one more person who asked so."""
        await count_up(
            self.work.session,
            SuggestionRow,
            "tally",
            entry=entry,
            language=language.value,
            phrase=phrase,
        )

    async def waiting(self, least: int) -> tuple[Suggestion, ...]:
        """Those that at least so many people asked, the most frequent first."""
        rows = await self.work.session.scalars(
            select(SuggestionRow)
            .where(SuggestionRow.tally >= least)
            .order_by(SuggestionRow.tally.desc(), SuggestionRow.entry, SuggestionRow.phrase)
        )
        return tuple(row.record() for row in rows)

    async def drop(self, entry: EntryId, language: Language, phrase: str) -> bool:
        """Let go of one. True when it was there."""
        result = await self.work.session.execute(
            delete(SuggestionRow).where(
                SuggestionRow.entry == entry,
                SuggestionRow.language == language.value,
                SuggestionRow.phrase == phrase,
            )
        )
        return bool(getattr(result, "rowcount", 0))

    async def hear(self, mark: bytes) -> None:
        """Count one more person who used a word that is not known."""
        await count_up(self.work.session, NewWordRow, "tally", mark=mark)

    async def heard(self, marks: Collection[bytes], least: int) -> frozenset[bytes]:
        """Which of these words at least so many people used."""
        rows = await self.work.session.scalars(
            select(NewWordRow.mark).where(NewWordRow.mark.in_(marks), NewWordRow.tally >= least)
        )
        return frozenset(rows)
