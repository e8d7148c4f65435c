"""Pages about organisations: which there are, what each can change, and who reads for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, Errand, Link, get, post
from bot.desk.visit import NotFoundError
from bot.features.barriers import taxonomy
from bot.features.barriers.names import region_name, theme_name
from bot.features.organisations import service
from bot.features.organisations.model import LONGEST_NAME, Organisation, kinds, regions, themes_of
from bot.features.organisations.names import kind_name
from bot.features.team import service as team
from bot.features.team.desk_team import roles_named
from bot.features.team.model import INVITE, LONGEST_ALIAS, NOWHERE, PARTNERS, Act
from bot.features.team.screens import role as role_name
from bot.vocabulary import Language, OrganisationId, PersonId, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.access import Visitor
    from bot.desk.visit import Errors, Visit
    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Work

EMPTY = Organisation(NOWHERE, "", "", "", ())


async def organisations(visit: Visit) -> Response:
    return await _list(visit, EMPTY, {})


async def add(visit: Visit) -> Response:
    """Begin with one; where no theme is chosen, it hears of all that its kind can change."""
    typed, errors = _typed(visit, EMPTY)
    if errors:
        return await _list(visit, typed, errors)
    own = typed.themes or themes_of(typed.kind, _taxonomy(visit))
    new = await service.take_in(visit.work, replace(typed, themes=own))
    await team.note(visit.work, visit.visitor.person, Act.CHANGED_ORGANISATION, new.name)
    return visit.go(f"/organisations/{new.id}", say.desk_done_saved())


async def one(visit: Visit) -> Response:
    found = await _found(visit)
    return await _show(visit, found, {})


async def change(visit: Visit) -> Response:
    typed, errors = _typed(visit, await _found(visit))
    if not (errors or typed.themes):
        errors["themes"] = say.desk_organisations_themes_wrong()
    if errors:
        return await _show(visit, typed, errors)
    await service.change(visit.work, typed)
    await team.note(visit.work, visit.visitor.person, Act.CHANGED_ORGANISATION, typed.name)
    return visit.go(f"/organisations/{typed.id}", say.desk_done_saved())


async def invite(visit: Visit) -> Response:
    """A link for one person; it is shown once, as only its hash is kept."""
    organisation, alias = await _found(visit), visit.given("alias")
    role, language = visit.given("role"), visit.given("language")
    errors: Errors = {}
    if not alias or len(alias) > LONGEST_ALIAS:
        errors["alias"] = say.desk_team_alias_wrong(most=str(LONGEST_ALIAS))
    if role not in PARTNERS:
        errors["role"] = say.desk_team_role_wrong()
    if errors:
        return await _show(visit, organisation, errors)
    reads = Language.EN if language == Language.EN else Language.NL
    token = await service.invite(visit.work, organisation, alias, Role(role), reads)
    link = f"https://t.me/{visit.pages.bot}?start={INVITE}{token}"
    return visit.show("team/invited.html", alias=alias, link=link)


async def withdraw(visit: Visit) -> Response:
    """An invite of this organisation that nobody used is not good any more."""
    organisation, door = await _found(visit), visit.given("invite")
    own = await team.open_invites(visit.work, organisation.id)
    if door in {each.id for each in own}:
        await team.withdraw_invite(visit.work, door)
    return visit.go(f"/organisations/{organisation.id}", say.desk_done_saved())


async def let_go(visit: Visit) -> Response:
    organisation = await _found(visit)
    if not await service.let_go(visit.work, organisation, PersonId(visit.given("person"))):
        raise NotFoundError
    return visit.go(f"/organisations/{organisation.id}", say.desk_done_gone())


async def end(visit: Visit) -> Response:
    organisation = await _found(visit)
    await service.end(visit.work, organisation)
    await team.note(visit.work, visit.visitor.person, Act.CHANGED_ORGANISATION, organisation.name)
    return visit.go("/organisations", say.desk_done_let_go())


def _typed(visit: Visit, before: Organisation) -> tuple[Organisation, Errors]:
    """What stands in the form, as an organisation, and what is wrong with it."""
    known = _taxonomy(visit)
    typed = replace(
        before,
        name=visit.given("name").strip(),
        kind=visit.given("kind"),
        region=visit.given("region"),
        themes=tuple(theme for theme in known.themes if theme in visit.chosen("themes")),
    )
    errors: Errors = {}
    if not typed.name or len(typed.name) > LONGEST_NAME or "\n" in typed.name:
        errors["name"] = say.desk_organisations_name_wrong(most=str(LONGEST_NAME))
    if typed.kind not in kinds(known):
        errors["kind"] = say.desk_organisations_kind_wrong()
    if typed.region not in ("", *regions()):
        errors["region"] = say.desk_organisations_region_wrong()
    return typed, errors


async def _list(visit: Visit, typed: Organisation, errors: Errors) -> Response:
    return visit.show(
        "organisations/organisations.html",
        status=422 if errors else 200,
        errors=errors,
        typed=typed,
        organisations=await service.active(visit.work),
        kind_name=kind_name,
        **_choices(visit),
    )


async def _show(visit: Visit, organisation: Organisation, errors: Errors) -> Response:
    return visit.show(
        "organisations/one.html",
        status=422 if errors else 200,
        errors=errors,
        typed=organisation,
        colleagues=await service.colleagues(visit.work, organisation),
        invites=await team.open_invites(visit.work, organisation.id),
        role_name=role_name,
        roles=roles_named(visit, PARTNERS),
        **_choices(visit),
    )


def _choices(visit: Visit) -> dict[str, list[tuple[str, str]]]:
    known = _taxonomy(visit)
    named = [(kind, visit.label(kind_name(kind))) for kind in kinds(known)]
    everywhere = ("", visit.label(say.desk_organisations_everywhere()))
    return {
        "kinds": sorted(named, key=lambda each: each[1].casefold()),
        "regions": [everywhere, *((each, visit.label(region_name(each))) for each in regions())],
        "themes": [(theme, visit.label(theme_name(theme))) for theme in known.themes],
    }


async def _found(visit: Visit) -> Organisation:
    found = await service.found(visit.work, OrganisationId(visit.place("organisation")))
    if found is None or found.ended is not None:
        raise NotFoundError
    return found


def _taxonomy(visit: Visit) -> Taxonomy:
    return taxonomy.known(visit.resources.locales)


async def errands(work: Work, _: Visitor) -> tuple[Errand, ...]:
    """Organisations for which nobody reads yet."""
    alone = [
        each for each in await service.active(work) if not await service.colleagues(work, each)
    ]
    return (Errand(say.desk_organisations_errand_alone, "/organisations", ADMINS, len(alone)),)


ROUTES = (
    get("/organisations", ADMINS, organisations),
    post("/organisations", ADMINS, add),
    get("/organisations/{organisation}", ADMINS, one),
    post("/organisations/{organisation}", ADMINS, change),
    post("/organisations/{organisation}/invite", ADMINS, invite),
    post("/organisations/{organisation}/withdraw", ADMINS, withdraw),
    post("/organisations/{organisation}/let-go", ADMINS, let_go),
    post("/organisations/{organisation}/end", ADMINS, end),
)
LINKS = (Link(say.desk_organisations_nav(), "/organisations", ADMINS),)
