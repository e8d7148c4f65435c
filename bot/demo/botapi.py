"""The Bot API over HTTP: the real bot talks to this as it would to api.telegram.org."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from typing_extensions import override

from bot.demo.errors import HangUp
from bot.demo.multipart import parts
from bot.demo.records import Json, Upload
from bot.demo.switchboard import answer
from bot.demo.world import World

TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]+")


def routes(cloud: World) -> list[Route]:
    """Make the two doors of the Bot API: its methods, and the files."""

    async def call(request: Request) -> Response:
        if not _known(request):
            return _refusal(401, "Unauthorized")
        try:
            given, uploads = await _read(request)
        except ClientDisconnect:
            return Response(status_code=499)
        except ValueError as error:
            return _refusal(400, f"Bad Request: {error}")
        try:
            status, told = await answer(cloud, request.path_params["method"], given, uploads)
        except HangUp:
            return _Silence()
        return JSONResponse(told, status)

    async def file(request: Request) -> Response:
        if not _known(request):
            return _refusal(401, "Unauthorized")
        for kept in cloud.files.values():
            if kept.path == request.path_params["path"]:
                return Response(kept.upload.content, media_type="application/octet-stream")
        return _refusal(404, "Not Found")

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", file, methods=["GET"]),
    ]


def _known(request: Request) -> bool:
    return TOKEN.fullmatch(request.path_params["token"]) is not None


def _refusal(code: int, description: str) -> Response:
    told = {"ok": False, "error_code": code, "description": description}
    return JSONResponse(told, code)


async def _read(request: Request) -> tuple[Json, dict[str, Upload]]:
    given: Json = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if not body:
        return given, uploads
    if kind.startswith("multipart/form-data"):
        fields, uploads = parts(kind, body)
        given |= fields
        for name in uploads:
            # A file in a field of its own name is what that parameter is.
            if not any(value == f"attach://{name}" for value in given.values()):
                given.setdefault(name, f"attach://{name}")
    elif kind.startswith("application/json"):
        given |= _object(body)
    else:
        given |= parse_qsl(body.decode(), keep_blank_values=True)
    return given, uploads


def _object(body: bytes) -> dict[str, Any]:
    told = json.loads(body)
    if not isinstance(told, dict):
        raise ValueError("the body is not a JSON object")  # noqa: TRY004 - it is a bad value
    return told


class _Silence(Response):
    """Breaks the connection in place of an answer."""

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hang_up = scope.get("state", {}).get("hang_up")
        if hang_up is None:
            raise ConnectionResetError("the connection was dropped, as ordered")
        hang_up(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass
