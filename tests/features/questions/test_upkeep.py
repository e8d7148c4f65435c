from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import app
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.stories.asking import asks_people, strange

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_lies_too_long_is_handed_back_and_what_was_answered_goes(village: Town) -> None:
    somebody = await village.newcomer(Language.TI).arrives()
    first = await village.member(Role.KEY_PERSON, answers=(Language.TI,))
    question = strange(Language.TI, somebody)
    await asks_people(somebody, question)
    await first.taps(say.questions_claim())
    second = await village.member(Role.KEY_PERSON, answers=(Language.TI,))

    village.clock.move(hours=49)
    await app.expire(village.house.resources.works)
    await village.quiet()
    await second.taps(say.questions_claim())
    await second.says("Ja")
    await second.taps(say.questions_send())
    village.clock.move(days=31)
    await app.expire(village.house.resources.works)
    await somebody.says("/privacy")

    assert first.sees(say.questions_claim_over(text=question))
    assert somebody.reads(say.questions_kept(count=1)) not in somebody.newest.html


async def test_who_leaves_hands_back_what_they_held(village: Town) -> None:
    somebody = await village.newcomer(Language.AR).arrives()
    first = await village.member(Role.KEY_PERSON, answers=(Language.AR,))
    second = await village.member(Role.KEY_PERSON, answers=(Language.AR,))
    await asks_people(somebody, strange(Language.AR, somebody))
    await first.taps(say.questions_claim())

    await first.says("/forget")
    await first.taps(say.shared_yes())
    await second.taps(say.questions_claim())

    assert second.sees(say.questions_write())
