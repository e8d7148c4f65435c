"""Where facts are kept, and other values of them that wait for a second pair of eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, String, Text, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.editing import Proposal
from bot.features.library.packing import pack_fact, unpack_fact
from bot.features.library.store import SLUG
from bot.store.base import Row

if TYPE_CHECKING:
    from bot.features.library.model import Fact
    from bot.store.work import Work
    from bot.vocabulary import FactId


class FactRow(Row):
    """A fact as it is shown; no names where it came from the files."""

    __tablename__ = "library_fact"

    fact: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    writer: Mapped[str] = mapped_column(String(40))
    approver: Mapped[str] = mapped_column(String(40))


class FactDraftRow(Row):
    """A value that is not shown yet."""

    __tablename__ = "library_fact_draft"

    fact: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    writer: Mapped[str] = mapped_column(String(40))
    approver: Mapped[str] = mapped_column(String(40))
    hand: Mapped[bytes] = mapped_column(LargeBinary(16))

    def record(self) -> Proposal:
        return Proposal(unpack_fact(self.body), self.writer, self.hand)


class Facts:
    """Amounts, terms and phone numbers, and what is proposed for them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def all(self) -> dict[FactId, Fact]:
        """Every fact by its key."""
        rows = await self.work.session.scalars(select(FactRow).order_by(FactRow.fact))
        facts = [unpack_fact(row.body) for row in rows]
        return {fact.id: fact for fact in facts}

    async def names(self) -> dict[FactId, tuple[str, str]]:
        """Who wrote and who approved each fact that the desk changed."""
        rows = await self.work.session.scalars(select(FactRow).where(FactRow.writer != ""))
        return {unpack_fact(row.body).id: (row.writer, row.approver) for row in rows}

    async def put(self, fact: Fact, writer: str = "", approver: str = "") -> None:
        """It is shown so from now on."""
        body = pack_fact(fact)
        row = FactRow(fact=fact.id, body=body, writer=writer, approver=approver)
        await self.work.session.merge(row)
        await self.work.session.flush()

    async def proposals(self) -> dict[FactId, Proposal]:
        """What waits, by the key of the fact."""
        rows = await self.work.session.scalars(select(FactDraftRow))
        proposals = [row.record() for row in rows]
        return {proposal.fact.id: proposal for proposal in proposals}

    async def propose(self, proposal: Proposal) -> None:
        """Let it wait, in the place of what waited for this fact."""
        row = FactDraftRow(
            fact=proposal.fact.id,
            body=pack_fact(proposal.fact),
            writer=proposal.writer,
            approver="",
            hand=proposal.hand,
        )
        await self.work.session.merge(row)
        await self.work.session.flush()

    async def take(self, fact: FactId) -> bool:
        """Nothing waits for this fact any more. False when nothing did."""
        result = await self.work.session.execute(
            delete(FactDraftRow).where(FactDraftRow.fact == fact)
        )
        return bool(getattr(result, "rowcount", 0))
