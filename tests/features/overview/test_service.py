from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Mark
from bot.features.barriers.model import Part, Step
from bot.features.barriers.releases import PARTNER
from bot.features.barriers.store import Releases
from bot.features.library.model import Place
from bot.features.library.store import Library
from bot.features.overview import service
from bot.features.overview.model import Barriers, Figure, Hands, Veil, Wait, Window
from bot.features.questions.store import Questions
from bot.features.team import service as team
from bot.features.team.model import Hours
from bot.resources import Recordings
from bot.store.outbox import Addressee
from bot.vocabulary import Domain, EntryId, Language, PersonId, QuestionId, Role
from tests.features.overview.conftest import count
from tests.features.questions.test_model import QUESTION

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Work, Works

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = Place(EntryId("work-sick"), Domain.WORK, "work", "trouble-at-work", 1)
DOCTOR = Place(EntryId("health-call-gp"), Domain.HEALTH, "health", "see-a-doctor", 1)


async def released(work: Work, period: str, hindered: int, **codes: int) -> None:
    tables = {
        "hindered": {"care_access": {"": hindered}},
        "codes": {"care_access": codes},
        "region": {"care_access": {"utrecht": 12, "west": 8, "": 5}},
    }
    body = json.dumps({"period": period, "circle": PARTNER, "k": 5, "tables": tables})
    await Releases(work).keep(period, PARTNER, body, "")


async def test_topics_are_groups_and_few_are_not_told(works: Works) -> None:
    async with works.open() as work:
        await Library(work).place((SICK, DOCTOR), frozenset())
        await count(work, Mark.ANSWERED, Language.TI, 6, SICK.entry)
        await count(work, Mark.CHOSEN, Language.AR, 3, SICK.entry)
        await count(work, Mark.UNANSWERED, Language.AR, 7)
        await count(work, Mark.ANSWERED, Language.AR, 2, DOCTOR.entry)
        await count(work, Mark.DANGER, Language.AR, 20)
        found = await service.topics(work, Window(12, work.today))

    assert found == {
        "trouble-at-work": Figure(9),
        "see-a-doctor": Figure(0, Veil.FEW),
        "": Figure(0, Veil.BESIDE),
    }


async def test_languages_weeks_and_ends_count_the_same_questions(works: Works) -> None:
    async with works.open() as work:
        await count(work, Mark.ANSWERED, Language.TI, 9)
        await count(work, Mark.UNANSWERED, Language.AR, 8)
        await count(work, Mark.OFFERED, Language.AR, 50)
        window = Window(12, work.today)
        languages = await service.languages(work, window)
        weeks = await service.weeks(work, window)
        outcomes = await service.outcomes(work, window)
        later = await service.weeks(work, Window(12, work.today + timedelta(weeks=12)))

    assert (languages[Language.TI], languages[Language.AR]) == (Figure(9), Figure(8))
    assert weeks[window.mondays[-1]] == Figure(17)
    assert outcomes[Mark.ANSWERED] == Figure(9)
    assert outcomes[Mark.CHOSEN] == Figure(0, Veil.FEW)
    assert not any(figure.count for figure in later.values())


async def test_what_readers_say_of_answers_adds_up_to_nothing_that_is_told(works: Works) -> None:
    async with works.open() as work:
        await count(work, Mark.HELPED, Language.TI, 9)
        await count(work, Mark.NOT_THIS, Language.TI, 1)
        found = await service.judgements(work, Window(12, work.today))

    assert found == {Mark.HELPED: Figure(9), Mark.NOT_THIS: Figure(0, Veil.FEW)}


async def test_waits_are_told_where_enough_people_waited(works: Works) -> None:
    async with works.open() as work:
        for number, (language, days) in enumerate(
            [*[(Language.TI, 1)] * 4, (Language.TI, 6), (Language.AR, 30)]
        ):
            made = replace(
                QUESTION,
                id=QuestionId(f"{number:032}"),
                language=language,
                day=work.today - timedelta(days=days),
            )
            await Questions(work).add(made)
            await Questions(work).settle(made.id, PersonId("1" * 32))
        found = await service.waits(work, work.today - timedelta(days=7))

    assert found[Language.TI] == Wait(1, 6)
    assert found[None] == Wait(1, 30)
    assert found[Language.AR] is None


async def test_barriers_are_what_the_last_release_says(works: Works, themes: Taxonomy) -> None:
    async with works.open() as work:
        nothing = await service.barriers(work, themes)
        await released(work, "2026Q2", 20, ca_no_gp=10)
        await released(work, "2026Q3", 35, ca_no_gp=20, ca_gone_since=9)
        found = await service.barriers(work, themes)

    assert nothing == Barriers()
    assert found.period == "2026Q3"
    assert found.themes == {"care_access": 35}
    assert found.periods == {"2026Q2": 20, "2026Q3": 15}
    assert found.steps[themes.codes["ca_no_gp"].step] == 20
    assert found.parts[Part.WEST] + found.parts[Part.EAST] == 20
    assert set(found.steps) == set(Step)


async def test_key_persons_who_rest_are_counted_apart(works: Works) -> None:
    async with works.open() as work:
        for number, role in enumerate((Role.KEY_PERSON, Role.KEY_PERSON, Role.TRIAGER)):
            who = Addressee(PersonId(f"{number:032}"), b"", Language.NL)
            token = await team.invite(work, f"a{number}", role, (Language.TI, Language.AR))
            await team.enter(work, token, who)
        await team.rest(work, PersonId(f"{0:032}"), work.today, Hours.ANY)
        found = await service.hands(work)

    assert found[None] == found[Language.TI] == Hands(1, 1)
    assert found[Language.FA_AF] == Hands(0, 0)


async def test_the_library_of_a_house_without_answers_wants_nothing(
    works: Works, tmp_path: Path
) -> None:
    async with works.open() as work:
        found = await service.health(work, Recordings(tmp_path))

    assert {each.missing + each.aloud for each in found.values()} == {0}
