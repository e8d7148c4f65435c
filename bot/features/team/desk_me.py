"""Pages about oneself: the language of the desk, when one is asked, the second proof."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup

from bot.desk.routes import TEAM, get, post
from bot.features.team import proof, service
from bot.features.team.model import Answer, Hours
from bot.features.team.screens import act as act_name
from bot.features.team.screens import role as role_name
from bot.features.team.service import DESK_LANGUAGES
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Errors, Visit
    from bot.words.phrase import Phrase

RESTS = {"0": timedelta(), "7": timedelta(days=7), "always": timedelta(days=36_500)}


async def me(visit: Visit) -> Response:
    return await _show(visit, {})


async def change(visit: Visit) -> Response:
    """The language in which the desk is read in this browser, and when one is asked."""
    wanted, hours, rest = visit.given("language"), visit.given("hours"), visit.given("rest")
    if wanted in DESK_LANGUAGES:
        await service.read_in(visit.work, visit.visitor.token, Language(wanted))
    if hours in set(Hours):
        until = visit.work.today + RESTS[rest] if rest in RESTS else None
        await service.rest(visit.work, visit.visitor.person, until, Hours(hours))
    return visit.go("/me", say.desk_done_saved())


async def leave_everywhere(visit: Visit) -> Response:
    """Out of every browser, this one too."""
    await service.sign_out_everywhere(visit.work, visit.visitor.person)
    response = visit.go("/sign-in")
    visit.door.let_out(response)
    return response


async def begin_proof(visit: Visit) -> Response:
    """A new secret, to be taken into an app; nothing is switched on yet."""
    return _secret(visit, proof.new_secret(), {})


async def switch_on(visit: Visit) -> Response:
    secret, code = visit.given("secret"), visit.given("code")
    if await proof.switch_on(visit.work, visit.visitor.person, secret, code) is Answer.LET_IN:
        return visit.go("/me", say.desk_done_proof_on())
    return _secret(visit, secret, {"code": say.desk_team_proof_wrong()})


async def switch_off(visit: Visit) -> Response:
    answer = await proof.switch_off(visit.work, visit.visitor.person, visit.given("code"))
    if answer is Answer.LET_IN:
        return visit.go("/me", say.desk_done_proof_off())
    return await _show(visit, {"code": _why(answer)})


async def ask_proof(visit: Visit) -> Response:
    return visit.show("team/proof.html")


async def give_proof(visit: Visit) -> Response:
    """What is still owed after signing in."""
    who = visit.visitor
    answer = await proof.give(visit.work, who.person, who.token, visit.given("code"))
    if answer is Answer.LET_IN:
        return visit.go("")
    return visit.refuse("team/proof.html", {"code": _why(answer)})


async def _show(visit: Visit, errors: Errors) -> Response:
    member = await service.member(visit.work, visit.visitor.person)
    hours = {
        Hours.ANY: say.forwarding_hours_any(),
        Hours.DAY: say.forwarding_hours_day(),
        Hours.EVENING: say.forwarding_hours_evening(),
    }
    return visit.show(
        "team/me.html",
        status=422 if errors else 200,
        errors=errors,
        member=member,
        role_name=role_name,
        deeds=await service.done_by(visit.work, visit.visitor.person),
        act_name=act_name,
        hours=[(each.value, visit.label(name)) for each, name in hours.items()],
        rests=member is not None and member.rests(visit.work.today),
    )


def _secret(visit: Visit, secret: str, errors: Errors) -> Response:
    picture = Markup(proof.picture(secret, visit.visitor.alias))  # noqa: S704 (of segno)
    return visit.show(
        "team/secret.html",
        status=422 if errors else 200,
        errors=errors,
        secret=secret,
        picture=picture,
    )


def _why(answer: Answer) -> Phrase:
    if answer is Answer.TOO_MANY:
        return say.team_code_too_many()
    return say.desk_team_proof_wrong()


ROUTES = (
    get("/me", TEAM, me),
    post("/me", TEAM, change),
    post("/me/leave", TEAM, leave_everywhere),
    post("/me/proof", TEAM, begin_proof),
    post("/me/proof/on", TEAM, switch_on),
    post("/me/proof/off", TEAM, switch_off),
    get("/proof", TEAM, ask_proof, weak=True),
    post("/proof", TEAM, give_proof, weak=True),
)
