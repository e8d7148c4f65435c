"""The page of what one organisation gets: a look before it goes, by which ways, and what went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, STAFF, get, post
from bot.desk.visit import NotFoundError
from bot.features.barriers import taxonomy
from bot.features.barriers.names import theme_name
from bot.features.organisations import service as organisations
from bot.features.relay import packages, sends
from bot.features.relay.desk_partner import as_file
from bot.features.relay.desk_public import shown
from bot.features.relay.egress import Egress
from bot.features.relay.mail import is_address
from bot.features.relay.posting import secret_of
from bot.features.relay.printing import Printer
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import CHANNEL
from bot.features.team import service as team
from bot.features.team.model import Act
from bot.vocabulary import Language, OrganisationId
from bot.words import catalogue as say
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Errors, Visit
    from bot.features.organisations.model import Organisation
    from bot.features.relay.packages import Package


async def package(visit: Visit) -> Response:
    organisation = await _found(visit)
    return await _show(visit, organisation, {})


async def ways(visit: Visit) -> Response:
    """Where the organisation wants to be told; an address that cannot be one is refused at once."""
    before = await _found(visit)
    typed = replace(
        before,
        mail=visit.given("mail").strip(),
        hook=visit.given("hook").strip(),
        channel=visit.given("channel").strip(),
    )
    errors: Errors = {}
    if typed.mail and not is_address(typed.mail):
        errors["mail"] = say.desk_relay_mail_wrong()
    if typed.hook and Egress().check(typed.hook) is not None:
        errors["hook"] = say.desk_relay_hook_wrong()
    if typed.channel and not CHANNEL.fullmatch(typed.channel):
        errors["channel"] = say.desk_relay_channel_wrong()
    if errors:
        return await _show(visit, typed, errors)
    await organisations.change(visit.work, typed)
    await team.note(visit.work, visit.visitor.person, Act.CHANGED_ORGANISATION, typed.name)
    return visit.go(f"/organisations/{typed.id}/package", say.desk_done_saved())


async def new_secret(visit: Visit) -> Response:
    """Another secret for the hook; the old one signs nothing any more."""
    organisation = await organisations.new_secret(visit.work, await _found(visit))
    await team.note(visit.work, visit.visitor.person, Act.CHANGED_ORGANISATION, organisation.name)
    return await _show(visit, organisation, {}, secret=secret_of(organisation.secret))


async def send(visit: Visit) -> Response:
    """Send the package as it is shown, by every way at once."""
    organisation = await _found(visit)
    ready = await _package(visit, organisation)
    if ready is None or not ready.pages:
        raise NotFoundError
    await _send(visit, organisation, ready)
    return visit.go(f"/organisations/{organisation.id}/package", say.desk_done_sent())


async def send_all(visit: Visit) -> Response:
    """Send every organisation what the last release says about its themes, by the ways it chose."""
    if await packages.release_of(visit.work) is None:
        raise NotFoundError
    for organisation in await organisations.active(visit.work):
        ready = await _package(visit, organisation)
        if ready is not None and ready.pages:
            await _send(visit, organisation, ready)
    return visit.go("/promises", say.desk_done_sent())


async def revoke(visit: Visit) -> Response:
    """Take back what was sent one way."""
    organisation = await _found(visit)
    sent = await Sends(visit.work).get(visit.given("send"))
    if sent is None or sent.organisation != organisation.id:
        raise NotFoundError
    if await sends.revoke(visit.work, sent):
        await team.note(visit.work, visit.visitor.person, Act.REVOKED_PACKAGE, organisation.name)
    return visit.go(f"/organisations/{organisation.id}/package", say.desk_done_revoked())


async def file(visit: Visit) -> Response:
    ready = await _package(visit, await _found(visit))
    if ready is None:
        raise NotFoundError
    return await as_file(visit, ready, visit.place("kind"))


async def _send(visit: Visit, organisation: Organisation, ready: Package) -> None:
    """Send it by every way that it was not sent before; that is written down."""
    bodies = Printer(visit.resources.renderer, Language.NL).bodies(ready, visit.resources.desk)
    if await sends.send(visit.work, organisation, ready, bodies):
        await team.note(visit.work, visit.visitor.person, Act.SENT_PACKAGE, organisation.name)


async def _show(
    visit: Visit, organisation: Organisation, errors: Errors, secret: str = ""
) -> Response:
    ready = await _package(visit, organisation)
    known = taxonomy.known(visit.resources.locales)
    return visit.show(
        "relay/package.html",
        status=422 if errors else 200,
        errors=errors,
        organisation=organisation,
        package=ready,
        pages=[
            {"name": theme_name(page.theme), **shown(visit, known, page)}
            for page in (ready.pages if ready else ())
        ],
        sent=await Sends(visit.work).of(organisation.id),
        routes=sends.routes_of(organisation),
        secret=secret,
        route_name=_route_name,
        progress_name=_progress_name,
        trouble_name=_trouble_name,
    )


def _route_name(route: str) -> Phrase:
    return Phrase(f"desk-relay-route-{route}")


def _progress_name(progress: str) -> Phrase:
    return Phrase(f"desk-relay-progress-{progress}")


def _trouble_name(trouble: str) -> Phrase:
    return Phrase(f"desk-relay-trouble-{trouble}")


async def _package(visit: Visit, organisation: Organisation) -> Package | None:
    release = await packages.release_of(visit.work)
    if release is None:
        return None
    known = taxonomy.known(visit.resources.locales)
    return await packages.package_for(visit.work, known, release, organisation)


async def _found(visit: Visit) -> Organisation:
    found = await organisations.found(visit.work, OrganisationId(visit.place("organisation")))
    if found is None or found.ended is not None:
        raise NotFoundError
    return found


_ONE = "/organisations/{organisation}/package"
ROUTES = (
    get(_ONE, STAFF, package),
    get(_ONE + ".{kind}", STAFF, file),
    post(_ONE + "/ways", ADMINS, ways),
    post(_ONE + "/secret", ADMINS, new_secret),
    post(_ONE + "/send", ADMINS, send),
    post(_ONE + "/revoke", ADMINS, revoke),
    post("/promises/send", ADMINS, send_all),
)
