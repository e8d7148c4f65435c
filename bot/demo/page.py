"""The chat page and the JSON behind it: what people see and do, for a browser on this machine."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.demo.cloud import Cloud
from bot.demo.deeds import DEEDS, send_file
from bot.demo.records import Json
from bot.demo.views import call_log, chat_view, state_view

STATIC = Path(__file__).parent / "static"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
HEARTBEAT = 15.0


def routes(cloud: Cloud) -> list[Route]:
    """Make the page, its files, and the doors it knocks at."""
    return [*_files(cloud), *_looking(cloud), *_doing(cloud)]


def _files(cloud: Cloud) -> list[Route]:
    async def static(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in {each.name for each in STATIC.iterdir()}:
            return Response(status_code=404)
        return FileResponse(STATIC / name, headers=HEADERS)

    async def file(request: Request) -> Response:
        kept = cloud.files.get(request.path_params["file_id"])
        if kept is None:
            return Response(status_code=404)
        safe = kept.upload.mime.startswith(("audio/", "image/"))
        mime = kept.upload.mime if safe else "application/octet-stream"
        return Response(kept.upload.content, media_type=mime, headers=HEADERS)

    return [Route("/static/{name}", static), Route("/demo/file/{file_id}", file)]


def _looking(cloud: Cloud) -> list[Route]:
    async def index(_: Request) -> Response:
        return FileResponse(STATIC / "index.html", headers=HEADERS)

    async def state(_: Request) -> Response:
        return JSONResponse(state_view(cloud), headers=HEADERS)

    async def chat(request: Request) -> Response:
        seen = request.query_params
        told = chat_view(cloud, int(seen["person"]), int(seen["chat"]))
        return JSONResponse(told, headers=HEADERS)

    async def calls(_: Request) -> Response:
        return JSONResponse(call_log(cloud), headers=HEADERS)

    async def vault(_: Request) -> Response:
        tables = await cloud.vault.tables() if cloud.vault else []
        return JSONResponse(tables, headers=HEADERS)

    async def events(_: Request) -> Response:
        return StreamingResponse(_stream(cloud), media_type="text/event-stream", headers=HEADERS)

    return [
        Route("/", index),
        Route("/demo/state", state),
        Route("/demo/chat", chat),
        Route("/demo/calls", calls),
        Route("/demo/vault", vault),
        Route("/demo/events", events),
    ]


def _doing(cloud: Cloud) -> list[Route]:
    async def deed(request: Request) -> Response:
        done = DEEDS.get(request.path_params["deed"])
        if done is None:
            return Response(status_code=404)
        return await _do(request, lambda given: done(cloud, given), await request.body())

    async def mix(_: Request) -> Response:
        return JSONResponse({"done": await cloud.vault.mix() if cloud.vault else 0})

    async def upload(request: Request) -> Response:
        content = await request.body()
        given = json.dumps(dict(request.query_params)).encode()
        return await _do(request, lambda told: send_file(cloud, told, content), given)

    return [
        Route("/demo/upload", upload, methods=["POST"]),
        Route("/demo/mix", mix, methods=["POST"]),
        Route("/demo/{deed}", deed, methods=["POST"]),
    ]


async def _do(request: Request, done: Callable[[Json], Awaitable[Any]], body: bytes) -> Response:
    """Do what the page asks, when it is this page that asks."""
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{request.url.netloc}":
        return JSONResponse({"error": "this door is for the chat page only"}, 403)
    try:
        return JSONResponse({"done": await done(json.loads(body))}, headers=HEADERS)
    except (LookupError, ValueError, PermissionError) as error:
        return JSONResponse({"error": str(error)}, 409, headers=HEADERS)


async def _stream(cloud: Cloud) -> AsyncIterator[str]:
    news: asyncio.Queue[Json] = asyncio.Queue()
    cloud.listeners.add(news)
    try:
        yield "retry: 500\n\n"
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT):
                    told = await news.get()
            except TimeoutError:
                yield ": still here\n\n"
                continue
            if told["kind"] == "closing":
                return
            yield f"data: {json.dumps(told)}\n\n"
    finally:
        cloud.listeners.discard(news)
        cloud.changed.ring()
