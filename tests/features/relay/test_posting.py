"""Packages on real lines: a TLS receiver, a mail server and a channel, all on this machine."""

from __future__ import annotations

import json
import re
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot.features.relay import sends
from bot.features.relay.carrying import Refusal
from bot.features.relay.mail import Mailer, MailServer
from bot.features.relay.posting import Carriers, Postman, secret_of
from bot.features.relay.printing import Printer
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route
from bot.features.relay.webhook import WebhookCarrier, verify
from bot.vocabulary import Language
from tests.features.relay.post_office import PostOffice, post_office
from tests.features.relay.receivers import (
    HOST,
    OK,
    Certificate,
    Receiver,
    answer,
    certificate,
    egress,
    receiving,
)

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator

    from bot.features.organisations.model import Organisation
    from bot.features.relay.carrying import Carriage
    from bot.features.relay.sending import Send
    from bot.words.renderer import Renderer
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")
DESK = "https://desk.example/desk"


class NoChannel:
    """Nobody has a channel here; what goes to channels is in test_channel."""

    async def carry(self, to: str, text: str) -> Carriage:
        raise AssertionError((to, text))

    async def take_back(self, to: str, receipt: str) -> Carriage:
        raise AssertionError((to, receipt))


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("paper"), HOST)


@asynccontextmanager
async def outside(
    relay: Relay, paper: Certificate
) -> AsyncIterator[tuple[Postman, Receiver, PostOffice]]:
    async with receiving(paper.shown) as receiver, post_office() as office:
        server = MailServer.parsed(
            f"smtp://127.0.0.1:{office.port}?tls=none", "Wegwijs <post@desk.example>"
        )
        hook = WebhookCarrier(egress(paper.trusted, receiver.port))
        yield Postman(relay.works, Carriers(hook, NoChannel(), Mailer(server))), receiver, office


async def sent(relay: Relay, renderer: Renderer, hook: str = "", mail: str = "") -> Organisation:
    await relay.said(40)
    await relay.released()
    organisation = await relay.organisation(hook=hook, mail=mail)
    package = await relay.package(organisation)
    bodies = Printer(renderer, Language.NL).bodies(package, DESK)
    async with relay.works.open() as work:
        await sends.send(work, organisation, package, bodies)
    return organisation


async def kept(relay: Relay, organisation: Organisation, route: Route) -> list[Send]:
    async with relay.works.open() as work:
        return [each for each in await Sends(work).of(organisation.id) if each.route is route]


async def test_a_webhook_arrives_signed_and_holds_the_package(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, _):
        organisation = await sent(relay, renderer, hook=receiver.url)

        arrived = await postman.carry_due()

    [request] = receiver.requests
    package = await relay.package(organisation)
    assert arrived == 1
    told = json.loads(request.body)
    assert told["release_signature"] == package.signature
    assert [each["people_at_least"] for each in told["themes"]] == [
        page.people for page in package.pages
    ]
    assert verify(secret_of(organisation.secret), request.headers, request.body, relay.clock.start)


async def test_through_an_outage_of_both_it_arrives_once_by_its_id(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, office):
        receiver.answers = [answer(503), answer(500), OK]
        office.answers = ["451 later", "450 later", "250 OK"]
        organisation = await sent(relay, renderer, receiver.url, "balie@huisartsen.example")
        for _ in range(6):
            await postman.carry_due()
            relay.clock.move(hours=1)

    ids = {request.headers["webhook-id"] for request in receiver.requests}
    [hook] = await kept(relay, organisation, Route.HOOK)
    [mail] = await kept(relay, organisation, Route.MAIL)
    assert len(receiver.requests) == 3
    assert ids == {hook.id}
    assert hook.progress is Progress.ARRIVED
    assert mail.progress is Progress.ARRIVED
    assert [letter["Message-ID"] for letter in office.read] == [f"<{mail.id}@desk.example>"]


async def test_a_letter_says_where_to_read_and_nothing_of_what_is_there(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, _, office):
        organisation = await sent(relay, renderer, mail="balie@huisartsen.example")
        await postman.carry_due()

    [letter] = office.read
    text = letter.get_content()
    package = await relay.package(organisation)
    assert DESK in text
    assert not re.findall(rf"\b{package.pages[0].people}\b|dokter|arts(?!en Noord)", text)


async def test_it_is_given_up_after_some_days_and_says_why(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, _):
        receiver.answers = [answer(500)]
        organisation = await sent(relay, renderer, receiver.url)
        for _ in range(100):
            await postman.carry_due()
            relay.clock.move(hours=1)

    [hook] = await kept(relay, organisation, Route.HOOK)
    assert hook.progress is Progress.FAILED
    assert hook.trouble == "busy"
    assert len(receiver.requests) == 11


async def test_an_address_inside_is_refused_and_nobody_is_called(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, _):
        organisation = await sent(relay, renderer, f"https://127.0.0.1:{receiver.port}/")
        await postman.carry_due()

    [hook] = await kept(relay, organisation, Route.HOOK)
    assert (hook.progress, hook.trouble) == (Progress.FAILED, Refusal.BAD_ADDRESS)
    assert receiver.requests == []


async def test_what_arrived_is_called_back_under_its_id(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, _):
        organisation = await sent(relay, renderer, receiver.url)
        await postman.carry_due()
        [hook] = await kept(relay, organisation, Route.HOOK)
        async with relay.works.open() as work:
            await sends.revoke(work, hook)
        await postman.carry_due()

    assert receiver.requests[1].body.decode() == f'{{"type": "revoked", "revoked": "{hook.id}"}}'
    assert {each.progress for each in await kept(relay, organisation, Route.HOOK)} == {
        Progress.REVOKED
    }


async def test_what_is_taken_back_while_it_is_on_its_way_is_called_back(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, receiver, _):
        organisation = await sent(relay, renderer, receiver.url)
        [hook] = await kept(relay, organisation, Route.HOOK)

        async def revoked_first(writer: asyncio.StreamWriter) -> None:
            async with relay.works.open() as work:
                await sends.revoke(work, hook)
            writer.write(OK)
            await writer.drain()

        receiver.answers = [revoked_first, OK]
        arrived = await postman.carry_due()
        await postman.carry_due()

    assert arrived == 0
    assert receiver.requests[1].body.decode() == f'{{"type": "revoked", "revoked": "{hook.id}"}}'


async def test_without_a_mail_server_a_letter_fails_at_once(
    relay: Relay, renderer: Renderer, paper: Certificate
) -> None:
    async with outside(relay, paper) as (postman, _, _):
        bare = Postman(relay.works, Carriers(postman.carriers.hook, NoChannel(), None))
        organisation = await sent(relay, renderer, mail="balie@huisartsen.example")
        await bare.carry_due()

    [mail] = await kept(relay, organisation, Route.MAIL)
    assert (mail.progress, mail.trouble) == (Progress.FAILED, Refusal.NO_ROUTE)
