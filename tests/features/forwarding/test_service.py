from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot.features.ask.model import Mark
from bot.features.ask.store import Tallies
from bot.features.forwarding import service
from bot.features.forwarding.model import MOST_CARDS, Done, Nothing, Sorted
from bot.features.forwarding.store import Batches
from bot.features.questions.model import Crowd
from bot.features.team import service as team
from bot.vocabulary import Danger, EntryId, Language, Role
from tests import aloud

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.features.forwarding.model import Order
    from bot.features.team.model import Member
    from bot.store.work import Work
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = "ik ben ziek, hoe meld ik mij ziek op mijn werk"
ODD = "Hoeveel punten geeft de jury aan een groene papegaai"
OTHER = "Zzxq wwvk pplm qqrt"


@asynccontextmanager
async def at_work(town: Town) -> AsyncIterator[tuple[Work, Member]]:
    """A piece of work, and a member of their own."""
    staff = await town.member(Role.KEY_PERSON)
    async with town.house.resources.works.open() as work:
        who = await team.member(work, staff.id)
        assert who is not None
        yield work, who


async def take(town: Town, work: Work, who: Member, texts: list[str]) -> None:
    for text in texts:
        await service.take_text(work, town.house.resources, who.person, text)


async def sorted_of(town: Town, texts: list[str]) -> Order:
    """What becomes of these texts."""
    async with at_work(town) as (work, who):
        await take(town, work, who, texts)
        return await service.sort(work, town.house.resources, who)


async def until_open(town: Town, work: Work, who: Member) -> Sorted:
    """Sort, and say of what is unclear that it is nothing of the library."""
    order = await service.sort(work, town.house.resources, who)
    assert isinstance(order, Sorted)
    while order.unclear:
        assert await service.choose(work, who, order.unclear.item, None)
        order = await service.go_on(work, town.house.resources, who)
    return order


async def test_greetings_and_small_words_are_no_questions(town: Town) -> None:
    order = await sorted_of(town, ["hallo", "ok", "👍", "dank je wel"])

    assert isinstance(order, Sorted)
    assert order.is_done


async def test_the_same_in_two_languages_is_two_cards(town: Town) -> None:
    order = await sorted_of(
        town,
        [
            SICK,
            "I am sick, how do I call in sick at work",
            "ik ben ziek hoe meld ik mij ziek bij mijn werk",
        ],
    )

    assert isinstance(order, Sorted)
    found = {(topic.entry, topic.language): topic.count for topic in order.topics}
    assert found == {
        (EntryId("work-sick"), Language.NL): 2,
        (EntryId("work-sick"), Language.EN): 1,
    }


async def test_every_message_of_a_batch_counts_as_a_question(town: Town) -> None:
    async with at_work(town) as (work, who):
        before = await counted(work)
        await take(town, work, who, [SICK, SICK])
        await service.sort(work, town.house.resources, who)

        assert await counted(work) == before + 2


async def counted(work: Work) -> int:
    marks = await Tallies(work).of(work.today)
    return sum(
        each.count for each in marks if (each.mark, each.entry) == (Mark.ANSWERED, "work-sick")
    )


async def test_danger_is_found_before_anything_is_sorted(town: Town) -> None:
    resources = town.house.resources
    texts = ("mijn man slaat mij", "hallo", "mijn man slaat mij")

    assert service.dangers(resources, texts) == (Danger.VIOLENCE,)


async def test_nearly_the_same_question_is_asked_once_and_goes_as_one(town: Town) -> None:
    async with at_work(town) as (work, who):
        await take(town, work, who, [ODD, f"{ODD}?", f"{ODD}!", OTHER])
        order = await until_open(town, work, who)
        assert order.open is not None
        item = await service.look(work, who, order.open.item)
        assert item is not None
        await service.put_to_people(work, town.house.resources, who, item, Crowd.SOME)
        after = await service.go_on(work, town.house.resources, who)

    assert order.open.count == 2
    assert after.open is not None
    assert after.open.count == 1
    assert after.done == Done(topics=0, asked=1)


async def test_what_is_left_is_gone_with_its_words(town: Town) -> None:
    async with at_work(town) as (work, who):
        await take(town, work, who, [ODD, OTHER])
        order = await until_open(town, work, who)
        assert order.open is not None
        item = await service.look(work, who, order.open.item)
        assert item is not None
        await service.leave(work, who, item)
        await service.leave_all(work, who)

        assert await work.papers.read([item.paper]) == {}
        assert (await service.go_on(work, town.house.resources, who)).is_done
        assert await service.look(work, who, order.open.item) is None


async def test_a_new_message_does_not_sort_again_what_was_sorted(town: Town) -> None:
    async with at_work(town) as (work, who):
        await take(town, work, who, [OTHER])
        first = await until_open(town, work, who)
        await take(town, work, who, [SICK])
        waiting = await service.gathered(work, who.person)
        second = await service.sort(work, town.house.resources, who)

    assert waiting.messages == 1
    assert isinstance(second, Sorted)
    assert second.unclear is None
    assert second.open == first.open


async def test_what_is_thrown_away_is_what_was_not_sorted(town: Town) -> None:
    async with at_work(town) as (work, who):
        await take(town, work, who, [OTHER])
        order = await until_open(town, work, who)
        await take(town, work, who, [SICK])
        assert order.open is not None

        assert await service.throw_away(work, who.person)
        assert not await service.throw_away(work, who.person)
        assert await service.look(work, who, order.open.item)


async def test_what_was_decided_is_not_decided_again(town: Town) -> None:
    async with at_work(town) as (work, who):
        await take(town, work, who, [OTHER])
        order = await until_open(town, work, who)
        assert order.open is not None

        assert not await service.choose(work, who, order.open.item, EntryId("work-sick"))


async def test_without_a_batch_there_is_nothing_to_sort(town: Town) -> None:
    assert isinstance(await sorted_of(town, []), Nothing)


async def test_a_long_batch_comes_in_parts_and_leaves_no_count(town: Town) -> None:
    asked = aloud.collection().asked
    texts = [phrases[0] for (_, language), phrases in sorted(asked.items()) if language == "nl"]
    async with at_work(town) as (work, who):
        await take(town, work, who, texts[:60])
        order = await service.sort(work, town.house.resources, who)
        assert isinstance(order, Sorted)
        parts = [order]
        while parts[-1].more:
            parts.append(await service.go_on(work, town.house.resources, who))
        closed = await Batches(work).done(who.person)

    topics = [topic for part in parts for topic in part.topics]
    assert len(order.topics) == MOST_CARDS
    assert len(topics) == len({(topic.entry, topic.language) for topic in topics})
    assert parts[-1].is_done
    assert parts[-1].done.topics == len(topics) > MOST_CARDS
    assert closed == Done(0, 0)
