"""What can be done about organisations: take one in, change it, invite who reads for it, end it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.organisations.store import Organisations
from bot.features.team import service as team
from bot.vocabulary import OrganisationId

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from bot.features.team.model import Member
    from bot.store.work import Work
    from bot.vocabulary import Language, PersonId, Role

ID_BYTES = 16


async def found(work: Work, id: OrganisationId) -> Organisation | None:
    """The organisation of this id; None when there is none."""
    return await Organisations(work).get(id)


async def active(work: Work) -> tuple[Organisation, ...]:
    """Those that hear of something, by name."""
    return tuple(each for each in await Organisations(work).all() if each.ended is None)


async def names(work: Work) -> dict[OrganisationId, str]:
    """What every organisation is called, also of one that ended."""
    return {each.id: each.name for each in await Organisations(work).all()}


async def take_in(work: Work, organisation: Organisation) -> Organisation:
    """Begin with an organisation; it gets an id and a secret of its own."""
    new = replace(
        organisation,
        id=OrganisationId(secrets.token_hex(ID_BYTES)),
        secret=secrets.token_hex(32),
    )
    await Organisations(work).put(new)
    return new


async def change(work: Work, organisation: Organisation) -> None:
    """Keep what is known of it now."""
    await Organisations(work).put(organisation)


async def new_secret(work: Work, organisation: Organisation) -> Organisation:
    """Another secret for its hook; what was signed with the old one can no longer be checked."""
    changed = replace(organisation, secret=secrets.token_hex(32))
    await Organisations(work).put(changed)
    return changed


async def invite(
    work: Work, organisation: Organisation, alias: str, role: Role, language: Language
) -> str:
    """A link into the desk for one person who reads or answers for it; the token of it."""
    return await team.invite(work, alias, role, (language,), organisation.id)


async def let_go(work: Work, organisation: Organisation, person: PersonId) -> bool:
    """Somebody reads no longer for it; False when they never did."""
    if not any(each.person == person for each in await colleagues(work, organisation)):
        return False
    return await team.let_go(work, person)


async def colleagues(work: Work, organisation: Organisation) -> tuple[Member, ...]:
    """Who reads for it."""
    return await team.colleagues(work, organisation.id)


async def end(work: Work, organisation: Organisation) -> None:
    """It hears of nothing any more, nobody reads for it, and of it only the name is kept."""
    for member in await colleagues(work, organisation):
        await team.let_go(work, member.person)
    for door in await team.open_invites(work, organisation.id):
        await team.withdraw_invite(work, door.id)
    ended = replace(
        organisation, themes=(), mail="", hook="", channel="", secret="", ended=work.today
    )
    await Organisations(work).put(ended)
