"""Where people are kept."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Date, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.people.model import Person, quarter_of
from bot.store.base import Row
from bot.store.work import Work
from bot.vocabulary import Language, PersonId


class PersonRow(Row):
    __tablename__ = "person"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(5))
    quarter: Mapped[date] = mapped_column(Date)

    def record(self) -> Person:
        return Person(PersonId(self.id), Language(self.language), self.quarter)


class People:
    """Everybody who chose a language; while the house closes, in its memory alone."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def get(self, id: PersonId) -> Person | None:
        spoken = self.work.lately.spoken_by(id)
        if spoken is not None:
            return Person(id, spoken, quarter_of(self.work.today))
        row = await self.work.session.scalar(select(PersonRow).where(PersonRow.id == id))
        return row.record() if row else None

    async def languages(self, ids: Collection[PersonId]) -> dict[PersonId, Language]:
        """The languages of those of these people who chose one."""
        chosen = select(PersonRow.id, PersonRow.language).where(PersonRow.id.in_(list(ids)))
        rows = await self.work.session.execute(chosen)
        kept = {PersonId(person): Language(language) for person, language in rows}
        return kept | self.work.lately.of(ids)

    async def put(self, id: PersonId, language: Language) -> None:
        """Keep the choice, and the quarter in which it was made."""
        if await self.work.house.is_closing():
            self.work.lately.speak(id, language)
            return
        self.work.lately.forget(id)
        quarter = quarter_of(self.work.today)
        await self.work.session.merge(PersonRow(id=id, language=language.value, quarter=quarter))

    async def seen(self, person: Person) -> None:
        """Keep that this person was here this quarter; writes once a quarter at most."""
        quarter = quarter_of(self.work.today)
        if person.quarter != quarter:
            await self.put(person.id, person.language)

    async def move(self, id: PersonId, to: PersonId) -> None:
        """The same chat under another id."""
        person = await self.get(id)
        if person is not None:
            await self.forget(id)
            await self.put(to, person.language)

    async def forget(self, id: PersonId) -> None:
        self.work.lately.forget(id)
        await self.work.session.execute(delete(PersonRow).where(PersonRow.id == id))

    async def forget_unseen(self, before: date) -> None:
        """Let go of everybody who was last here in a quarter before this day."""
        await self.work.session.execute(delete(PersonRow).where(PersonRow.quarter < before))
