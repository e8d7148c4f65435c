"""Rows of a table as lines of JSON and back, a page at a time; the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, collate, literal, select, tuple_

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Mapping

    from sqlalchemy import Column, Select, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

PAGE = 200
"""Rows in memory at once."""

NOBODY = "team"
"""Stands where a member of the team was named."""

Values = dict[str, Any]


class BrokenRowError(ValueError):
    """A line is no row of its table."""


async def pages(
    line: AsyncConnection, table: Table, only: tuple[str, str] | None = None
) -> AsyncIterator[list[Values]]:
    """Every row, or those with a value in a column, in the order of the bytes of the primary key."""
    wanted = select(table)
    if only is not None:
        wanted = wanted.where(table.c[only[0]] == only[1])
    if line.dialect.name == "postgresql":
        async with line.stream(wanted.order_by(*map(_bytewise, _key(table)))) as rows:
            async for page in rows.mappings().partitions(PAGE):
                yield [dict(row) for row in page]
        return
    async for page in _keyset(line, table, wanted):
        yield page


async def _keyset(line: AsyncConnection, table: Table, wanted: Select[Any]) -> Any:
    """SQLite reads what it is asked for at once: ask for what follows the last row."""
    key = _key(table)
    begin = wanted.order_by(*key).limit(PAGE)
    page = [dict(row) for row in (await line.execute(begin)).mappings()]
    while page:
        yield page
        last = tuple_(*(literal(page[-1][each.name], each.type) for each in key))
        rows = await line.execute(begin.where(tuple_(*key) > last))
        page = [dict(row) for row in rows.mappings()]


def _key(table: Table) -> list[Column[Any]]:
    return list(table.primary_key.columns)


def _bytewise(column: Column[Any]) -> Any:
    return collate(column, "C") if isinstance(column.type, String) else column


def blanked(
    row: Mapping[str, Any],
    blank: Iterable[str],
    within: tuple[str, str] | None,
    empty: Iterable[str] = (),
) -> Values:
    """A row without what names a member of the team; what was empty stays so, or is made so."""
    named = {column: _blank(row[column]) for column in blank}
    named |= {column: type(row[column])() for column in empty}
    if within is not None:
        column, name = within
        body = json.loads(row[column])
        if body.get(name):
            body[name] = NOBODY
            named[column] = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return {**row, **named}


def _blank(value: Any) -> Any:
    match value:
        case bytes():
            return bytes(len(value))
        case str():
            return NOBODY if value else ""
        case _:
            return None


def packed(row: Mapping[str, Any]) -> bytes:
    """A row as a line of JSON: days as 2026-11-25, bytes in hexadecimal digits."""
    told = {name: _plain(value) for name, value in row.items()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def unpacked(table: Table, line: bytes) -> Values:
    """The row that `packed` made a line of; BrokenRowError when the table has no such row."""
    try:
        told = json.loads(line)
        if set(told) != set(table.columns.keys()):
            raise BrokenRowError(f"{table.name} has other columns")
        return {each.name: _value(each, told[each.name]) for each in table.columns}
    except (ValueError, TypeError) as error:
        raise BrokenRowError(f"{table.name}: {error}") from error


def _plain(value: Any) -> Any:
    match value:
        case bytes():
            return value.hex()
        case date():
            return value.isoformat()
        case _:
            return value


def _value(column: Column[Any], told: Any) -> Any:
    kind = column.type.python_type
    if told is None and column.nullable:
        return None
    if kind is bytes:
        return bytes.fromhex(told)
    if kind is date:
        return date.fromisoformat(told)
    if not isinstance(told, kind):
        raise BrokenRowError(f"{column.name} is no {kind.__name__}")
    return told
