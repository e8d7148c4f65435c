"""Pages for admins: who works here, inviting, changing a role, letting go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, get, post
from bot.desk.visit import NotFoundError
from bot.features.team import service
from bot.features.team.model import INVITE, INVITED, LONGEST_ALIAS
from bot.features.team.screens import act as act_name
from bot.features.team.screens import role as role_name
from bot.vocabulary import Language, PersonId, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from bot.desk.visit import Errors, Visit
    from bot.features.team.model import Member


async def team(visit: Visit) -> Response:
    return await _list(visit, {}, {"alias": "", "role": "", "languages": ()})


async def invite(visit: Visit) -> Response:
    """Make a link for one person; it is shown once, as only its hash is kept."""
    alias, wanted = visit.given("alias"), visit.given("role")
    languages = _languages(visit)
    errors: Errors = {}
    if not alias or len(alias) > LONGEST_ALIAS:
        errors["alias"] = say.desk_team_alias_wrong(most=str(LONGEST_ALIAS))
    if wanted not in INVITED:
        errors["role"] = say.desk_team_role_wrong()
    if not languages and wanted == Role.KEY_PERSON:
        errors["languages"] = say.desk_team_languages_wrong()
    if errors:
        typed = {"alias": alias, "role": wanted, "languages": languages}
        return await _list(visit, errors, typed)
    token = await service.invite(visit.work, alias, Role(wanted), languages)
    link = f"https://t.me/{visit.pages.bot}?start={INVITE}{token}"
    return visit.show("team/invited.html", alias=alias, link=link)


async def withdraw(visit: Visit) -> Response:
    """An invite that nobody used is not good any more."""
    await service.withdraw_invite(visit.work, visit.given("invite"))
    return visit.go("/team", say.desk_done_saved())


async def member(visit: Visit) -> Response:
    return await _show(visit, await _member(visit), {})


async def change(visit: Visit) -> Response:
    """Another role, other languages: at once, in every browser."""
    who, wanted = await _member(visit), visit.given("role")
    allowed = (*INVITED, who.role)
    if wanted not in allowed:
        return await _show(visit, who, {"role": say.desk_team_role_wrong()})
    if wanted != who.role and not await service.change_role(visit.work, who.person, Role(wanted)):
        return await _show(visit, who, {"role": say.desk_team_last_admin()})
    await service.change_languages(visit.work, who.person, _languages(visit))
    return visit.go("/team", say.desk_done_saved())


async def let_go(visit: Visit) -> Response:
    who = await _member(visit)
    if not await service.let_go(visit.work, who.person):
        return await _show(visit, who, {"go": say.desk_team_last_admin()})
    return visit.go("/team", say.desk_done_gone())


async def _list(visit: Visit, errors: Errors, typed: Mapping[str, object]) -> Response:
    return visit.show(
        "team/team.html",
        status=422 if errors else 200,
        errors=errors,
        typed=typed,
        members=await service.team(visit.work),
        invites=await service.open_invites(visit.work),
        role_name=role_name,
        roles=roles_named(visit, INVITED),
        choices=_choices(visit),
        today=visit.work.today,
    )


async def _show(visit: Visit, who: Member, errors: Errors) -> Response:
    offered = INVITED if who.role in INVITED else (*INVITED, who.role)
    return visit.show(
        "team/member.html",
        status=422 if errors else 200,
        errors=errors,
        who=who,
        deeds=await service.done_by(visit.work, who.person),
        act_name=act_name,
        roles=roles_named(visit, offered),
        choices=_choices(visit),
    )


async def _member(visit: Visit) -> Member:
    who = await service.member(visit.work, PersonId(visit.place("person")))
    if who is None:
        raise NotFoundError
    return who


def roles_named(visit: Visit, roles: tuple[Role, ...]) -> list[tuple[str, str]]:
    """Roles to choose from, by their values, each with its name."""
    named = [(each, role_name(each)) for each in roles]
    return [
        (each.value, name if isinstance(name, str) else visit.label(name)) for each, name in named
    ]


def _languages(visit: Visit) -> tuple[Language, ...]:
    return tuple(each for each in Language if each.value in visit.chosen("languages"))


def _choices(visit: Visit) -> list[tuple[str, str]]:
    return [(each.value, visit.pages.name_of(each)) for each in Language]


ROUTES = (
    get("/team", ADMINS, team),
    post("/team/invite", ADMINS, invite),
    post("/team/withdraw", ADMINS, withdraw),
    get("/team/{person}", ADMINS, member),
    post("/team/{person}", ADMINS, change),
    post("/team/{person}/go", ADMINS, let_go),
)
