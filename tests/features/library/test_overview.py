from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import drafts, overview
from bot.features.library.model import State, Text
from bot.vocabulary import Language
from tests.features.library.conftest import ANNA

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    "words", ["eigen risico", "EIGEN", "own risk", "نصيب", "health-own-risk", "risico eigen"]
)
async def test_an_entry_is_found_by_words_of_any_language(work: Work, words: str) -> None:
    every = await overview.lines(work)
    found = overview.found(every, words, "", "", "")

    assert 0 < len(found) < len(every) or words == "نصيب"


async def test_a_list_is_of_one_shelf_and_one_state(work: Work) -> None:
    every = await overview.lines(work)

    danger = overview.found(every, "", "danger", "", "")
    missing = overview.found(every, "", "", State.MISSING, "ti")

    assert {line.place.shelf for line in danger if line.place} == {"danger"}
    assert missing
    assert all(line.states[Language.TI] is State.MISSING for line in missing)
    assert overview.found(every, "", "", State.CHECKED, "") == ()


async def test_a_new_entry_stands_first_by_what_there_is_of_it(work: Work) -> None:
    await drafts.begin(work, ANNA, text=Text("Waar zwem ik?", "", (), ""))

    [first, *_] = await overview.lines(work)

    assert (first.title, first.place) == ("Waar zwem ik?", None)
    assert overview.found([first], "zwem", "", "draft", "nl") == (first,)


async def test_the_first_tier_and_what_is_missing_come_first(work: Work) -> None:
    wanting = overview.work_list(await overview.lines(work), Language.TI)
    tiers = [line.tier for line, _ in wanting]

    assert tiers == sorted(tiers)
    assert {state for _, state in wanting} == {State.MISSING, State.UNCHECKED}
