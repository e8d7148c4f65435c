"""Counts of what became of questions: a day, a language, an entry; no person and no words."""

from datetime import date

from sqlalchemy import Date, Integer, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.ask.model import Count, Mark
from bot.store.base import Row, count_up
from bot.store.work import Work
from bot.vocabulary import Language


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

    async def forget(self, before: date) -> None:
        await self.work.session.execute(delete(AskTallyRow).where(AskTallyRow.day < before))
