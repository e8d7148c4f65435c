from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.features.team import service
from bot.features.team.store import Invites, hashed
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_of_a_secret_only_its_hash_is_kept(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        token = await service.invite(work, "Hodan", Role.EDITOR, (Language.NL,))
        knock, _ = await service.knock(work)
        kept = [
            bytes(row)
            for table in ("invite", "desk_knock")
            for row in (await work.session.execute(text(f"SELECT token FROM {table}"))).scalars()  # noqa: S608 (our own names)
        ]

    assert {hashed(token), hashed(knock)} <= set(kept)
    assert token.encode() not in kept


async def test_a_withdrawn_invite_is_shut(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        token = await service.invite(work, "Hodan 2", Role.EDITOR, (Language.NL,))
        [door] = [each for each in await service.open_invites(work) if each.alias == "Hodan 2"]
        await service.withdraw_invite(work, "no such door")
        await service.withdraw_invite(work, door.id)

        assert await Invites(work).get(token) is None
        assert door not in await service.open_invites(work)
