from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from bot.features.library import suggest
from bot.features.library.model import Suggestion
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language, PersonId
from tests.features.library.conftest import UndoneError

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")
PHRASE = "baas wil niet geloven dat ik ziek ben"


async def ask(town: Town, people: range, question: str, entry: EntryId = SICK) -> None:
    """So many people ask so, and end up with the entry."""
    resources = town.house.resources
    for number in people:
        async with resources.works.open() as work:
            person = PersonId(f"{number:032x}")
            await suggest.suggest(work, resources, person, entry, Language.NL, question)


async def waiting(town: Town) -> dict[str, int]:
    async with town.house.resources.works.open() as work:
        return {each.phrase: each.count for each in await suggest.waiting(work)}


async def test_what_two_people_asked_waits_for_staff_and_one_person_counts_once(
    town: Town,
) -> None:
    await ask(town, range(100, 101), PHRASE)
    await ask(town, range(100, 101), PHRASE)
    alone = await waiting(town)
    await ask(town, range(101, 102), PHRASE.upper())

    assert PHRASE not in alone
    assert (await waiting(town))[PHRASE] == 2


async def test_a_name_and_a_number_are_never_kept(town: Town) -> None:
    await ask(town, range(110, 112), "ik ben ziek zegt mevrouw Fatjema Zwartewaal 0612345678")

    assert any(phrase.endswith("…") for phrase in await waiting(town))
    assert not any("fatjema" in phrase or "061" in phrase for phrase in await waiting(town))


async def test_a_new_word_is_kept_when_several_people_use_it(town: Town) -> None:
    await ask(town, range(120, 124), "ik ben helemaal gammelig en ziek")
    before = await waiting(town)
    await ask(town, range(124, 127), "ik ben helemaal gammelig en ziek")

    assert not any("gammelig" in phrase for phrase in before)
    assert any("gammelig" in phrase for phrase in await waiting(town))


async def test_what_staff_accept_becomes_a_phrase(town: Town) -> None:
    resources = town.house.resources
    phrase = "vandaag lukt het echt niet om te komen werken"
    await ask(town, range(130, 132), phrase)
    chosen = Suggestion(SICK, Language.NL, phrase, 2)

    with suppress(UndoneError):  # or the whole library would be learnt again
        async with resources.works.open() as work:
            taken = await suggest.accept(work, chosen)
            again = await suggest.accept(work, chosen)
            asked = (await Library(work).asked())[SICK, Language.NL]
            raise UndoneError

    assert (taken, again) == (True, False)
    assert asked[-1] == phrase


async def test_what_staff_decline_is_gone(town: Town) -> None:
    phrase = "ziek ziek ziek en nog eens ziek"
    await ask(town, range(140, 142), phrase)
    chosen = Suggestion(SICK, Language.NL, phrase, 2)

    async with town.house.resources.works.open() as work:
        first = await suggest.decline(work, chosen)
        second = await suggest.decline(work, chosen)

    assert (first, second) == (True, False)
    assert phrase not in await waiting(town)
