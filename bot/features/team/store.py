"""Where members and invites are kept; of every secret only its hash."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Date,
    Integer,
    LargeBinary,
    String,
    delete,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.team.model import Hours, Invite, Member
from bot.store.base import Row
from bot.vocabulary import Language, OrganisationId, PersonId, Role

if TYPE_CHECKING:
    from bot.store.work import Work


class MemberRow(Row):
    __tablename__ = "member"

    person: Mapped[str] = mapped_column(String(32), primary_key=True)
    alias: Mapped[str] = mapped_column(String(40))
    role: Mapped[str] = mapped_column(String(12), index=True)
    languages: Mapped[str] = mapped_column(String(40))
    address: Mapped[bytes] = mapped_column(LargeBinary)
    speaks: Mapped[str] = mapped_column(String(5))
    paused_until: Mapped[date | None] = mapped_column(Date)
    hours: Mapped[str] = mapped_column(String(10))
    awaits: Mapped[str] = mapped_column(String(100))
    secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    step: Mapped[int] = mapped_column(Integer)
    wrong: Mapped[int] = mapped_column(Integer)
    wrong_since: Mapped[int] = mapped_column(BigInteger)
    organisation: Mapped[str] = mapped_column(String(32))

    def record(self) -> Member:
        return Member(
            person=PersonId(self.person),
            alias=self.alias,
            role=Role(self.role),
            languages=_languages(self.languages),
            address=self.address,
            speaks=Language(self.speaks),
            paused_until=self.paused_until,
            hours=Hours(self.hours),
            awaits=self.awaits,
            strong=self.secret is not None,
            organisation=OrganisationId(self.organisation),
        )


class InviteRow(Row):
    __tablename__ = "invite"

    token: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    alias: Mapped[str] = mapped_column(String(40))
    role: Mapped[str] = mapped_column(String(12))
    languages: Mapped[str] = mapped_column(String(40))
    expires: Mapped[int] = mapped_column(BigInteger)
    used_by: Mapped[str | None] = mapped_column(String(32), index=True)
    organisation: Mapped[str] = mapped_column(String(32))

    def record(self) -> Invite:
        used_by = PersonId(self.used_by) if self.used_by else None
        expires = moment(self.expires)
        return Invite(
            self.alias,
            Role(self.role),
            _languages(self.languages),
            expires,
            used_by,
            self.token.hex(),
            OrganisationId(self.organisation),
        )


class Members:
    """Everybody who works here."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def get(self, person: PersonId) -> Member | None:
        row = await self.work.session.get(MemberRow, person, populate_existing=True)
        return row.record() if row else None

    async def all(self) -> tuple[Member, ...]:
        """Everybody, by role and then by alias."""
        rows = await self.work.session.scalars(
            select(MemberRow).order_by(MemberRow.role, MemberRow.alias, MemberRow.person)
        )
        return tuple(row.record() for row in rows)

    async def add(self, member: Member) -> None:
        row = MemberRow(
            person=member.person,
            alias=member.alias,
            role=member.role.value,
            languages=_joined(member.languages),
            address=member.address,
            speaks=member.speaks.value,
            paused_until=None,
            hours=member.hours.value,
            awaits="",
            secret=None,
            step=0,
            wrong=0,
            wrong_since=0,
            organisation=member.organisation,
        )
        self.work.session.add(row)
        await self.work.session.flush()

    async def change(self, person: PersonId, **values: Any) -> None:
        """Set columns of a member; a role, a language or hours as their values."""
        await self.work.session.execute(
            update(MemberRow).where(MemberRow.person == person).values(**values)
        )

    async def secret(self, person: PersonId) -> tuple[bytes | None, int]:
        """The sealed secret of the second proof, and the last step of time it was used in."""
        row = await self.work.session.get(MemberRow, person, populate_existing=True)
        return (row.secret, row.step) if row else (None, 0)

    async def wrongs(self, person: PersonId) -> tuple[int, datetime]:
        """How many wrong codes a member gave, and since when."""
        row = await self.work.session.get(MemberRow, person, populate_existing=True)
        return (row.wrong, moment(row.wrong_since)) if row else (0, moment(0))

    async def remove(self, person: PersonId) -> None:
        await self.work.session.execute(delete(MemberRow).where(MemberRow.person == person))


class Invites:
    """Doors that open once."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, token: str, invite: Invite) -> None:
        self.work.session.add(
            InviteRow(
                token=hashed(token),
                alias=invite.alias,
                role=invite.role.value,
                languages=_joined(invite.languages),
                expires=seconds(invite.expires),
                used_by=None,
                organisation=invite.organisation,
            )
        )
        await self.work.session.flush()

    async def get(self, token: str) -> Invite | None:
        row = await self.work.session.get(InviteRow, hashed(token), populate_existing=True)
        return row.record() if row else None

    async def use(self, token: str, person: PersonId) -> bool:
        """Go through it. False when somebody did before."""
        result = await self.work.session.execute(
            update(InviteRow)
            .where(InviteRow.token == hashed(token), InviteRow.used_by.is_(None))
            .values(used_by=person)
        )
        return bool(getattr(result, "rowcount", 0))

    async def open(self) -> tuple[Invite, ...]:
        """Those that may still be used."""
        rows = await self.work.session.scalars(
            select(InviteRow)
            .where(InviteRow.used_by.is_(None), InviteRow.expires > seconds(self.work.now))
            .order_by(InviteRow.expires)
        )
        return tuple(row.record() for row in rows)

    async def shut(self, id: str) -> None:
        """Let go of an invite that nobody used."""
        try:
            token = bytes.fromhex(id)
        except ValueError:
            return
        rows = delete(InviteRow).where(InviteRow.token == token, InviteRow.used_by.is_(None))
        await self.work.session.execute(rows)

    async def forget(self, person: PersonId) -> None:
        await self.work.session.execute(delete(InviteRow).where(InviteRow.used_by == person))

    async def expire(self, before: datetime) -> None:
        rows = delete(InviteRow).where(InviteRow.expires < seconds(before))
        await self.work.session.execute(rows)


def hashed(token: str) -> bytes:
    """What is kept of a secret of 128 bits or more: its SHA-256."""
    return hashlib.sha256(token.encode()).digest()


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _joined(languages: tuple[Language, ...]) -> str:
    return " ".join(language.value for language in languages)


def _languages(joined: str) -> tuple[Language, ...]:
    return tuple(Language(code) for code in joined.split())
