"""The second proof: a code of six digits from an app on the member's phone (TOTP, RFC 6238)."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

import pyotp
import segno

from bot.features.team.door_store import Sessions
from bot.features.team.model import CODE_LASTS, WRONG_CODES, Answer
from bot.features.team.store import Members
from bot.privacy.keys import seal_text, unseal_text

if TYPE_CHECKING:
    from bot.store.work import Work
    from bot.vocabulary import PersonId

ISSUER = "Wegwijs"
WINDOW = (-1, 0, 1)
"""Half-minutes around now in which a code counts: clocks differ."""


def new_secret() -> str:
    """A secret of 160 bits, as an app takes it."""
    return pyotp.random_base32()


def picture(secret: str, alias: str) -> str:
    """The secret as a QR code for an app: an SVG without any style in it."""
    address = pyotp.TOTP(secret).provisioning_uri(name=alias, issuer_name=ISSUER)
    return str(segno.make(address).svg_inline(scale=4, omitsize=True, svgclass="qr"))


async def switch_on(work: Work, person: PersonId, secret: str, code: str) -> Answer:
    """From now on signing in takes a code of this secret, of which this is one."""
    step = _step(work, secret, code)
    if step is None:
        return Answer.WRONG
    sealed = seal_text(secret, work.keys.paper)
    await Members(work).change(person, secret=sealed, step=step)
    return Answer.LET_IN


async def switch_off(work: Work, person: PersonId, code: str) -> Answer:
    """Signing in takes no code any more; one more is needed for that."""
    answer = await check(work, person, code)
    if answer is Answer.LET_IN:
        await Members(work).change(person, secret=None, step=0)
    return answer


async def give(work: Work, person: PersonId, token: str, code: str) -> Answer:
    """The browser with this session gave the second proof."""
    answer = await check(work, person, code)
    if answer is Answer.LET_IN:
        await Sessions(work).change(token, strong=True)
    return answer


async def check(work: Work, person: PersonId, code: str) -> Answer:
    """Whether a code is right now, and was not used before; too many wrong ones and none counts."""
    members = Members(work)
    wrong, since = await members.wrongs(person)
    recent = wrong if since > work.now - CODE_LASTS else 0
    if recent >= WRONG_CODES:
        return Answer.TOO_MANY
    sealed, last = await members.secret(person)
    step = _step(work, unseal_text(sealed, work.keys.paper), code) if sealed else None
    if step is None or step <= last:
        began = since if recent else work.now
        await members.change(person, wrong=recent + 1, wrong_since=int(began.timestamp()))
        return Answer.WRONG
    await members.change(person, step=step, wrong=0)
    return Answer.LET_IN


def _step(work: Work, secret: str, code: str) -> int | None:
    """The half-minute of which this is the code; None when it is of none near now."""
    clock = pyotp.TOTP(secret)
    now = clock.timecode(work.now)
    given = "".join(letter for letter in code if letter.isdigit())
    for offset in WINDOW:
        if hmac.compare_digest(clock.generate_otp(now + offset).encode(), given.encode()):
            return now + offset
    return None
