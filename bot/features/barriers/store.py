"""The tables of what was said without being known; none of their rows knows a person but one.

`barrier_pool` and `barrier_mark` are written together and with nothing else; `barrier_said` is
written when a window is mixed. All three are kept in the order of random keys. Only
`barrier_follower` knows people, who asked to be told, and it knows nothing of the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Boolean, LargeBinary, String, Text, delete, func, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.barriers.model import Vote
from bot.features.barriers.spoken import Words
from bot.store.base import Row, insert_all, insert_once
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.privacy.pool import Record
    from bot.store.work import Work

BARE = {"sqlite_with_rowid": False}
"""No hidden number counts the rows as they come."""


class PoolRow(Row):
    """Something that waits to be mixed."""

    __tablename__ = "barrier_pool"
    __table_args__ = BARE

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    box: Mapped[bytes] = mapped_column(LargeBinary)


class MarkRow(Row):
    """That something counts once; it does not say what, nor whose. `passing` ones end with the window."""

    __tablename__ = "barrier_mark"
    __table_args__ = BARE

    mark: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    passing: Mapped[bool] = mapped_column(Boolean)


class SaidRow(Row):
    """What somebody said, after it was mixed; `box` holds their words, sealed."""

    __tablename__ = "barrier_said"
    __table_args__ = BARE

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    period: Mapped[str] = mapped_column(String(6))
    kind: Mapped[str] = mapped_column(String(8))
    theme: Mapped[str] = mapped_column(String(16))
    codes: Mapped[str] = mapped_column(String(120))
    place: Mapped[str] = mapped_column(String(12))
    region: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(5))
    via: Mapped[str] = mapped_column(String(4))
    crowd: Mapped[str] = mapped_column(String(4))
    first: Mapped[bool] = mapped_column(Boolean)
    box: Mapped[bytes | None] = mapped_column(LargeBinary)
    receipt: Mapped[str | None] = mapped_column(String(64))

    def words(self) -> Words:
        codes = tuple(code for code in self.codes.split(",") if code)
        return Words(
            self.id,
            self.period,
            self.kind,
            self.theme,
            codes,
            self.region,
            self.language,
            self.box or b"",
        )


class ReleaseRow(Row):
    """Figures as they were released, once for a quarter and a circle of readers."""

    __tablename__ = "barrier_release"

    period: Mapped[str] = mapped_column(String(6), primary_key=True)
    circle: Mapped[str] = mapped_column(String(8), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    signature: Mapped[str] = mapped_column(String(128))


class FollowerRow(Row):
    """Somebody who wants to hear when something changes in an area."""

    __tablename__ = "barrier_follower"
    __table_args__ = BARE

    person: Mapped[str] = mapped_column(String(32), primary_key=True)
    area: Mapped[str] = mapped_column(String(8), primary_key=True)
    address: Mapped[bytes] = mapped_column(LargeBinary(60))


class Pool:
    """What waits to be mixed."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def put(self, id: bytes, box: bytes) -> None:
        await insert_once(self._session, PoolRow, id=id, box=box)

    async def boxes(self) -> dict[bytes, bytes]:
        """Every box by its id."""
        rows = await self._session.execute(select(PoolRow.id, PoolRow.box))
        return {row.id: row.box for row in rows}

    async def reseal(self, id: bytes, box: bytes) -> None:
        await self._session.execute(update(PoolRow).where(PoolRow.id == id).values(box=box))

    async def take_out(self, id: bytes) -> None:
        await self._session.execute(delete(PoolRow).where(PoolRow.id == id))

    async def hold(self) -> None:
        """Let nobody add to it until the end of this work."""
        if self._session.get_bind().dialect.name == "postgresql":
            tables = f"{PoolRow.__tablename__}, {MarkRow.__tablename__}"
            await self._session.execute(text(f"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE"))

    async def empty(self) -> None:
        await self._session.execute(delete(PoolRow))


