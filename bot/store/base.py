"""What every table shares."""

from functools import cache
from typing import Any

from sqlalchemy import Executable, MetaData, Table, insert
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
    result = await session.execute(_insert_once(row, _dialect(session)), values)
    return bool(getattr(result, "rowcount", 0))


async def count_up(session: AsyncSession, row: type[Row], column: str, **key: Any) -> None:
    """Add one to a counter, which begins at one."""
    statement = _count_up(row, _dialect(session), column, tuple(key))
    await session.execute(statement, {**key, column: 1})


async def insert_all(session: AsyncSession, row: type[Row], values: list[dict[str, Any]]) -> None:
    """Insert rows in their order and in one statement; nothing when there are none."""
    if values:
        await session.execute(insert(_table(row)), values)


async def put_all(session: AsyncSession, row: type[Row], values: list[dict[str, Any]]) -> None:
    """Insert rows in one statement; where one of that key stands, it takes its place."""
    if values:
        await session.execute(_put(row, _dialect(session)), values)


def _table(row: type[Row]) -> Table:
    table = row.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{row.__name__} is not kept in a table")
    return table


def _dialect(session: AsyncSession) -> str:
    return session.get_bind().dialect.name


@cache
def _insert_once(row: type[Row], dialect: str) -> Executable:
    return _insert(row, dialect).on_conflict_do_nothing()


@cache
def _count_up(row: type[Row], dialect: str, column: str, key: tuple[str, ...]) -> Executable:
    table = _table(row)
    return _insert(row, dialect).on_conflict_do_update(
        index_elements=list(key), set_={column: table.c[column] + 1}
    )


@cache
def _put(row: type[Row], dialect: str) -> Executable:
    table, insertion = _table(row), _insert(row, dialect)
    said = {each.name: insertion.excluded[each.name] for each in table.c if not each.primary_key}
    return insertion.on_conflict_do_update(index_elements=list(table.primary_key), set_=said)


def _insert(row: type[Row], dialect: str) -> sqlite.Insert | postgresql.Insert:
    insertion = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return insertion(_table(row))
