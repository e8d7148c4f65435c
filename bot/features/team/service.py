"""What can be done about the team: invite, come in, sign in at the desk, rest, leave."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from bot.features.team.act_store import Acts
from bot.features.team.door_store import Knocks, Sessions
from bot.features.team.model import (
    CODE_DIGITS,
    CODE_LASTS,
    IDLE_LASTS,
    INVITE_LASTS,
    MOST_KNOCKS,
    NOWHERE,
    PARTNERS,
    SESSION_LASTS,
    WRONG_CODES,
    AlreadyIn,
    Answer,
    Browser,
    Entrance,
    Hours,
    Invite,
    Knock,
    Member,
    Shut,
    Welcomed,
)
from bot.features.team.store import Invites, Members
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from datetime import date

    from bot.features.team.model import Act, Done
    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import OrganisationId, PersonId

TOKEN_BYTES = 16
"""Of an invite and of a link from the bot: 22 letters that fit behind `?start=`."""

SESSION_BYTES = 32
SEEN_EVERY_SECONDS = 60
DESK_LANGUAGES = (Language.NL, Language.EN)


async def member(work: Work, person: PersonId) -> Member | None:
    """The member that a person is; None for everybody else."""
    return await Members(work).get(person)


async def team(work: Work) -> tuple[Member, ...]:
    """Everybody who works here."""
    return await Members(work).all()


async def invite(
    work: Work,
    alias: str,
    role: Role,
    languages: tuple[Language, ...],
    organisation: OrganisationId = NOWHERE,
) -> str:
    """Make a door into a role, for one person and 72 hours; the token behind `?start=i-`."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires = work.now + INVITE_LASTS
    door = Invite(alias, role, languages, expires, organisation=organisation)
    await Invites(work).add(token, door)
    return token


async def open_invites(work: Work, organisation: OrganisationId = NOWHERE) -> tuple[Invite, ...]:
    """The doors that nobody went through yet, into the house itself or for an organisation."""
    doors = await Invites(work).open()
    return tuple(door for door in doors if door.organisation == organisation)


async def colleagues(work: Work, organisation: OrganisationId) -> tuple[Member, ...]:
    """Everybody who reads for an organisation."""
    return tuple(each for each in await Members(work).all() if each.organisation == organisation)


async def withdraw_invite(work: Work, id: str) -> None:
    """Shut a door that nobody went through, by what `open_invites` calls it."""
    await Invites(work).shut(id)


async def enter(work: Work, token: str, who: Addressee) -> Entrance:
    """Go through a door. Somebody who is in already keeps what they had, or takes the new role."""
    found, known = await Invites(work).get(token), await Members(work).get(who.person)
    if found is None or found.used_by not in (None, who.person):
        return Shut()
    if known is not None and (found.used_by or _has_it(known, found)):
        return AlreadyIn(known)
    if found.expires <= work.now or not await Invites(work).use(token, who.person):
        return Shut()
    return Welcomed(await _take_in(work, found, who, known))


async def change_role(work: Work, person: PersonId, role: Role) -> bool:
    """Give a member another role, at once in every browser. False for the last admin."""
    if role is not Role.ADMIN and await _is_last_admin(work, person):
        return False
    await Members(work).change(person, role=role.value)
    if role not in PARTNERS:
        await Members(work).change(person, organisation=NOWHERE)
    await Sessions(work).end_for(person)
    return True


async def change_languages(work: Work, person: PersonId, languages: tuple[Language, ...]) -> None:
    """The languages in which a member answers from now on."""
    joined = " ".join(language.value for language in languages)
    await Members(work).change(person, languages=joined)


async def rest(work: Work, person: PersonId, until: date | None, hours: Hours) -> None:
    """Do not ask a member before a day has passed, and only in these hours."""
    await Members(work).change(person, paused_until=until, hours=hours.value)


async def expect(work: Work, person: PersonId, what: str) -> None:
    """What the next message of a member is about; nothing in particular when empty."""
    await Members(work).change(person, awaits=what)


async def stop_expecting(work: Work, person: PersonId, what: str) -> None:
    """The next message of a member is about nothing in particular, if it was about this."""
    who = await Members(work).get(person)
    if who is not None and who.awaits == what:
        await expect(work, person, "")


async def let_go(work: Work, person: PersonId) -> bool:
    """Somebody leaves the team. False for the last admin, who stays."""
    if await _is_last_admin(work, person):
        return False
    await forget(work, person)
    return True


async def forget(work: Work, person: PersonId) -> None:
    """Nothing of a member stays, nor their browsers and the doors they came through."""
    await Sessions(work).end_for(person)
    await Members(work).remove(person)
    await Invites(work).forget(person)
    await Acts(work).let_go(person)


