"""One row in every table, whatever tables there are, all of the same person: what copies may hold of it."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from bot.privacy.keys import pseudonym, seal
from bot.store.base import Row

if TYPE_CHECKING:
    from sqlalchemy import Column, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.keyring import Keyring

CHAT = 5_123_456_789
ALIAS = "Miriam van Zuid"
SOUND = b"OggS of a voice"
DAY = date(2026, 11, 25)
REVIEWED = json.dumps({"reviewed_by": ALIAS, "text": "Wie ziek is, blijft thuis"})
NAMED = ("alias", "writer", "approver", "speaker")
KNOWN = {
    "language": "ar",
    "speaks": "ar",
    "languages": "ar ti",
    "state": "published",
    "role": "key-person",
    "key": "closing",
    "value": DAY.isoformat(),
}


class Seed:
    """A person of the team, and the rows in which they stand."""

    def __init__(self, keys: Keyring) -> None:
        self.person = pseudonym(CHAT, keys.person)
        self.address = seal(CHAT, keys.address)

    @property
    def traces(self) -> list[bytes]:
        """What may stand nowhere that others read."""
        texts = (str(CHAT), f"{CHAT:x}", self.person, ALIAS, self.address.hex())
        return [*(text.encode() for text in texts), self.address, bytes.fromhex(self.person)]

    async def sow(self, line: AsyncConnection) -> None:
        for table in Row.metadata.sorted_tables:
            await line.execute(insert(table).values(self.row(table)))

    def row(self, table: Table) -> dict[str, Any]:
        return {column.name: self._value(column) for column in table.columns}

    def _value(self, column: Column[Any]) -> Any:
        kind = column.type.python_type
        if kind is bytes:
            other = SOUND if column.name == "content" else bytes.fromhex(self.person)
            return self.address if column.name == "address" else other
        if kind is date:
            return DAY
        if kind is not str:
            return kind(1)
        if column.name in NAMED:
            return ALIAS
        if (column.table.name, column.name) in (
            ("library_version", "body"),
            ("library_draft", "body"),
        ):
            return REVIEWED
        return KNOWN.get(column.name, self._text(column))

    def _text(self, column: Column[Any]) -> str:
        of_people = column.name in ("person", "used_by", "claimed_by", "answered_by", "paper")
        is_person = of_people or (column.table.name, column.name) == ("person", "id")
        return self.person if is_person else "x"
