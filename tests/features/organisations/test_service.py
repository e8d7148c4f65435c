from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.organisations import service
from bot.features.team import service as team
from bot.features.team.model import Shut, Welcomed
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, Role
from tests.features.organisations.conftest import GPS
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from bot.store.work import Work, Works

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def reader(work: Work, organisation: Organisation, chat: int) -> Addressee:
    token = await service.invite(work, organisation, "Balie", Role.VIEWER, Language.NL)
    who = Addressee(pseudonym(chat, KEYS.person), seal(chat, KEYS.address), Language.NL)
    assert isinstance(await team.enter(work, token, who), Welcomed)
    return who


async def test_it_gets_an_id_and_a_secret_of_its_own(works: Works) -> None:
    async with works.open() as work:
        first, second = await service.take_in(work, GPS), await service.take_in(work, GPS)

    assert first.id != second.id
    assert first.secret != second.secret
    assert len(bytes.fromhex(first.secret)) == 32


async def test_who_is_invited_reads_for_it_and_for_no_other(works: Works) -> None:
    async with works.open() as work:
        ours, other = await service.take_in(work, GPS), await service.take_in(work, GPS)
        who = await reader(work, ours, 1)

        assert [each.person for each in await service.colleagues(work, ours)] == [who.person]
        assert await service.colleagues(work, other) == ()
        assert not await service.let_go(work, other, who.person)
        assert await service.let_go(work, ours, who.person)
        assert await service.colleagues(work, ours) == ()


async def test_who_takes_another_role_reads_for_nobody_any_more(works: Works) -> None:
    async with works.open() as work:
        ours = await service.take_in(work, GPS)
        who = await reader(work, ours, 1)

        await team.change_role(work, who.person, Role.KEY_PERSON)

        assert await service.colleagues(work, ours) == ()


async def test_one_person_reads_for_one_organisation_at_a_time(works: Works) -> None:
    async with works.open() as work:
        ours, other = await service.take_in(work, GPS), await service.take_in(work, GPS)
        await reader(work, ours, 1)
        await reader(work, other, 1)

        assert await service.colleagues(work, ours) == ()
        assert len(await service.colleagues(work, other)) == 1


async def test_when_it_ends_nobody_reads_for_it_and_its_name_stays(works: Works) -> None:
    async with works.open() as work:
        ours = await service.take_in(work, GPS)
        await reader(work, ours, 1)
        open_door = await service.invite(work, ours, "Later", Role.VIEWER, Language.NL)

        await service.end(work, ours)

        somebody = Addressee(pseudonym(2, KEYS.person), seal(2, KEYS.address), Language.NL)
        assert isinstance(await team.enter(work, open_door, somebody), Shut)
        assert await service.colleagues(work, ours) == ()
        assert await service.active(work) == ()
        assert (await service.names(work))[ours.id] == "Huisartsen Noord"


async def test_a_new_secret_replaces_the_old_one(works: Works) -> None:
    async with works.open() as work:
        ours = await service.take_in(work, GPS)

        changed = await service.new_secret(work, ours)

        assert changed.secret != ours.secret
        assert await service.found(work, ours.id) == changed
