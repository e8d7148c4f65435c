from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding import service
from bot.features.forwarding.model import MOST_CARDS, Nothing, Sorted
from bot.features.team import service as team
from bot.vocabulary import EntryId, Language, Role

if TYPE_CHECKING:
    from bot.features.forwarding.model import Order
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def sorted_of(town: Town, texts: list[str]) -> Order:
    """What becomes of these texts, for a member of their own."""
    staff = await town.member(Role.KEY_PERSON)
    resources = town.house.resources
    async with resources.works.open() as work:
        for text in texts:
            await service.take_text(work, resources, staff.id, text)
        who = await team.member(work, staff.id)
        assert who is not None
        return await service.sort(work, resources, who)


async def test_greetings_and_small_words_are_no_questions(town: Town) -> None:
    order = await sorted_of(town, ["hallo", "ok", "👍", "dank je wel"])

    assert isinstance(order, Sorted)
    assert (order.topics, order.unanswered, order.unclear) == ((), 0, None)


async def test_the_same_in_two_languages_is_two_cards(town: Town) -> None:
    order = await sorted_of(
        town,
        [
            "ik ben ziek, hoe meld ik mij ziek op mijn werk",
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


async def test_nearly_the_same_question_is_counted_once_among_the_unanswered(town: Town) -> None:
    odd = "Hoeveel punten geeft de jury aan een groene papegaai"

    order = await sorted_of(town, [odd, f"{odd}?", f"{odd}!"])

    assert isinstance(order, Sorted)
    assert order.unanswered + (1 if order.unclear else 0) == 1


async def test_without_a_batch_there_is_nothing_to_sort(town: Town) -> None:
    assert isinstance(await sorted_of(town, []), Nothing)


async def test_a_long_batch_comes_in_parts(town: Town) -> None:
    asked = [phrases[0] for (_, language), phrases in sorted(_asked().items()) if language == "nl"]

    order = await sorted_of(town, asked[:60])

    assert isinstance(order, Sorted)
    assert len(order.topics) == MOST_CARDS
    assert order.more


def _asked() -> dict[tuple[EntryId, Language], tuple[str, ...]]:
    from tests import aloud  # noqa: PLC0415 (only here)

    return aloud.collection().asked
