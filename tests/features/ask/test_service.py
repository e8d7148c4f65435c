from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.ask import service
from bot.features.ask.model import Answered, Candidates, Greeted, InDanger, Mark, Unanswered
from bot.features.ask.store import Tallies
from bot.features.barriers import taxonomy
from bot.features.organisations import service as organisations
from bot.features.relay import service as relay
from bot.features.relay.model import State
from bot.features.relay.store import Promises
from bot.vocabulary import Danger, EntryId, Language
from tests.features.relay.at_the_desk import GPS

if TYPE_CHECKING:
    from bot.features.ask.model import Outcome
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def asked(town: Town, question: str, language: Language = Language.NL) -> Outcome:
    async with town.house.resources.works.open() as work:
        return await service.ask(work, town.house.resources, question, language)


async def test_a_clear_question_is_answered(town: Town) -> None:
    outcome = await asked(town, "wat is het minimumloon")

    assert isinstance(outcome, Answered)
    assert outcome.entry == "work-minimum-wage"
    assert outcome.place.group == "contract-pay"
    assert not outcome.heard


async def test_a_greeting_is_a_greeting(town: Town) -> None:
    assert await asked(town, "goedemorgen") == Greeted()


async def test_nothing_near_is_unanswered(town: Town) -> None:
    assert await asked(town, "xyzzy plugh") == Unanswered()


async def test_an_empty_text_is_unanswered(town: Town) -> None:
    assert await asked(town, "") == Unanswered()


async def test_danger_is_told_with_what_the_library_says_below(town: Town) -> None:
    outcome = await asked(town, "mijn man slaat mij, wat kan ik doen")

    assert isinstance(outcome, InDanger)
    assert outcome.danger is Danger.VIOLENCE
    assert isinstance(outcome.below, Answered | Candidates)


@pytest.mark.parametrize(
    ("question", "danger"),
    [
        ("kan ik 113 bellen als ik somber ben en niet verder wil", Danger.SUICIDE),
        ("de werkgever houdt mijn paspoort en ik mag niet weg", Danger.EXPLOITATION),
    ],
)
async def test_a_question_whose_answer_is_about_a_danger_brings_help_first(
    town: Town, question: str, danger: Danger
) -> None:
    outcome = await asked(town, question)

    assert isinstance(outcome, InDanger)
    assert outcome.danger is danger


async def test_of_danger_only_the_number_is_kept(town: Town) -> None:
    await asked(town, "ik wil niet meer leven")

    async with town.house.resources.works.open() as work:
        counts = await Tallies(work).of(work.today)
    assert {count.entry for count in counts if count.mark is Mark.DANGER} == {""}


async def test_a_withdrawn_entry_is_not_read(town: Town) -> None:
    async with town.house.resources.works.open() as work:
        found = await service.read(work, town.house.resources, EntryId("gone"), Language.NL)

    assert found is None


class UndoneError(Exception):
    """Ends a work so that nothing of it stays."""


async def test_an_answer_knows_when_an_organisation_said_something_about_its_theme(
    town: Town,
) -> None:
    resources, entry = town.house.resources, EntryId("work-sick")
    known = taxonomy.known(resources.locales)
    news = ("", "")
    with suppress(UndoneError):
        async with resources.works.open() as work:
            before = await service.find(work, resources, entry, Language.NL)
            assert before is not None
            theme = known.about(entry, before.place.group)
            organisation = await organisations.take_in(work, replace(GPS, themes=(theme,)))
            await relay.ask(work, organisation, [theme])
            promise = (await Promises(work).of(organisation.id))[theme]
            said = await relay.answer(
                work, promise, state=State.HEARD, text="Ja.", by=None, owner="Balie"
            )
            await relay.publish(work, known, said)
            after = await service.find(work, resources, entry, Language.NL)
            assert after is not None
            news = (before.news, after.news)
            raise UndoneError

    assert news == ("", theme)
