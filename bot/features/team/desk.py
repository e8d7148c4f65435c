"""Pages about the team: signing in, and oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

from bot.desk.access import Visitor
from bot.desk.routes import ADMINS, EVERYBODY, TEAM, Errand, Link, get, post
from bot.features.team import desk_me, desk_team, service
from bot.features.team.model import CODE_LASTS
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit
    from bot.store.work import Work

KNOCK = "desk-knock"
"""The cookie of a browser that waits at the door."""


async def keep_door(work: Work, token: str) -> Visitor | None:
    """Who is in with this session."""
    found = await service.at_the_desk(work, token)
    if found is None:
        return None
    who, browser = found
    return Visitor(
        who.person,
        who.alias,
        who.role,
        who.languages,
        browser.language,
        token,
        strong=browser.strong or not who.strong,
        organisation=who.organisation or None,
    )


async def door(visit: Visit) -> Response:
    return visit.go("") if visit.somebody else visit.show("team/door.html", code="", late=False)


async def knock(visit: Visit) -> Response:
    """Show a code to this browser, and keep who it is in a cookie of its own."""
    if await service.is_crowded(visit.work):
        return visit.show("team/busy.html", status=503)
    token, code = await service.knock(visit.work)
    response = visit.show("team/door.html", code=code, late=False)
    visit.door.keep(response, KNOCK, token, int(CODE_LASTS.total_seconds()))
    return response


async def is_open(visit: Visit) -> Response:
    """Whether the code of this browser was typed in the bot."""
    found = await service.waiting(visit.work, visit.door.kept(visit.request, KNOCK))
    return JSONResponse({"open": bool(found and found.confirmed_by)})


async def come_in(visit: Visit) -> Response:
    """A new session for a browser whose code was typed; the code is used up."""
    return await _let_in(visit, visit.door.kept(visit.request, KNOCK))


async def link(visit: Visit) -> Response:
    """A link from the bot: looking at it uses nothing up, as previews look at links too."""
    return visit.show("team/link.html", link=visit.place("link"))


async def follow_link(visit: Visit) -> Response:
    return await _let_in(visit, visit.place("link"))


async def leave(visit: Visit) -> Response:
    await service.sign_out(visit.work, visit.visitor.token)
    response = visit.go("/sign-in")
    visit.door.let_out(response)
    return response


async def _let_in(visit: Visit, knock: str) -> Response:
    if visit.somebody is not None:
        await service.sign_out(visit.work, visit.somebody.token)
    session = await service.sign_in(visit.work, knock)
    if session is None:
        return visit.show("team/door.html", status=403, code="", late=True)
    response = visit.go("")
    visit.door.let_in(response, session)
    visit.door.drop(response, KNOCK)
    return response


async def errands(work: Work, _: Visitor) -> tuple[Errand, ...]:
    """Invites that nobody used yet."""
    invites = len(await service.open_invites(work))
    return (Errand(say.desk_team_errand_invites, "/team", ADMINS, invites),)


ROUTES = (
    get("/sign-in", EVERYBODY, door),
    post("/sign-in", EVERYBODY, knock),
    get("/sign-in/open", EVERYBODY, is_open),
    post("/sign-in/enter", EVERYBODY, come_in),
    get("/enter/{link}", EVERYBODY, link),
    post("/enter/{link}", EVERYBODY, follow_link),
    post("/sign-out", TEAM, leave, weak=True),
    *desk_me.ROUTES,
    *desk_team.ROUTES,
)
LINKS = (Link(say.desk_team_nav(), "/team", ADMINS),)
