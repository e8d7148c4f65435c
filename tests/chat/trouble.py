"""Trouble on order, for the tests of the chat: a database that is away, a handler that fails."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import event
from sqlalchemy.exc import OperationalError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from sqlalchemy import Connection

    from bot.chat.handlers import Hears
    from tests.conftest import Town


@contextmanager
def database_away(town: Town) -> Iterator[asyncio.Event]:
    """No transaction begins until the end of the block; the event tells that one was tried."""
    tried = asyncio.Event()
    engine = town.house.resources.works.engine.sync_engine

    def refuse(_: Connection) -> None:
        tried.set()
        raise OperationalError("BEGIN", None, Exception("database is locked"))

    event.listen(engine, "begin", refuse)
    try:
        yield tried
    finally:
        event.remove(engine, "begin", refuse)


@contextmanager
def heard_first(town: Town, handler: Hears) -> Iterator[None]:
    """That handler stands before all others until the end of the block."""
    handlers = town.house.application.handlers[0]
    assert isinstance(handlers, list)
    handlers.insert(0, handler)
    try:
        yield
    finally:
        handlers.remove(handler)


@asynccontextmanager
async def babbling(body: bytes) -> AsyncIterator[str]:
    """A server that answers 200 and always the same, as a hotel's gateway does."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port
