"""What can be done with packages: send one by every way an organisation chose, and take it back."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.relay import service
from bot.features.relay.letters import arrived
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route, Send
from bot.features.team import service as team
from bot.store.outbox import Promise as Said
from bot.store.outbox import Urgency

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.features.organisations.model import Organisation
    from bot.features.relay.packages import Package
    from bot.store.work import Work

SENT = "relay sent"
"""What changes when something waits to be carried."""

ID_BYTES = 16
TAKEN_BACK = '{"type": "revoked", "revoked": "%s"}'


def routes_of(organisation: Organisation) -> tuple[Route, ...]:
    """The ways by which an organisation is told: always at the desk, and where it gave an address."""
    return (Route.DESK, *(route for route, to in _addresses(organisation).items() if to))


async def send(
    work: Work, organisation: Organisation, package: Package, bodies: Mapping[Route, str]
) -> int:
    """Send a package by every way; once for each quarter and way. How many ways it takes now.

    `bodies` are what is carried by each way; at the desk it is there at once. From today on an answer
    is owed on its themes.
    """
    sent = await Sends(work).of(organisation.id)
    before = {each.route for each in sent if each.period == package.period and each.can_be_revoked}
    new = [route for route in routes_of(organisation) if route not in before]
    for route in new:
        await begin(work, organisation, route, bodies.get(route, ""), package.period)
    if Route.DESK in new:
        await _tell_readers(work, organisation)
    await service.ask(work, organisation, [page.theme for page in package.pages])
    return len(new)


async def begin(
    work: Work, organisation: Organisation, route: Route, body: str, period: str = ""
) -> None:
    """Let something be carried to an organisation by one way; at the desk it is there at once."""
    begun = Send(
        id=secrets.token_hex(ID_BYTES),
        organisation=organisation.id,
        route=route,
        period=period,
        day=work.today,
        progress=Progress.ARRIVED if route is Route.DESK else Progress.WAITING,
        to=_addresses(organisation).get(route, ""),
        body=body,
    )
    await Sends(work).put(begun)
    work.changes.add(SENT)


async def revoke(work: Work, sent: Send) -> bool:
    """Take something back; False when it was already. What arrived elsewhere is called back there."""
    if not sent.can_be_revoked:
        return False
    await Sends(work).put(replace(sent, progress=Progress.REVOKED))
    if sent.progress is Progress.ARRIVED:
        await call_back(work, sent)
    return True


async def call_back(work: Work, sent: Send) -> None:
    """Say where something arrived that it is taken back; a letter held nothing, and is left where it is."""
    if sent.route not in (Route.HOOK, Route.CHANNEL):
        return
    recall = replace(
        sent,
        id=secrets.token_hex(ID_BYTES),
        day=work.today,
        body=TAKEN_BACK % sent.id,
        attempts=0,
        due=0,
        takes_back=sent.id,
        progress=Progress.WAITING,
    )
    await Sends(work).put(recall)
    work.changes.add(SENT)


def _addresses(organisation: Organisation) -> dict[Route, str]:
    """Where each way leads, "" where the organisation gave no address."""
    return {
        Route.MAIL: organisation.mail,
        Route.HOOK: organisation.hook,
        Route.CHANNEL: organisation.channel,
    }


async def _tell_readers(work: Work, organisation: Organisation) -> None:
    for reader in await team.colleagues(work, organisation.id):
        screen = arrived(organisation.name)
        work.outbox.add(Said.to(reader.addressee, screen, Urgency.FOLLOW_UP))