async def note(work: Work, person: PersonId, what: Act, about: str) -> None:
    """Write down what a member looked at or did, for them to see and for whoever asks within a year."""
    await Acts(work).add(person, what, about)


async def done_by(work: Work, person: PersonId) -> tuple[Done, ...]:
    """What is written down of a member, the newest day first."""
    return await Acts(work).of(person)


async def is_crowded(work: Work) -> bool:
    """Whether too many browsers wait at the door for one more."""
    return await Knocks(work).count() >= MOST_KNOCKS


async def knock(work: Work) -> tuple[str, str]:
    """A browser asks to be let in: the token it keeps, and the code it shows."""
    token, code = secrets.token_urlsafe(SESSION_BYTES), _code()
    await Knocks(work).add(token, Knock(code, None, work.now + CODE_LASTS))
    return token, code


async def link(work: Work, person: PersonId) -> str:
    """The token of a link that lets one browser in as this member, once and for ten minutes."""
    token = secrets.token_urlsafe(SESSION_BYTES)
    await Knocks(work).add(token, Knock("", person, work.now + CODE_LASTS))
    return token


async def waiting(work: Work, token: str) -> Knock | None:
    """The knock of a browser, while it counts."""
    return await Knocks(work).get(token)


async def confirm(work: Work, who: Member, code: str) -> Answer:
    """Let the browser that shows this code in as this member."""
    wrong, since = await Members(work).wrongs(who.person)
    recent = wrong if since > work.now - CODE_LASTS else 0
    if recent >= WRONG_CODES:
        return Answer.TOO_MANY
    if await Knocks(work).confirm(code, who.person):
        return Answer.LET_IN
    began = since if recent else work.now
    await Members(work).change(who.person, wrong=recent + 1, wrong_since=int(began.timestamp()))
    return Answer.WRONG


async def sign_in(work: Work, token: str) -> str | None:
    """Make a session of a knock that was confirmed; its token, which is a new one."""
    found = await Knocks(work).get(token)
    if found is None or found.confirmed_by is None:
        return None
    who = await Members(work).get(found.confirmed_by)
    await Knocks(work).drop(token)
    return await open_session(work, who) if who else None


async def open_session(work: Work, who: Member) -> str:
    """Let a browser in as this member; the token it keeps."""
    token = secrets.token_urlsafe(SESSION_BYTES)
    language = who.speaks if who.speaks in DESK_LANGUAGES else Language.NL
    await Sessions(work).add(token, who.person, language, strong=not who.strong)
    return token


async def at_the_desk(work: Work, token: str) -> tuple[Member, Browser] | None:
    """Who is in with this browser; None when nobody is, or for too long."""
    idle, oldest = work.now - IDLE_LASTS, work.now - SESSION_LASTS
    browser = await Sessions(work).get(token, idle, oldest)
    who = await Members(work).get(browser.person) if browser else None
    if browser is None or who is None:
        return None
    if (work.now - browser.seen).total_seconds() > SEEN_EVERY_SECONDS:
        await Sessions(work).change(token, seen=int(work.now.timestamp()))
    return who, browser


async def read_in(work: Work, token: str, language: Language) -> None:
    """Read the desk in this language in this browser."""
    await Sessions(work).change(token, language=language.value)


async def sign_out_everywhere(work: Work, person: PersonId) -> None:
    """Send a person away from every browser."""
    await Sessions(work).end_for(person)


async def sign_out(work: Work, token: str) -> None:
    """Send this browser away."""
    await Sessions(work).end(token)


async def _take_in(work: Work, door: Invite, who: Addressee, known: Member | None) -> Member:
    if known is not None:
        await change_role(work, who.person, door.role)
        both = tuple(dict.fromkeys((*known.languages, *door.languages)))
        await change_languages(work, who.person, both)
        await Members(work).change(who.person, organisation=door.organisation)
    else:
        languages = door.languages or (who.language,)
        new = Member(
            who.person,
            door.alias,
            door.role,
            languages,
            who.address,
            who.language,
            organisation=door.organisation,
        )
        await Members(work).add(new)
    taken = await Members(work).get(who.person)
    if taken is None:
        raise LookupError("a member that was just added")
    return taken


def _has_it(known: Member, door: Invite) -> bool:
    """Whether a member may do already what is behind a door, and for the same organisation."""
    return known.role.holds(door.role) and known.organisation == door.organisation


async def _is_last_admin(work: Work, person: PersonId) -> bool:
    admins = [each.person for each in await Members(work).all() if each.role is Role.ADMIN]
    return admins == [person]


def _code() -> str:
    return str(secrets.randbelow(10**CODE_DIGITS)).zfill(CODE_DIGITS)
