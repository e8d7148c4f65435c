"""The desk in the demo: the people of the demo as a team, and a page that signs you in as any of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.desk.routes import EVERYBODY, get, post
from bot.desk.visit import NotFoundError
from bot.doors import Extra
from bot.features.team import service as team
from bot.features.team.model import NOWHERE, PARTNERS
from bot.features.team.screens import role as role_name
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.demo.cast import Cast
    from bot.desk.visit import Visit
    from bot.features.organisations.model import Organisation
    from bot.store.work import Work

SHORTCUT = "/as"
ANSWERS = (Language.AR, Language.TI, Language.FA_AF)


async def assemble_team(work: Work, cast: Cast, organisation: Organisation) -> None:
    """Let the people of the demo come in with invites, each in their own role."""
    everything = tuple(Language)
    for who, role, languages in (
        (cast.miriam, Role.KEY_PERSON, ANSWERS),
        (cast.joost, Role.TRIAGER, everything),
        (cast.els, Role.EDITOR, everything),
        (cast.vera, Role.VIEWER, (Language.NL,)),
        (cast.ilse, Role.RESPONDER, (Language.NL,)),
        (cast.anna, Role.ADMIN, everything),
    ):
        person, address = pseudonym(who.id, work.keys.person), seal(who.id, work.keys.address)
        reads_for = organisation.id if role in PARTNERS else NOWHERE
        token = await team.invite(work, who.first_name, role, languages, reads_for)
        await team.enter(work, token, Addressee(person, address, Language.NL))


async def choose(visit: Visit) -> Response:
    """Everybody whom you can be."""
    members = await team.team(visit.work)
    return visit.show("demo/as.html", members=members, role_name=role_name)


async def step_in(visit: Visit) -> Response:
    """Sign in as somebody without a code: in the demo there is nothing to protect."""
    wanted = visit.place("role")
    who = next((each for each in await team.team(visit.work) if each.role.value == wanted), None)
    if who is None:
        raise NotFoundError
    response = visit.go("")
    visit.door.let_in(response, await team.open_session(visit.work, who))
    return response


EXTRA = Extra(
    pages=(get(SHORTCUT, EVERYBODY, choose), post(f"{SHORTCUT}/{{role}}", EVERYBODY, step_in)),
    folders={"demo": Path(__file__).parent / "templates"},
    shortcut=SHORTCUT,
)
