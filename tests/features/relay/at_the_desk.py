"""A town in which people said something, and organisations that were sent what they said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.barriers import taxonomy
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PUBLIC
from bot.features.barriers.store import Said
from bot.features.organisations import service as organisations
from bot.features.organisations.model import Organisation
from bot.features.relay import sends, service
from bot.features.relay.model import State
from bot.features.relay.packages import package_for, release_of
from bot.features.relay.store import Answers, Promises
from bot.features.team import service as team
from bot.features.team.model import NOWHERE
from bot.privacy.pool import Record, shuffled
from bot.settings import LOCALES
from bot.vocabulary import Language, Role
from tests.people import Staff

if TYPE_CHECKING:
    from bot.features.relay.model import Answer
    from tests.conftest import Town

THEME = "care_access"
SPOKEN = Record(
    "hindered", THEME, ("ca_phone",), "", "utrecht", "ti", "self", "", True, True, "", ""
)
GPS = Organisation(NOWHERE, "Huisartsen Noord", "huisartsenzorg", "", (THEME,))
KNOWN = taxonomy.known(LOCALES)
WORDS = "Wij nemen de telefoon sneller op."


async def spoken(town: Town, people: int = 40) -> None:
    """So many people said each of three things in the last quarter."""
    said = [replace(SPOKEN, codes=(code,)) for code in ("ca_phone", "ca_wait", "ca_no_gp")]
    async with town.house.resources.works.open() as work:
        told = [(name, each, None) for name, each in shuffled(said * people)]
        await Said(work).add("2026Q3", told)


async def released(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await publish(work, KNOWN, "2026Q3", PUBLIC)


async def taken_in(town: Town, **values: object) -> Organisation:
    async with town.house.resources.works.open() as work:
        new = replace(GPS, **values)  # type: ignore[arg-type]
        return await organisations.take_in(work, new)


async def sent(town: Town, organisation: Organisation) -> None:
    async with town.house.resources.works.open() as work:
        release = await release_of(work)
        assert release is not None
        package = await package_for(work, KNOWN, release, organisation)
        await sends.send(work, organisation, package, {})
    await town.quiet()


async def reader(town: Town, organisation: Organisation, role: Role = Role.RESPONDER) -> Staff:
    """Somebody who reads for an organisation, signed in."""
    async with town.house.resources.works.open() as work:
        token = await team.invite(work, "Balie", role, (Language.NL,), organisation.id)
    who = await town.newcomer(Language.NL).arrives()
    await who.starts(f"i-{token}")
    staff = Staff(town, who.who, Language.NL)
    await town.browsers.enter_async_context(staff.browser)
    return await staff.signs_in()


async def partner(town: Town) -> tuple[Organisation, Staff]:
    """A new organisation that was sent its package, and who answers for it; figures are out."""
    organisation = await taken_in(town, name=f"Huisartsen {next(town.numbers)}")
    who = await reader(town, organisation)
    await sent(town, organisation)
    return organisation, who


async def answers(who: Staff, text: str = WORDS, theme: str = THEME) -> None:
    """The organisation of somebody says that it heard it."""
    await who.opens(f"/ours/{theme}")
    await who.sends(f"/ours/{theme}", state="heard", by="", text=text, owner="Balie")


async def said_by(town: Town, organisation: Organisation) -> list[Answer]:
    """All that an organisation said, the newest first."""
    async with town.house.resources.works.open() as work:
        owed = (await Promises(work).of(organisation.id)).values()
        said = await Answers(work).of([promise.id for promise in owed])
    return [each for answers in said.values() for each in answers]


async def published(town: Town, organisation: Organisation, text: str = WORDS) -> str:
    """The organisation said something that everybody may read; the id of its answer."""
    async with town.house.resources.works.open() as work:
        await service.ask(work, organisation, [THEME])
        promise = (await Promises(work).of(organisation.id))[THEME]
        said = await service.answer(
            work, promise, state=State.HEARD, text=text, by=None, owner=text[:60]
        )
        await service.publish(work, KNOWN, said)
    return said.id
