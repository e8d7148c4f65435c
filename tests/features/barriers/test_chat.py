from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import names
from bot.features.barriers.model import ERASED_AFTER, Area
from bot.features.barriers.presses import Go, Send
from bot.words import catalogue as say
from tests.stories.obstacles import begins, chooses, tells, waiting

if TYPE_CHECKING:
    from bot.words.phrase import Phrase
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDLESS = (Area.CARE, "care_access", "ca_no_gp")


def code_in(shown: str) -> str:
    digits = "".join(letter for letter in shown if letter.isdigit())
    return digits[:16]


async def test_a_code_looks_it_up_and_takes_it_out(town: Town, samira: Newcomer) -> None:
    await tells(samira, *WORDLESS)
    await samira.taps(say.barriers_receipt())
    code = code_in(samira.newest.text)

    await samira.says(" ".join((code[:4], code[4:8], code[8:12], code[12:])))
    theme = names.theme_name("care_access")
    assert samira.newest.html == samira.reads(say.barriers_receipt_waiting(theme=theme))

    count = len(await waiting(town))
    await samira.taps(say.barriers_withdraw())
    assert samira.newest.html == samira.reads(say.barriers_withdrawn())
    assert len(await waiting(town)) == count - 1
    mine = [shown.text.replace(" ", "") for shown in samira.screen if not shown.from_bot]
    assert code not in mine


async def test_the_message_with_the_code_is_deleted_after_a_while(
    town: Town, farid: Newcomer
) -> None:
    await tells(farid, *WORDLESS)
    await farid.taps(say.barriers_receipt())
    number = farid.newest.message_id

    town.clock.move(seconds=ERASED_AFTER.total_seconds() + 1)
    later = town.house.receiver.unlinked.later
    await later.look()

    assert number not in [shown.message_id for shown in farid.screen]


async def test_codes_are_not_guessed(samira: Newcomer) -> None:
    for number in range(6):
        await samira.says(str(number) * 16)

    assert samira.newest.html == samira.reads(say.barriers_receipt_guesses())
    assert samira.reads(say.barriers_receipt_unknown()) in [shown.html for shown in samira.screen]


async def test_a_draft_of_another_version_says_it_is_old(town: Town, samira: Newcomer) -> None:
    await begins(samira)
    key = town.house.resources.keys.press

    for press in (Go("p", "??"), Send("??", "")):
        await samira.sends_back(press.pack(key, samira.who.id))
        await town.quiet()
        assert samira.newest.html == samira.reads(say.barriers_expired())


async def test_what_is_not_whole_is_not_sent(town: Town, samira: Newcomer) -> None:
    await begins(samira)
    count = len(await waiting(town))

    await samira.sends_back(Send("-h----", "").pack(town.house.resources.keys.press, samira.who.id))
    await town.quiet()

    assert len(await waiting(town)) == count


async def test_words_that_are_gone_are_asked_for_again(town: Town, samira: Newcomer) -> None:
    """The message above was deleted: what it said is not there to be sent."""
    await begins(samira)
    key, count = town.house.resources.keys.press, len(await waiting(town))
    await chooses(samira, *WORDLESS)
    shown = samira.newest
    del town.cloud.messages[samira.who.id][shown.message_id].data["reply_to_message"]

    await samira.sends_back(Send("wh4---0h", "").pack(key, samira.who.id))
    await town.quiet()

    assert samira.newest.html == samira.reads(say.barriers_expired())
    assert len(await waiting(town)) == count


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("x" * 2001, say.barriers_too_long()), ("1234 5678 9012 3456", say.barriers_own_receipt())],
)
async def test_words_that_cannot_be_taken_say_why(
    town: Town, samira: Newcomer, text: str, refusal: Phrase
) -> None:
    await begins(samira)
    await chooses(samira, *WORDLESS)
    await samira.taps(say.barriers_write())
    await town.cloud.write(samira.who, text, reply_to=samira.newest.message_id)
    await town.quiet()

    assert samira.newest.html == samira.reads(refusal)
