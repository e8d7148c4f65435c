"""Counts of what became of questions: a day, a language, an entry; no person and no words."""

from collections.abc import Collection
from datetime import date
from typing import Literal, TypeVar

from sqlalchemy import Date, Integer, String, delete, func, select
from sqlalchemy.orm import InstrumentedAttribute, Mapped, mapped_column

from bot.features.ask.model import Count, Mark
from bot.store.base import Row, count_up
from bot.store.work import Work
from bot.vocabulary import Language

Key = TypeVar("Key", str, date)


class AskTallyRow(Row):
    __tablename__ = "ask_tally"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    mark: Mapped[str] = mapped_column(String(12), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    entry: Mapped[str] = mapped_column(String(80), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)

    def record(self) -> Count:
        return Count(Mark(self.mark), self.language, self.entry, self.tally)


class Tallies:
    """How often what became of questions."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, mark: Mark, language: Language, entry: str = "") -> None:
        """Count one more today; `entry` is the answer, or the nearest guess when there is none.

        A closing house counts no more.
        """
        if await self.work.house.is_closing():
            return
        await count_up(
            self.work.session,
            AskTallyRow,
            "tally",
            day=self.work.today,
            mark=mark.value,
            language=language.value,
            entry=entry,
        )

    async def of(self, day: date) -> tuple[Count, ...]:
        rows = await self.work.session.scalars(
            select(AskTallyRow)
            .where(AskTallyRow.day == day)
            .order_by(AskTallyRow.mark, AskTallyRow.language, AskTallyRow.entry)
        )
        return tuple(row.record() for row in rows)

    async def by(
        self, what: Literal["mark", "language", "entry"], since: date, marks: Collection[Mark]
    ) -> dict[str, int]:
        """How often any of these happened since a day, by one thing and never by two."""
        column = getattr(AskTallyRow, what)
        return await self._summed(column, since, marks)

    async def by_day(self, since: date, marks: Collection[Mark]) -> dict[date, int]:
        """How often any of these happened on each day since one."""
        return await self._summed(AskTallyRow.day, since, marks)

    async def _summed(
        self, column: InstrumentedAttribute[Key], since: date, marks: Collection[Mark]
    ) -> dict[Key, int]:
        rows = await self.work.session.execute(
            select(column, func.sum(AskTallyRow.tally))
            .where(AskTallyRow.day >= since, AskTallyRow.mark.in_([mark.value for mark in marks]))
            .group_by(column)
            .order_by(column)
        )
        return {key: int(count) for key, count in rows}

    async def forget(self, before: date) -> None:
        await self.work.session.execute(delete(AskTallyRow).where(AskTallyRow.day < before))
