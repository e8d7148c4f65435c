"""How the house stands: open, closing until a last day, or emptied; and what it only remembers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row, insert_once

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.vocabulary import Language, PersonId

CLOSING, EMPTIED = "closing", "emptied"
MOST_REMEMBERED = 10_000


class HouseRow(Row):
    """Something that every process has to know, by its name."""

    __tablename__ = "house"

    key: Mapped[str] = mapped_column(String(20), primary_key=True)
    value: Mapped[str] = mapped_column(String(40))


class House:
    """How the house stands in one piece of work; it is read once."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self._days: dict[str, date] | None = None

    async def is_closing(self) -> bool:
        """Whether nothing new is taken in, and nothing of anybody written down."""
        return CLOSING in await self._read()

    async def last_day(self) -> date | None:
        """On which day everything is deleted at the latest; None while the house is open."""
        return (await self._read()).get(CLOSING)

    async def emptied(self) -> date | None:
        """When what was kept of people was deleted; None before."""
        return (await self._read()).get(EMPTIED)

    async def close(self, last_day: date) -> None:
        """From here on nothing new is taken in."""
        await self._write(CLOSING, last_day)

    async def note_emptied(self, day: date) -> None:
        """Everything that was kept of people is gone since that day."""
        await self._write(EMPTIED, day)

    async def open_again(self) -> None:
        """The house goes on as before."""
        await self._session.execute(delete(HouseRow).where(HouseRow.key == CLOSING))
        self._days = None

    async def _write(self, key: str, day: date) -> None:
        await insert_once(self._session, HouseRow, key=key, value=day.isoformat())
        self._days = None

    async def _read(self) -> dict[str, date]:
        if self._days is None:
            rows = await self._session.execute(select(HouseRow.key, HouseRow.value))
            self._days = {key: date.fromisoformat(value) for key, value in rows}
        return self._days


class Lately:
    """The languages that people chose while the house closes, in the memory of this process alone.

    Whoever is served by another process, or comes after a restart, chooses again.
    """

    def __init__(self) -> None:
        self._spoken: dict[PersonId, Language] = {}

    def speak(self, person: PersonId, language: Language) -> None:
        """They read this language from now on; who came first is forgotten when there are too many."""
        self._spoken.pop(person, None)
        self._spoken[person] = language
        if len(self._spoken) > MOST_REMEMBERED:
            del self._spoken[next(iter(self._spoken))]

    def spoken_by(self, person: PersonId) -> Language | None:
        """The language they chose here."""
        return self._spoken.get(person)

    def of(self, people: Collection[PersonId]) -> dict[PersonId, Language]:
        """The languages of those of these people who chose one here."""
        return {who: self._spoken[who] for who in people if who in self._spoken}

    def forget(self, person: PersonId) -> None:
        """Nothing of them stays here."""
        self._spoken.pop(person, None)
