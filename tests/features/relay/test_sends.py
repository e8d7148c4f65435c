from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.relay import sends
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route
from bot.features.relay.store import Promises

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from bot.features.relay.sending import Send
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")
BODIES = {Route.HOOK: "{}", Route.MAIL: "Iets\n\nte lezen", Route.CHANNEL: "cijfers"}
EVERYWHERE = {
    "mail": "balie@huisartsen.example",
    "hook": "https://hook.example/in",
    "channel": "@huisartsen",
}


async def sent(relay: Relay, organisation: Organisation) -> int:
    package = await relay.package(organisation)
    async with relay.works.open() as work:
        return await sends.send(work, organisation, package, BODIES)


async def kept(relay: Relay, organisation: Organisation) -> dict[Route, Send]:
    async with relay.works.open() as work:
        return {each.route: each for each in await Sends(work).of(organisation.id)}


async def ready(relay: Relay, **ways: str) -> Organisation:
    await relay.said(40)
    await relay.released()
    return await relay.organisation(**ways)


async def test_a_package_goes_by_every_way_that_was_given_and_once(relay: Relay) -> None:
    organisation = await ready(relay, **EVERYWHERE)

    first, second = await sent(relay, organisation), await sent(relay, organisation)

    found = await kept(relay, organisation)
    assert (first, second) == (4, 0)
    assert set(found) == set(Route)
    assert found[Route.DESK].progress is Progress.ARRIVED
    assert found[Route.HOOK].progress is Progress.WAITING
    assert found[Route.MAIL].to == EVERYWHERE["mail"]


async def test_without_an_address_it_is_at_the_desk_alone(relay: Relay) -> None:
    organisation = await ready(relay)

    assert await sent(relay, organisation) == 1


async def test_from_then_on_an_answer_is_owed(relay: Relay) -> None:
    organisation = await ready(relay)

    await sent(relay, organisation)

    async with relay.works.open() as work:
        assert set(await Promises(work).of(organisation.id)) == {"care_access"}


async def test_what_was_taken_back_may_be_sent_again(relay: Relay) -> None:
    organisation = await ready(relay)
    await sent(relay, organisation)
    at_the_desk = (await kept(relay, organisation))[Route.DESK]

    async with relay.works.open() as work:
        revoked = await sends.revoke(work, at_the_desk)
        newest = await Sends(work).newest_at_the_desk(organisation.id)
    again = await sent(relay, organisation)

    assert revoked
    assert newest == ""
    assert again == 1


async def test_what_waits_is_simply_not_carried_and_what_arrived_is_called_back(
    relay: Relay,
) -> None:
    organisation = await ready(relay, **EVERYWHERE)
    await sent(relay, organisation)
    found = await kept(relay, organisation)

    async with relay.works.open() as work:
        await sends.revoke(work, found[Route.MAIL])
        await Sends(work).put(_arrived(found[Route.HOOK]))
    async with relay.works.open() as work:
        await sends.revoke(work, _arrived(found[Route.HOOK]))
        waiting = await Sends(work).due(work.now)

    assert Route.MAIL not in {each.route for each in waiting}
    assert [each.takes_back for each in waiting if each.route is Route.HOOK] == [
        found[Route.HOOK].id
    ]


async def test_it_is_taken_back_once(relay: Relay) -> None:
    organisation = await ready(relay)
    await sent(relay, organisation)
    at_the_desk = (await kept(relay, organisation))[Route.DESK]

    async with relay.works.open() as work:
        await sends.revoke(work, at_the_desk)
        now = await Sends(work).get(at_the_desk.id)
        assert now is not None
        assert not await sends.revoke(work, now)


def _arrived(send: Send) -> Send:
    return replace(send, progress=Progress.ARRIVED)
