"""The end of what is kept of people: their tables emptied, the names in ours blanked, the files cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from bot.store.base import Row
from bot.store.register import Kind, of_kind
from bot.store.rows import blanked

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.store.register import Kept
    from bot.store.work import Work


async def empty(work: Work) -> dict[str, int]:
    """Delete what is of people or passing, in this work; how many rows of which table went."""
    gone: dict[str, int] = {}
    for name, kept in of_kind(Kind.PERSONAL, Kind.PASSING).items():
        deletion = delete(table := Row.metadata.tables[name])
        if kept.stays is not None:
            deletion = deletion.where(table.c[kept.stays[0]] != kept.stays[1])
        result = await work.session.execute(deletion)
        gone[name] = int(getattr(result, "rowcount", 0))
    for name, kept in of_kind(Kind.OURS).items():
        if kept.blank or kept.within or kept.empty:
            await _blank(work.session, Row.metadata.tables[name], kept)
    return {name: rows for name, rows in gone.items() if rows}


def touched() -> list[str]:
    """The tables of which something goes: their files are to be cleared."""
    ours = [
        name for name, kept in of_kind(Kind.OURS).items() if kept.blank or kept.within or kept.empty
    ]
    return [*of_kind(Kind.PERSONAL, Kind.PASSING), *ours]


async def _blank(session: AsyncSession, table: Table, kept: Kept) -> None:
    """Row by row, without what is heavy: only the key and what names somebody is read."""
    key = list(table.primary_key.columns)
    names = {*kept.blank, *kept.empty, *(kept.within[:1] if kept.within else ())}
    wanted: list[Any] = [*key, *(table.c[name] for name in sorted(names))]
    for row in (await session.execute(select(*wanted))).mappings().all():
        after = blanked(dict(row), kept.blank, kept.within, kept.empty)
        changed = {name: after[name] for name in names if after[name] != row[name]}
        if changed:
            own = [column == row[column.name] for column in key]
            await session.execute(update(table).where(*own).values(changed))
