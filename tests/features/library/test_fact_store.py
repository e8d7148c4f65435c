from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library.editing import NO_HAND, Proposal
from bot.features.library.fact_store import Facts
from bot.vocabulary import FactId
from tests import aloud

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

RISK = FactId("eigen_risico")


async def test_the_facts_of_the_files_are_in_the_database(work: Work) -> None:
    assert await Facts(work).all() == aloud.collection().facts
    assert await Facts(work).names() == {}


async def test_a_proposal_waits_beside_the_fact(work: Work) -> None:
    fact = (await Facts(work).all())[RISK]
    new = replace(fact, value="400")

    await Facts(work).propose(Proposal(new, "Anna", NO_HAND))

    assert (await Facts(work).all())[RISK] == fact
    assert (await Facts(work).proposals())[RISK].fact == new
    assert [await Facts(work).take(RISK) for _ in range(2)] == [True, False]


async def test_who_changed_a_fact_is_known_by_their_alias(work: Work) -> None:
    fact = (await Facts(work).all())[RISK]
    await Facts(work).put(replace(fact, value="400"), "Anna", "Boris")

    assert await Facts(work).names() == {RISK: ("Anna", "Boris")}
