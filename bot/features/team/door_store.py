"""Where browsers at the door of the desk, and those that are in, are kept; of every secret only its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Boolean, LargeBinary, String, delete, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.team.model import Browser, Knock
from bot.features.team.store import hashed, moment, seconds
from bot.store.base import Row
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.work import Work


class KnockRow(Row):
    """A browser that waits at the door of the desk."""

    __tablename__ = "desk_knock"

    token: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    code: Mapped[str] = mapped_column(String(6), index=True)
    expires: Mapped[int] = mapped_column(BigInteger)
    person: Mapped[str | None] = mapped_column(String(32))

    def record(self) -> Knock:
        person = PersonId(self.person) if self.person else None
        return Knock(self.code, person, moment(self.expires))


class SessionRow(Row):
    """A browser that is in. Times are in seconds since 1970."""

    __tablename__ = "desk_session"

    token: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    person: Mapped[str] = mapped_column(String(32), index=True)
    language: Mapped[str] = mapped_column(String(5))
    strong: Mapped[bool] = mapped_column(Boolean)
    made: Mapped[int] = mapped_column(BigInteger)
    seen: Mapped[int] = mapped_column(BigInteger)

    def record(self) -> Browser:
        return Browser(
            PersonId(self.person), Language(self.language), self.strong, moment(self.seen)
        )


class Knocks:
    """Browsers that wait at the door."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, token: str, knock: Knock) -> None:
        row = KnockRow(
            token=hashed(token),
            code=knock.code,
            expires=seconds(knock.expires),
            person=knock.confirmed_by,
        )
        self.work.session.add(row)
        await self.work.session.flush()

    async def get(self, token: str) -> Knock | None:
        """The knock of a browser, unless it is too old."""
        row = await self.work.session.get(KnockRow, hashed(token), populate_existing=True)
        return row.record() if row and row.expires > seconds(self.work.now) else None

    async def confirm(self, code: str, person: PersonId) -> bool:
        """Let the browser with this code in as this person. False when there is none."""
        rows = (await self.work.session.scalars(self._showing(code))).all()
        if len(rows) != 1:
            return False
        rows[0].person = person
        await self.work.session.flush()
        return True

    async def drop(self, token: str) -> None:
        await self.work.session.execute(delete(KnockRow).where(KnockRow.token == hashed(token)))

    async def expire(self, before: datetime) -> None:
        await self.work.session.execute(delete(KnockRow).where(KnockRow.expires < seconds(before)))

    async def count(self) -> int:
        """How many browsers wait now."""
        now = seconds(self.work.now)
        waiting = select(func.count()).where(KnockRow.expires > now)
        return await self.work.session.scalar(waiting) or 0

    def _showing(self, code: str) -> Any:
        now = seconds(self.work.now)
        return select(KnockRow).where(
            KnockRow.code == code, KnockRow.person.is_(None), KnockRow.expires > now
        )


class Sessions:
    """Browsers that are in."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, token: str, person: PersonId, language: Language, *, strong: bool) -> None:
        now = seconds(self.work.now)
        self.work.session.add(
            SessionRow(
                token=hashed(token),
                person=person,
                language=language.value,
                strong=strong,
                made=now,
                seen=now,
            )
        )
        await self.work.session.flush()

    async def get(self, token: str, idle: datetime, oldest: datetime) -> Browser | None:
        """The browser with this token, when it was seen after `idle` and let in after `oldest`."""
        row = await self.work.session.get(SessionRow, hashed(token), populate_existing=True)
        if row is None or row.seen <= seconds(idle) or row.made <= seconds(oldest):
            return None
        return row.record()

    async def change(self, token: str, **values: Any) -> None:
        await self.work.session.execute(
            update(SessionRow).where(SessionRow.token == hashed(token)).values(**values)
        )

    async def end(self, token: str) -> None:
        rows = delete(SessionRow).where(SessionRow.token == hashed(token))
        await self.work.session.execute(rows)

    async def end_for(self, person: PersonId) -> None:
        """Send a person away from every browser."""
        await self.work.session.execute(delete(SessionRow).where(SessionRow.person == person))

    async def expire(self, before: datetime) -> None:
        await self.work.session.execute(delete(SessionRow).where(SessionRow.made < seconds(before)))
