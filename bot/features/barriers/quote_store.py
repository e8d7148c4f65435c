"""Where words are kept that a reader let through, under the name of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, String, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.barriers.spoken import Quote
from bot.features.barriers.store import BARE, SaidRow
from bot.privacy.keys import seal_text, unseal_text
from bot.store.base import Row, put_all
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work

    Place = tuple[str, str, str]
    """A kind of what is said, a theme and a region."""


class QuoteRow(Row):
    """Words in Dutch or English, sealed; `first` is a mark of who read them when another has to.

    `partner` and `public` are the quarters of whose release on they are shown, "" until then.
    """

    __tablename__ = "barrier_quote"
    __table_args__ = BARE

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    period: Mapped[str] = mapped_column(String(6))
    kind: Mapped[str] = mapped_column(String(8))
    theme: Mapped[str] = mapped_column(String(16))
    region: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(5))
    box: Mapped[bytes] = mapped_column(LargeBinary)
    first: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    partner: Mapped[str] = mapped_column(String(6))
    public: Mapped[str] = mapped_column(String(6))

    def record(self, key: bytes) -> Quote:
        text = unseal_text(self.box, key)
        language = Language(self.language)
        return Quote(self.id, self.kind, self.theme, self.region, text, language, self.first)


class Quotes:
    """Words that were let through, or wait for a second reader."""

    def __init__(self, work: Work) -> None:
        self._session = work.session
        self._key = work.keys.paper

    async def put(self, quote: Quote, period: str) -> None:
        """Keep it as it was read last; it is shown nowhere yet."""
        values = {
            "id": quote.id,
            "period": period,
            "kind": quote.kind,
            "theme": quote.theme,
            "region": quote.region,
            "language": quote.language.value,
            "box": seal_text(quote.text, self._key),
            "first": quote.first,
            "partner": "",
            "public": "",
        }
        await put_all(self._session, QuoteRow, [values])

    async def get(self, id: bytes) -> Quote | None:
        row = await self._session.get(QuoteRow, id, populate_existing=True)
        return row.record(self._key) if row else None

    async def remove(self, id: bytes) -> None:
        await self._session.execute(delete(QuoteRow).where(QuoteRow.id == id))

    async def withdraw(self, receipt: str) -> None:
        """Take out the words of what has this receipt."""
        own = select(SaidRow.id).where(SaidRow.receipt == receipt)
        await self._session.execute(delete(QuoteRow).where(QuoteRow.id.in_(own)))

    async def halfway(self) -> dict[bytes, bytes]:
        """Those that wait for a second reader, and the mark of their first one."""
        rows = select(QuoteRow.id, QuoteRow.first).where(QuoteRow.first.is_not(None))
        return {row.id: row.first for row in await self._session.execute(rows)}

    async def publish(self, circle: str, period: str, cells: Collection[Place]) -> None:
        """Show from this release on what was let through by its last day, of these places."""
        column = getattr(QuoteRow, circle)
        columns = QuoteRow.id, QuoteRow.kind, QuoteRow.theme, QuoteRow.region
        ready = column == "", QuoteRow.first.is_(None), QuoteRow.period <= period
        found = await self._session.execute(select(*columns).where(*ready))
        shown = [name for name, *place in found if tuple(place) in cells]
        await self._session.execute(
            update(QuoteRow).where(QuoteRow.id.in_(shown)).values({column: period})
        )

    async def shown(self, circle: str, theme: str, period: str) -> tuple[Quote, ...]:
        """The words about a theme that a release shows, in the order of their random names."""
        column = getattr(QuoteRow, circle)
        rows = await self._session.scalars(
            select(QuoteRow)
            .where(QuoteRow.theme == theme, column != "", column <= period)
            .order_by(QuoteRow.id)
        )
        return tuple(row.record(self._key) for row in rows)

    async def expire(self, before: str) -> None:
        """Let go of the words of quarters before this one."""
        await self._session.execute(delete(QuoteRow).where(QuoteRow.period < before))
