"""The first page: what needs a person now, out of every room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import TEAM, get

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit


async def front(visit: Visit) -> Response:
    """What waits for the visitor, and how much of it; what does not wait is not there."""
    visitor = visit.visitor
    rooms = [await errands(visit.work, visitor) for errands in visit.pages.errands]
    waiting = [each for room in rooms for each in room if each.waits_for(visitor.role)]
    return visit.show("desk/front.html", waiting=waiting)


ROUTES = (get("", TEAM, front),)
