"""What every table shares."""

from typing import Any

from sqlalchemy import MetaData, Table, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """A row of a table; rows never leave the `store` module that declares them."""

    metadata = MetaData(naming_convention=NAMES)


async def insert_once(session: AsyncSession, row: type[Row], **values: Any) -> bool:
    """Insert a row unless its key is there already. True when it was inserted now."""
    result = await session.execute(_insert(session, row).values(**values).on_conflict_do_nothing())
    return bool(getattr(result, "rowcount", 0))


async def count_up(session: AsyncSession, row: type[Row], column: str, **key: Any) -> None:
    """Add one to a counter, which begins at one."""
    table = row.__table__
    statement = _insert(session, row).values(**key, **{column: 1})
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=list(key), set_={column: table.c[column] + 1}
        )
    )


async def insert_all(session: AsyncSession, row: type[Row], values: list[dict[str, Any]]) -> None:
    """Insert rows in their order and in one statement."""
    await session.execute(insert(_table(row)), values)


def _table(row: type[Row]) -> Table:
    table = row.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{row.__name__} is not kept in a table")
    return table


def _insert(session: AsyncSession, row: type[Row]) -> sqlite.Insert | postgresql.Insert:
    table = _table(row)
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
