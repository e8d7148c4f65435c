"""A server for a local Telegram inside the running loop, without signals, noise or remains."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.demo.cloud import Cloud
from bot.demo.site import site

PATIENCE = 2.0
Address = tuple[str, int]


@asynccontextmanager
async def serving(cloud: Cloud, port: int = 0, host: str = "127.0.0.1") -> AsyncIterator[str]:
    """Serve the Bot API and the chat page; a busy port raises `OSError` before anything starts."""
    line = _listen(host, port)
    cloud.mailbox.closed = False
    server = _server(cloud)
    try:
        await server.startup(sockets=[line])
    except BaseException:
        line.close()
        raise
    try:
        yield f"http://{host}:{line.getsockname()[1]}"
    finally:
        cloud.mailbox.close()
        cloud.tell("closing")
        await _stop(server, line)


def _listen(host: str, port: int) -> socket.socket:
    # With its protocol named, asyncio turns Nagle off: a turn costs 2 ms and not 45.
    line = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.bind((host, port))
        line.listen(256)
        line.setblocking(False)
    except BaseException:
        line.close()
        raise
    return line


def _server(cloud: Cloud) -> uvicorn.Server:
    transports: dict[Address, asyncio.Transport] = {}

    class Line(H11Protocol):
        """A connection that can be broken from inside, for faults."""

        @override
        def connection_made(  # type: ignore[override]
            self, transport: asyncio.Transport
        ) -> None:
            super().connection_made(transport)
            if self.client is not None:
                transports[self.client] = transport

        @override
        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                transports.pop(self.client, None)
            super().connection_lost(exc)

    config = uvicorn.Config(
        site(cloud), http=Line, ws="none", lifespan="on", log_config=None, access_log=False
    )
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    server.lifespan.state["hang_up"] = _hanging_up(transports)
    return server


def _hanging_up(transports: dict[Address, asyncio.Transport]) -> Callable[[Any], None]:
    def hang_up(client: Any) -> None:
        transport = transports.get((client[0], client[1]))
        if transport is not None:
            transport.abort()

    return hang_up


async def _stop(server: uvicorn.Server, line: socket.socket) -> None:
    """Stop as uvicorn does, without the tenth of a second that it sleeps."""
    for each in server.servers:
        each.close()
    line.close()
    state = server.server_state
    for connection in list(state.connections):
        connection.shutdown()
    try:
        async with asyncio.timeout(PATIENCE):
            while state.connections or state.tasks:  # noqa: ASYNC110 - uvicorn has no event for it
                await asyncio.sleep(0.001)
    except TimeoutError:
        for task in state.tasks:
            task.cancel()
        for connection in list(state.connections):
            connection.transport.abort()
        await asyncio.sleep(0.01)
    await server.lifespan.shutdown()
