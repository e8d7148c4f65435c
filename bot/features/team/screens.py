"""What members of the team see of the team in the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bot.features.people import screens as people
from bot.features.team.model import AlreadyIn, Answer, Shut, Welcomed
from bot.vocabulary import Role
from bot.words import catalogue as say
from bot.words.phrase import Phrase
from bot.words.screen import LinkButton, Screen

if TYPE_CHECKING:
    from bot.features.team.model import Act, Entrance


def entered(entrance: Entrance) -> Screen:
    """What came of an invite; who is in gets the commands of the team."""
    match entrance:
        case Welcomed(member):
            return _for_team(say.team_welcome(role=role(member.role)))
        case AlreadyIn(member):
            return _for_team(say.team_already(role=role(member.role)))
        case Shut():
            return Screen((say.team_shut(),))
        case _:
            assert_never(entrance)


def to_the_desk(address: str, link: str) -> Screen:
    """Where the desk is; a link can only be a button where it is https."""
    if not address:
        return Screen((say.team_desk_closed(),))
    rows = ((LinkButton(say.team_desk_button(), link),),) if link else ()
    return Screen((say.team_desk(address=address),), rows)


def code(answer: Answer) -> Screen:
    """What came of a code."""
    match answer:
        case Answer.LET_IN:
            return Screen((say.team_code_right(),))
        case Answer.WRONG:
            return Screen((say.team_code_wrong(),))
        case Answer.TOO_MANY:
            return Screen((say.team_code_too_many(),))


def role(of: Role) -> Phrase | str:
    """The name of a role in the chat; a newcomer's has none."""
    names = {
        Role.KEY_PERSON: say.team_role_key_person(),
        Role.VIEWER: say.team_role_viewer(),
        Role.RESPONDER: say.team_role_responder(),
        Role.TRIAGER: say.team_role_triager(),
        Role.EDITOR: say.team_role_editor(),
        Role.ADMIN: say.team_role_admin(),
    }
    return names.get(of, "")


def act(of: Act) -> Phrase:
    """What a member looked at or did, as a page says it."""
    return Phrase(f"desk-team-act-{of}")


def _for_team(phrase: Phrase) -> Screen:
    return Screen((phrase,), keys=people.keys(), hint=say.people_placeholder(), team=True)
