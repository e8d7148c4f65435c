"""The house closes while the bot runs: told in five languages, and nothing new is written of anybody."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.features.barriers.model import Area
from bot.features.people import closing
from bot.features.people.screens import EMERGENCY
from bot.features.team import service as team
from bot.resources import Operator
from bot.settings import MIGRATIONS
from bot.store import keyring, purge
from bot.store.base import Row
from bot.store.migrate import migrated
from bot.store.register import Kind, of_kind
from bot.store.work import Works
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.formats import day
from bot.words.phrase import Passage
from tests.stories.asking import asks, asks_people, strange
from tests.stories.obstacles import begins, chooses

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

LAST = date(2026, 12, 25)
ENTRY = "work-accident"


@asynccontextmanager
async def elsewhere(town: Town) -> AsyncIterator[Works]:
    """The database of the house, opened by another process: the command line."""
    async with migrated(town.settings.database, MIGRATIONS) as engine:
        yield Works(engine, town.clock, keyring.load(town.settings.key_dir))


def operator(town: Town) -> Operator:
    return Operator(town.settings.operator_name, town.settings.operator_contact)


async def closes(town: Town) -> int:
    async with elsewhere(town) as works, works.open() as work:
        told = await closing.begin(work, operator(town), LAST)
    town.house.courier.wake()
    await town.quiet()
    return told


async def of_people(town: Town) -> dict[str, list[object]]:
    """Every row that is of people."""
    async with town.house.resources.works.open() as work:
        return {
            name: list((await work.session.execute(select(Row.metadata.tables[name]))).all())
            for name in of_kind(Kind.PERSONAL)
        }


def is_told(who: Newcomer) -> int:
    """How often somebody was told that the house closes."""
    at = operator(who.town)
    word = who.reads(
        say.people_closing(
            operator=at.name,
            contact=at.contact,
            day=day(LAST),
            phone=EMERGENCY,
            key=say.barriers_key(),
        )
    )
    return [shown.html for shown in who.heard].count(word)


def closed(who: Newcomer) -> str:
    contact = who.town.settings.operator_contact
    return who.reads(say.people_closed(contact=contact, phone=EMERGENCY))


def meets_a_closed_door(who: Newcomer) -> bool:
    return who.newest.html == closed(who)


def closed_doors(who: Newcomer) -> int:
    """How often it was said that nothing new comes in."""
    return [shown.html for shown in who.heard].count(closed(who))


async def reads(who: Newcomer) -> None:
    await who.starts(f"e-{ENTRY}")


async def test_everybody_who_can_be_reached_is_told_once_in_their_language(village: Town) -> None:
    people = [await village.newcomer(language).arrives() for language in Language]
    for who in people:
        await reads(who)
    silent = await village.newcomer(Language.NL).arrives()
    member = await village.member(Role.KEY_PERSON, Language.AR)

    told = await closes(village)

    assert told == len(people) + 1
    assert [is_told(who) for who in (*people, member)] == [1] * (len(people) + 1)
    assert is_told(silent) == 0


async def test_the_answers_can_be_read_and_nothing_of_anybody_is_written(village: Town) -> None:
    known = await village.newcomer(Language.AR).arrives()
    await closes(village)
    before = await of_people(village)

    for language in Language:
        who = await village.newcomer(language).arrives()
        await reads(who)
        assert who.sees_answer(ENTRY)
        await who.taps(say.ask_helped())
        assert who.sees(say.ask_thanks())
        await who.says(who.reads_label(Passage(EntryId(ENTRY), "title")))
    await known.says("/language")
    await known.chooses(Language.TI)
    await known.says("/help")

    assert known.sees_last(
        say.people_help(
            phone=EMERGENCY, operator=operator(village).name, contact=operator(village).contact
        )
    )
    assert await of_people(village) == before


async def test_where_something_came_in_it_says_kindly_that_the_house_closes(
    village: Town,
) -> None:
    people = [await village.newcomer(language).arrives() for language in Language]
    for who in people:
        await asks(who, strange(who.language, who))
    before = await of_people(village)
    await closes(village)

    for who in people:
        await who.taps(say.questions_person())
        assert meets_a_closed_door(who)
        await begins(who)
        assert meets_a_closed_door(who)
        await village.cloud.send_voice(who.who, b"OggS voice")
        await village.quiet()
        assert meets_a_closed_door(who)

    assert await of_people(village) == before


async def test_what_was_begun_before_meets_the_closed_door_at_its_next_step(village: Town) -> None:
    samira = await village.newcomer(Language.AR).arrives()
    yohannes = await village.newcomer(Language.TI).arrives()
    await begins(samira)
    await chooses(samira, Area.CARE, "care_access", "ca_no_gp")
    await asks(yohannes, strange(Language.TI, yohannes))
    await yohannes.taps(say.questions_person())
    await closes(village)

    await samira.taps(say.barriers_send())
    await yohannes.taps(say.questions_yes())

    assert meets_a_closed_door(samira)
    assert meets_a_closed_door(yohannes)
    assert not any((await of_people(village))["question"])


async def test_nobody_follows_and_nobody_comes_into_the_team_any_more(village: Town) -> None:
    samira = await village.newcomer(Language.AR).arrives()
    await begins(samira)
    await chooses(samira, Area.CARE, "care_access", "ca_no_gp")
    await samira.taps(say.barriers_send())
    async with village.house.resources.works.open() as work:
        token = await team.invite(work, "late", Role.EDITOR, ())
    await closes(village)

    await samira.taps(say.barriers_follow())
    followed = meets_a_closed_door(samira)
    await samira.starts(f"i-{token}")

    kept = await of_people(village)
    assert followed
    assert closed_doors(samira) == 2
    assert (kept["barrier_follower"], kept["member"]) == ([], [])


async def test_who_waits_still_gets_an_answer_and_can_see_and_delete_what_is_kept(
    village: Town,
) -> None:
    yohannes = await village.newcomer(Language.TI).arrives()
    miriam = await village.member(Role.KEY_PERSON, answers=(Language.TI,))
    question = strange(Language.TI, yohannes)
    await asks_people(yohannes, question)
    await closes(village)

    await miriam.taps(say.questions_claim())
    await miriam.says("Een antwoord")
    await miriam.taps(say.questions_send())
    answered = yohannes.sees_last(say.questions_answer(asked=question, text="Een antwoord"))
    await yohannes.taps(say.questions_still_open())
    reopened = not meets_a_closed_door(yohannes)
    await yohannes.says("/privacy")
    shown = yohannes.sees_last(say.people_privacy())
    await yohannes.says("/forget")
    await yohannes.taps(say.shared_yes())

    assert (answered, reopened, shown) == (True, False, True)
    assert yohannes.sees_last(say.people_forgotten())
    kept = await of_people(village)
    assert (kept["question"], kept["question_asker"]) == ([], [])
    assert yohannes.id not in str(kept)


async def test_it_can_be_undone(village: Town) -> None:
    samira = await village.newcomer(Language.AR).arrives()
    await closes(village)
    await begins(samira)
    shut = meets_a_closed_door(samira)

    async with elsewhere(village) as works, works.open() as work:
        await closing.undo(work)
    await begins(samira)

    assert shut
    assert samira.sees_last(say.barriers_trust(phone=EMERGENCY))


async def test_when_everything_is_deleted_the_library_still_answers(village: Town) -> None:
    samira = await village.newcomer(Language.AR).arrives()
    await reads(samira)
    boss = await village.member(Role.ADMIN)
    await village.member(Role.KEY_PERSON, answers=(Language.TI,))
    await closes(village)

    async with elsewhere(village) as works, works.open() as work:
        gone = await purge.empty(work)
    kept = await of_people(village)
    await samira.starts()
    await samira.chooses(Language.AR)
    await reads(samira)

    assert {"person", "member", "library_received"} <= set(gone)
    assert {name: len(rows) for name, rows in kept.items() if rows} == {"member": 1}
    assert boss.id in str(kept["member"])
    assert samira.sees_answer(ENTRY)
    assert await of_people(village) == kept
