from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.features.organisations.store import OrganisationRow, Organisations
from bot.vocabulary import OrganisationId
from tests.features.organisations.conftest import GPS

if TYPE_CHECKING:
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")
KEPT = replace(
    GPS,
    id=OrganisationId("a" * 32),
    mail="balie@noord.example",
    hook="https://hook.example/",
    channel="@noord",
    secret="ab" * 32,
)


async def test_what_is_kept_comes_back_as_it_was(works: Works) -> None:
    async with works.open() as work:
        await Organisations(work).put(KEPT)
        await Organisations(work).put(replace(KEPT, region=""))

    async with works.open() as work:
        assert await Organisations(work).get(KEPT.id) == replace(KEPT, region="")
        assert await Organisations(work).get(OrganisationId("f" * 32)) is None
        assert await Organisations(work).all() == (replace(KEPT, region=""),)


async def test_the_secret_of_a_hook_is_sealed(works: Works) -> None:
    async with works.open() as work:
        await Organisations(work).put(KEPT)
        box = await work.session.scalar(select(OrganisationRow.secret))

    assert box is not None
    assert KEPT.secret.encode() not in box
