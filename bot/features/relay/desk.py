"""The pages of this room: for everybody, for organisations, for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, EDITING, PARTNERS, STAFF, Errand, Link
from bot.features.relay import desk_ledger, desk_packages, desk_partner, desk_public, service
from bot.features.relay.desk_partner import owed
from bot.features.relay.model import Standing
from bot.features.relay.send_store import Sends
from bot.features.relay.store import Answers
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.desk.access import Visitor
    from bot.store.work import Work


async def errands(work: Work, visitor: Visitor) -> tuple[Errand, ...]:
    """What an organisation owes; what staff publish, translate, and see go unanswered."""
    if visitor.role not in STAFF:
        return await owed(work, visitor)
    lines = await service.ledger(work)
    silent = sum(line.standing in (Standing.SILENT, Standing.OVERDUE) for line in lines)
    waiting = len(await Answers(work).waiting())
    wanting = len(service.wanting(lines))
    failed = await Sends(work).failed()
    return (
        Errand(say.desk_relay_errand_publish, "/promises", EDITING, waiting),
        Errand(say.desk_relay_errand_translate, "/promises", EDITING, wanting),
        Errand(say.desk_relay_errand_silent, "/promises", STAFF, silent),
        Errand(say.desk_relay_errand_failed, "/organisations", ADMINS, failed),
    )


ROUTES = (
    *desk_public.ROUTES,
    *desk_partner.ROUTES,
    *desk_ledger.ROUTES,
    *desk_packages.ROUTES,
)
LINKS = (
    Link(say.desk_relay_nav_ours(), "/ours", PARTNERS),
    Link(say.desk_relay_nav_promises(), "/promises", STAFF),
)
