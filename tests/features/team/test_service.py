from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.team import service
from bot.features.team.model import AlreadyIn, Hours, Welcomed
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId, Role

if TYPE_CHECKING:
    from bot.store.work import Work
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


def who(letter: str) -> Addressee:
    return Addressee(PersonId(letter * 32), seal(ord(letter), b"k" * 32), Language.NL)


async def came_in(work: Work, letter: str, role: Role) -> None:
    token = await service.invite(work, letter, role, (Language.NL,))
    assert isinstance(await service.enter(work, token, who(letter)), Welcomed)


async def test_the_last_admin_stays(village: Town) -> None:
    async with village.house.resources.works.open() as work:
        await came_in(work, "a", Role.ADMIN)
        alone = (
            await service.let_go(work, who("a").person),
            await service.change_role(work, who("a").person, Role.EDITOR),
        )
        await came_in(work, "b", Role.ADMIN)
        together = await service.let_go(work, who("a").person)

    assert alone == (False, False)
    assert together is True


async def test_who_is_in_may_come_in_to_more(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await came_in(work, "c", Role.KEY_PERSON)
        token = await service.invite(work, "c", Role.EDITOR, (Language.TI,))
        entrance = await service.enter(work, token, who("c"))
        less = await service.invite(work, "c", Role.KEY_PERSON, ())
        again = await service.enter(work, less, who("c"))
        found = await service.member(work, who("c").person)

    assert isinstance(entrance, Welcomed)
    assert isinstance(again, AlreadyIn)
    assert found is not None
    assert (found.role, found.languages) == (Role.EDITOR, (Language.NL, Language.TI))


async def test_what_is_awaited_ends_only_when_it_is_that(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await came_in(work, "d", Role.EDITOR)
        await service.expect(work, who("d").person, "answer:1")
        await service.stop_expecting(work, who("d").person, "answer:2")
        still = await service.member(work, who("d").person)
        await service.stop_expecting(work, who("d").person, "answer:1")
        over = await service.member(work, who("d").person)

    assert still is not None
    assert over is not None
    assert (still.awaits, over.awaits) == ("answer:1", "")


async def test_rest_and_hours_are_kept(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        await came_in(work, "e", Role.EDITOR)
        await service.rest(work, who("e").person, work.today, Hours.EVENING)
        found = await service.member(work, who("e").person)

        assert found is not None
        assert found.rests(work.today)
        assert found.hours is Hours.EVENING


async def test_too_many_at_the_door_have_to_wait(village: Town) -> None:
    async with village.house.resources.works.open() as work:
        for _ in range(200):
            await service.knock(work)

        assert await service.is_crowded(work)
