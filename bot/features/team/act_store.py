"""Where it is kept what members of the team looked at and did: by the day, and how often."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Date, Integer, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.team.model import Act, Done
from bot.store.base import Row, count_up
from bot.vocabulary import PersonId

if TYPE_CHECKING:
    from bot.store.work import Work

GONE = PersonId("gone")
"""Who left the team: what was done is kept, and by whom is not."""


class ActRow(Row):
    __tablename__ = "act"

    person: Mapped[str] = mapped_column(String(32), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    what: Mapped[str] = mapped_column(String(24), primary_key=True)
    about: Mapped[str] = mapped_column(String(80), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)

    def record(self) -> Done:
        return Done(self.day, Act(self.what), self.about, self.tally)


class Acts:
    """What was looked at and done."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, person: PersonId, what: Act, about: str) -> None:
        """Count one more today."""
        key = {"person": person, "day": self.work.today, "what": what.value, "about": about}
        await count_up(self.work.session, ActRow, "tally", **key)

    async def of(self, person: PersonId) -> tuple[Done, ...]:
        """All of one member, the newest day first."""
        rows = await self.work.session.scalars(
            select(ActRow)
            .where(ActRow.person == person)
            .order_by(ActRow.day.desc(), ActRow.what, ActRow.about)
        )
        return tuple(row.record() for row in rows)

    async def let_go(self, person: PersonId) -> None:
        """Keep what was done, and no longer by whom."""
        done = await self.of(person)
        await self.work.session.execute(delete(ActRow).where(ActRow.person == person))
        for each in done:
            key = {"person": GONE, "day": each.day, "what": each.what.value, "about": each.about}
            for _ in range(each.times):
                await count_up(self.work.session, ActRow, "tally", **key)

    async def expire(self, before: date) -> None:
        await self.work.session.execute(delete(ActRow).where(ActRow.day < before))
