"""Where organisations are kept; who reads for them is kept with the team."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Date, LargeBinary, String, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.organisations.model import LONGEST_ADDRESS, LONGEST_NAME, Organisation
from bot.privacy.keys import seal_text, unseal_text
from bot.store.base import Row, put_all
from bot.vocabulary import OrganisationId

if TYPE_CHECKING:
    from bot.store.work import Work


class OrganisationRow(Row):
    """An organisation; the secret of its hook is sealed."""

    __tablename__ = "organisation"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    kind: Mapped[str] = mapped_column(String(24))
    region: Mapped[str] = mapped_column(String(16))
    themes: Mapped[str] = mapped_column(String(240))
    mail: Mapped[str] = mapped_column(String(254))
    hook: Mapped[str] = mapped_column(String(LONGEST_ADDRESS))
    channel: Mapped[str] = mapped_column(String(64))
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    ended: Mapped[date | None] = mapped_column(Date)

    def record(self, key: bytes) -> Organisation:
        return Organisation(
            id=OrganisationId(self.id),
            name=self.name,
            kind=self.kind,
            region=self.region,
            themes=tuple(self.themes.split()),
            mail=self.mail,
            hook=self.hook,
            channel=self.channel,
            secret=unseal_text(self.secret, key) if self.secret else "",
            ended=self.ended,
        )


class Organisations:
    """Every organisation that hears or heard of something."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def put(self, organisation: Organisation) -> None:
        """Keep it, in the place of what was kept of it before."""
        values = {
            "id": organisation.id,
            "name": organisation.name,
            "kind": organisation.kind,
            "region": organisation.region,
            "themes": " ".join(organisation.themes),
            "mail": organisation.mail,
            "hook": organisation.hook,
            "channel": organisation.channel,
            "secret": seal_text(organisation.secret, self._work.keys.paper),
            "ended": organisation.ended,
        }
        await put_all(self._work.session, OrganisationRow, [values])

    async def get(self, id: OrganisationId) -> Organisation | None:
        row = await self._work.session.get(OrganisationRow, id, populate_existing=True)
        return row.record(self._work.keys.paper) if row else None

    async def all(self) -> tuple[Organisation, ...]:
        """By name; those that ended as well."""
        rows = await self._work.session.scalars(
            select(OrganisationRow).order_by(OrganisationRow.name, OrganisationRow.id)
        )
        return tuple(row.record(self._work.keys.paper) for row in rows)