class Marks:
    """What counts once."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def make(self, mark: bytes, *, passing: bool = False) -> bool:
        """Whether this mark is made now for the first time."""
        return await insert_once(self._session, MarkRow, mark=mark, passing=passing)

    async def wipe(self, mark: bytes) -> None:
        await self._session.execute(delete(MarkRow).where(MarkRow.mark == mark))

    async def let_go(self) -> None:
        """End the passing ones, and write the others anew: at one time, in the order of their bytes."""
        lasting = select(MarkRow.mark).where(MarkRow.passing.is_(False)).order_by(MarkRow.mark)
        kept = list(await self._session.scalars(lasting))
        await self.clear()
        await insert_all(
            self._session, MarkRow, [{"mark": mark, "passing": False} for mark in kept]
        )

    async def clear(self) -> None:
        await self._session.execute(delete(MarkRow))

    async def tally(self) -> int:
        return await self._session.scalar(select(func.count()).select_from(MarkRow)) or 0


class Said:
    """What was said, mixed."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def add(self, period: str, mixed: Iterable[tuple[bytes, Record, bytes | None]]) -> None:
        """Put a batch to its quarter; all of the quarter is written anew, in the order of the ids.

        So nothing tells the batches of a quarter apart.
        """
        own = SaidRow.__table__
        before = await self._session.execute(select(own).where(own.c.period == period))
        rows = [dict(row) for row in before.mappings()]
        await self._session.execute(delete(SaidRow).where(SaidRow.period == period))
        rows += [_row(period, *each) for each in mixed]
        await insert_all(self._session, SaidRow, sorted(rows, key=lambda row: row["id"]))

    async def counts(self, column: str, kind: str, until: str) -> dict[tuple[str, str], int]:
        """Different people to the end of a quarter by theme and a column; "" without one.

        The column is one of "region", "language" and "codes", of which the first counts.
        """
        by = {"": None, "region": SaidRow.region, "language": SaidRow.language}
        other = SaidRow.codes if column == "codes" else by[column]
        columns = (SaidRow.theme,) if other is None else (SaidRow.theme, other)
        statement = (
            select(*columns, func.count())
            .where(SaidRow.first, SaidRow.kind == kind, SaidRow.period <= until)
            .group_by(*columns)
        )
        counted: dict[tuple[str, str], int] = {}
        for row in await self._session.execute(statement):
            theme, people = row[0], row[-1]
            cell = "" if other is None else row[1]
            key = (theme, str(cell).partition(",")[0])
            counted[key] = counted.get(key, 0) + people
        return counted

    async def with_words(self) -> list[Words]:
        """What was said in words that nobody decided about yet, in no order that means anything."""
        rows = select(SaidRow).where(SaidRow.box.is_not(None))
        return [row.words() for row in await self._session.scalars(rows)]

    async def words_of(self, id: bytes) -> Words | None:
        """The words of one; None when there are none, or they were decided about."""
        row = await self._session.get(SaidRow, id, populate_existing=True)
        return row.words() if row and row.box is not None else None

    async def let_words_go(self, id: bytes) -> None:
        """Keep what was said as a figure alone."""
        await self._session.execute(update(SaidRow).where(SaidRow.id == id).values(box=None))

    async def votes(self, about: str) -> dict[str, int]:
        """Different people by what they said about one thing that was changed."""
        own = SaidRow.codes == about, SaidRow.kind.in_(list(Vote)), SaidRow.first
        counted = select(SaidRow.kind, func.count()).where(*own).group_by(SaidRow.kind)
        return {row[0]: row[1] for row in await self._session.execute(counted)}

    async def of_receipt(self, receipt: str) -> tuple[str, str] | None:
        """The theme and the quarter of what has this receipt."""
        own = select(SaidRow.theme, SaidRow.period).where(SaidRow.receipt == receipt)
        found = (await self._session.execute(own)).first()
        return (found[0], found[1]) if found else None

    async def withdraw(self, receipt: str) -> bool:
        """Take what has this receipt out; whether there was something."""
        gone = await self._session.execute(delete(SaidRow).where(SaidRow.receipt == receipt))
        return bool(getattr(gone, "rowcount", 0))

    async def expire(self, words_before: str, receipts_before: str) -> None:
        """Let go of words and receipts of quarters before these; the figures stay."""
        for column, before in ((SaidRow.box, words_before), (SaidRow.receipt, receipts_before)):
            old = SaidRow.period < before, column.is_not(None)
            await self._session.execute(
                update(SaidRow)
                .where(*old)
                .values({column: None})
                .execution_options(synchronize_session=False)
            )


class Releases:
    """Figures as they were released."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def keep(self, period: str, circle: str, body: str, signature: str) -> bool:
        """Whether this is the first for the quarter and the circle; then it is the only one."""
        return await insert_once(
            self._session, ReleaseRow, period=period, circle=circle, body=body, signature=signature
        )

    async def of(self, circle: str) -> list[tuple[str, str]]:
        """Bodies and signatures of a circle, the oldest first."""
        rows = select(ReleaseRow.body, ReleaseRow.signature).where(ReleaseRow.circle == circle)
        found = await self._session.execute(rows.order_by(ReleaseRow.period))
        return [(body, signature) for body, signature in found]


class Followers:
    """Who wants to hear when something changes."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def add(self, person: PersonId, area: str, address: bytes) -> None:
        await insert_once(self._session, FollowerRow, person=person, area=area, address=address)

    async def remove(self, person: PersonId, area: str) -> None:
        own = FollowerRow.person == person, FollowerRow.area == area
        await self._session.execute(delete(FollowerRow).where(*own))

    async def forget(self, person: PersonId) -> None:
        await self._session.execute(delete(FollowerRow).where(FollowerRow.person == person))

    async def areas_of(self, person: PersonId) -> list[str]:
        own = select(FollowerRow.area).where(FollowerRow.person == person)
        return sorted(await self._session.scalars(own))

    async def of(self, area: str) -> list[Addressee]:
        """Everybody who follows an area, in no order; spoken to in their language of the moment."""
        rows = select(FollowerRow.person, FollowerRow.address).where(FollowerRow.area == area)
        found = await self._session.execute(rows)
        return [Addressee(PersonId(who), address, Language.EN) for who, address in found]


def _row(period: str, id: bytes, record: Record, box: bytes | None) -> dict[str, object]:
    return {
        "id": id,
        "period": period,
        "kind": record.kind,
        "theme": record.theme,
        "codes": ",".join(record.codes),
        "place": record.place,
        "region": record.region,
        "language": record.language,
        "via": record.via,
        "crowd": record.crowd,
        "first": record.first,
        "box": box,
        "receipt": record.receipt or None,
    }
