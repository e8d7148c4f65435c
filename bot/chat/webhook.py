"""The webhook: Telegram calls, the update is committed, and only then is the answer 200."""

from __future__ import annotations

import asyncio
import hmac
import json
import socket
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.chat.errors import UnavailableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from starlette.requests import Request

    from bot.chat.receiver import Receiver

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
MOST_BYTES = 1_048_576
TRY_AGAIN_SECONDS = "2"
START_SECONDS = 0.005
WAITING = 256


class BusyPortError(Exception):
    """Somebody else listens on the port already."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Takes updates that come with the right secret. Order per chat is kept by Telegram."""

    receiver: Receiver
    secret: str
    path: str

    async def receive(self, request: Request) -> Response:
        """200 once it is committed; 503 when it must come again; 401, 413 and 400 for others."""
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode(), self.secret.encode()):
            return Response(status_code=401)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return Response(status_code=400)
        if not isinstance(update, dict):
            return Response(status_code=400)
        try:
            await self.receiver.take(update)
        except UnavailableError:
            return Response(status_code=503, headers={"Retry-After": TRY_AGAIN_SECONDS})
        return Response(status_code=200)


def site(
    webhook: Webhook | None, healthy: Callable[[], bool], more: Sequence[Route] = ()
) -> Starlette:
    """What the bot serves: `/health`, the webhook when there is one, and whatever else there is."""

    async def health(_: Request) -> Response:
        well = healthy()
        return PlainTextResponse("ok" if well else "not well", 200 if well else 503)

    routes = [Route("/health", health)]
    if webhook is not None:
        routes.append(Route(webhook.path, webhook.receive, methods=["POST"]))
    return Starlette(routes=[*routes, *more])


@asynccontextmanager
async def serving(app: Starlette, host: str, port: int) -> AsyncIterator[int]:
    """Serve inside the running loop; yields the port. BusyPortError before anything starts."""
    with _listening(host, port) as line:
        config = uvicorn.Config(
            app, log_config=None, access_log=False, server_header=False, lifespan="off"
        )
        server = uvicorn.Server(config)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server._serve([line]))  # noqa: SLF001 (`serve` takes the signals)
            while not server.started:  # noqa: ASYNC110 (uvicorn has no event for it)
                await asyncio.sleep(START_SECONDS)
            try:
                yield line.getsockname()[1]
            finally:
                server.should_exit = True


async def _body(request: Request) -> bytes | None:
    """The body, or None when it is longer than any update."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            return None
        chunks.append(chunk)
    return b"".join(chunks)


def _listening(host: str, port: int) -> socket.socket:
    # With its protocol named, asyncio turns Nagle's algorithm off: 45 ms a call otherwise.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    line = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        line.bind((host, port))
        line.listen(WAITING)
    except OSError as error:
        line.close()
        raise BusyPortError(f"cannot listen on {host}:{port}: {error.strerror}") from error
    return line
