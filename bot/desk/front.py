"""The first page: what needs a person now, out of every room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import TEAM, get

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit


async def front(visit: Visit) -> Response:
    """What waits for the visitor, and how much of it; what does not wait is not there."""
    mine = [each for each in visit.pages.errands if each.allows(visit.visitor.role)]
    counted = [(each, await each.count(visit.work, visit.visitor)) for each in mine]
    return visit.show("desk/front.html", waiting=[(each, many) for each, many in counted if many])


ROUTES = (get("", TEAM, front),)
