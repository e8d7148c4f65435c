"""The desk as an application: every page behind its policy, and headers on whatever it answers."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.desk.access import TOKEN_FIELD, is_sealed
from bot.desk.routes import ROOT
from bot.desk.visit import NotFoundError, Visit
from bot.store.database import AWAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request

    from bot.desk.access import Door, Doorkeeper, Visitor
    from bot.desk.pages import Pages
    from bot.desk.routes import Page
    from bot.resources import Resources
    from bot.store.work import Work

STATIC = Path(__file__).parent / "static"
MOST_BYTES = 131_072
MOST_FIELDS = 500
CONTENT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT,
    "Referrer-Policy": "same-origin",  # with no-referrer, browsers hide the Origin of our own forms
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
HSTS = "max-age=31536000; includeSubDomains"

logger = logging.getLogger("wegwijs")


class TooMuchError(Exception):
    """More was sent than any form of ours sends."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Opens pages: looks who comes, whether they may, and keeps one transaction around each."""

    resources: Resources
    pages: Pages
    door: Door
    keeper: Doorkeeper

    def routes(self, pages: Sequence[Page]) -> list[Route]:
        """The addresses of these pages, of the files they need, and of everything that is not there."""
        return [
            Route(f"{ROOT}/static/{{name}}", self._file),
            *(self._route(page) for page in pages),
            Route(f"{ROOT}/{{rest:path}}", self._lost, methods=["GET", "POST"]),
        ]

    def _route(self, page: Page) -> Route:
        async def open_page(request: Request) -> Response:
            return self._covered(await self._open(page, request))

        return Route(page.path, open_page, methods=[page.method])

    async def _open(self, page: Page, request: Request) -> Response:
        try:
            form = await _form(request) if page.method == "POST" else {}
            async with self.resources.works.open() as work:
                somebody = await self._somebody(work, request)
                visit = Visit(request, work, self.resources, self.pages, self.door, somebody, form)
                return await self._answer(page, visit)
        except NotFoundError:
            return await self._sorry(request, 404)
        except TooMuchError:
            return await self._sorry(request, 413)
        except AWAY as error:
            logger.warning("a page of the desk waits: %s", type(error).__name__)
            return await self._sorry(request, 503)
        except Exception as error:  # noqa: BLE001 (one broken page cannot stop the bot)
            logger.error("a page of the desk failed: %s", type(error).__name__)  # noqa: TRY400 (no trace: it may hold texts)
            return await self._sorry(request, 500)

    async def _somebody(self, work: Work, request: Request) -> Visitor | None:
        token = self.door.session(request)
        return await self.keeper(work, token) if token else None

    async def _answer(self, page: Page, visit: Visit) -> Response:
        somebody = visit.somebody
        if page.roles and somebody is None:
            return RedirectResponse(f"{ROOT}/sign-in", 303)
        if page.roles and somebody and not (somebody.strong or page.weak):
            return RedirectResponse(f"{ROOT}/proof", 303)
        if page.roles and somebody and not page.allows(somebody.role):
            return self._refusal(visit, 403)
        if page.method == "POST" and not self._is_ours(visit):
            return self._refusal(visit, 403)
        return await page.opens(visit)

    def _is_ours(self, visit: Visit) -> bool:
        return self.door.is_ours(visit.request) and is_sealed(
            visit.somebody, visit.given(TOKEN_FIELD)
        )

    def _refusal(self, visit: Visit, status: int) -> Response:
        return visit.show("desk/sorry.html", status=status, what=str(status))

    async def _lost(self, request: Request) -> Response:
        return self._covered(await self._sorry(request, 404))

    async def _sorry(self, request: Request, status: int) -> Response:
        """A page that says what went wrong, without asking the database who is there."""
        html = self.pages.sorry(str(status), request.headers.get("accept-language", ""))
        return Response(html, status, media_type="text/html")

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in {each.name for each in STATIC.iterdir()}:
            return self._covered(await self._sorry(request, 404))
        return self._covered(FileResponse(STATIC / name))

    def _covered(self, response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers[name] = value
        if self.door.secure:
            response.headers["Strict-Transport-Security"] = HSTS
        return response


async def _form(request: Request) -> Mapping[str, list[str]]:
    """The fields of a form as a browser sends it; TooMuchError when it is longer than any of ours."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooMuchError
    try:
        text = body.decode("utf-8", "replace")
        return parse_qs(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise TooMuchError from error
