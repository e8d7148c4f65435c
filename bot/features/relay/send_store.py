"""Where it is kept what was sent to organisations; one row a way and a package."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Date, Integer, String, Text, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.relay.sending import Progress, Route, Send
from bot.store.base import Row, put_all
from bot.vocabulary import OrganisationId

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.work import Work


class SendRow(Row):
    """Something that was sent to an organisation."""

    __tablename__ = "relay_send"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    organisation: Mapped[str] = mapped_column(String(32), index=True)
    route: Mapped[str] = mapped_column(String(8))
    period: Mapped[str] = mapped_column(String(6))
    day: Mapped[date] = mapped_column(Date)
    progress: Mapped[str] = mapped_column(String(8), index=True)
    to: Mapped[str] = mapped_column(String(500))
    body: Mapped[str] = mapped_column(Text)
    receipt: Mapped[str] = mapped_column(String(120))
    trouble: Mapped[str] = mapped_column(String(24))
    attempts: Mapped[int] = mapped_column(Integer)
    due: Mapped[int] = mapped_column(BigInteger)
    takes_back: Mapped[str] = mapped_column(String(32))

    def record(self) -> Send:
        return Send(
            id=self.id,
            organisation=OrganisationId(self.organisation),
            route=Route(self.route),
            period=self.period,
            day=self.day,
            progress=Progress(self.progress),
            to=self.to,
            body=self.body,
            receipt=self.receipt,
            trouble=self.trouble,
            attempts=self.attempts,
            due=self.due,
            takes_back=self.takes_back,
        )


class Sends:
    """What was sent to organisations."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def put(self, send: Send) -> None:
        """Keep it as it stands now."""
        values = {
            "id": send.id,
            "organisation": send.organisation,
            "route": send.route.value,
            "period": send.period,
            "day": send.day,
            "progress": send.progress.value,
            "to": send.to,
            "body": send.body,
            "receipt": send.receipt,
            "trouble": send.trouble,
            "attempts": send.attempts,
            "due": send.due,
            "takes_back": send.takes_back,
        }
        await put_all(self._session, SendRow, [values])

    async def get(self, id: str) -> Send | None:
        row = await self._session.get(SendRow, id, populate_existing=True)
        return row.record() if row else None

    async def of(self, organisation: OrganisationId) -> tuple[Send, ...]:
        """All that was sent to one organisation, the newest first."""
        rows = (
            select(SendRow)
            .where(SendRow.organisation == organisation)
            .order_by(SendRow.day.desc(), SendRow.period.desc(), SendRow.route, SendRow.id)
        )
        return tuple(row.record() for row in await self._session.scalars(rows))

    async def due(self, now: datetime) -> tuple[Send, ...]:
        """What may be carried now, the longest waiting first."""
        rows = (
            select(SendRow)
            .where(SendRow.progress == Progress.WAITING.value)
            .where(SendRow.due <= int(now.timestamp() * 1000))
            .order_by(SendRow.due, SendRow.id)
        )
        return tuple(row.record() for row in await self._session.scalars(rows))

    async def failed(self) -> int:
        """How much did not arrive."""
        lost = SendRow.progress == Progress.FAILED.value
        return await self._session.scalar(select(func.count()).where(lost)) or 0

    async def newest_at_the_desk(self, organisation: OrganisationId) -> str:
        """The last quarter of which an organisation was sent a package to the desk; "" for none."""
        here = (
            SendRow.organisation == organisation,
            SendRow.route == Route.DESK.value,
            SendRow.progress == Progress.ARRIVED.value,
        )
        return await self._session.scalar(select(func.max(SendRow.period)).where(*here)) or ""

    async def expire(self, before: date) -> None:
        await self._session.execute(delete(SendRow).where(SendRow.day < before))
