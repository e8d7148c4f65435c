"""The conversation of the team about itself: coming in, signing in at the desk."""

import re

from bot.chat.handlers import on_awaited, on_command
from bot.chat.turn import Turn
from bot.features.people.closing import while_open
from bot.features.team import screens, service
from bot.words import catalogue as say

CODE = "code"
_NO_DIGITS = re.compile(r"\D")


@while_open
async def arrive(turn: Turn, token: str) -> None:
    """Somebody opened an invite."""
    turn.add(screens.entered(await service.enter(turn.work, token, turn.addressee)))


async def offer_desk(turn: Turn) -> None:
    """/desk: where it is, and the next digits that are typed are a code."""
    member = await service.member(turn.work, turn.person)
    if member is None:
        turn.add(screens.to_the_desk("", ""))
        return
    await service.expect(turn.work, member.person, f"{CODE}:")
    address = turn.resources.desk
    secure = address.startswith("https://")
    link = f"{address}/enter/{await service.link(turn.work, member.person)}" if secure else ""
    turn.add(screens.to_the_desk(address, link))


async def take_code(turn: Turn) -> None:
    """A code that a browser shows; anything else than digits ends the waiting."""
    member = await service.member(turn.work, turn.person)
    if member is None:
        return
    await service.expect(turn.work, member.person, "")
    code = "".join(str(int(digit)) for digit in _NO_DIGITS.sub("", turn.heard.text))
    turn.add(screens.code(await service.confirm(turn.work, member, code)))


HANDLERS = [
    on_command("desk", offer_desk),
    on_awaited(CODE, take_code),
]
COMMANDS = (("desk", say.team_command_desk()),)
