from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest

from bot.chat.errors import UnavailableError
from bot.chat.flood import MOST_A_MINUTE, Flood
from bot.chat.handlers import on_command
from bot.features.ask.model import Mark
from bot.features.ask.store import Tallies
from bot.features.library.screens import OpenMenu
from bot.features.people import screens as people
from bot.features.people import service
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.press import ROOM
from bot.words.screen import Screen
from tests.chat.shapes import WHEN, Json, poisoned
from tests.chat.trouble import database_away, heard_first

if TYPE_CHECKING:
    from bot.chat.turn import Turn
    from bot.words.phrase import Saying
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

PERSONAL = "mijn BSN is 123456782"


def update(somebody: Newcomer, text: str) -> Json:
    """What that person writes, as an update that was never in the queue."""
    number = 6_000_000_000 + next(somebody.town.numbers)
    entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    message: Json = {
        "message_id": number,
        "date": WHEN,
        "chat": somebody.who.chat(),
        "from": somebody.who.user(),
        "text": text,
        **({"entities": entities} if text.startswith("/") else {}),
    }
    return {"update_id": number, "message": message}


async def takes(town: Town, raw: Json) -> None:
    await town.house.receiver.take(raw)
    await town.quiet()


def seen(somebody: Newcomer, *says: Saying) -> int:
    wanted = somebody.reads(*says)
    return sum(shown.html.startswith(wanted) for shown in somebody.heard)


async def counted(town: Town, mark: Mark, language: Language, entry: str) -> int:
    async with town.house.resources.works.open() as work:
        counts = await Tallies(work).of(work.today)
    wanted = (mark, language.value, entry)
    return sum(each.count for each in counts if (each.mark, each.language, each.entry) == wanted)


async def test_the_same_update_twice_changes_nothing_and_says_nothing_twice(
    town: Town, samira: Newcomer
) -> None:
    raw = update(samira, "/start e-health-112")
    before = await counted(town, Mark.CHOSEN, Language.AR, "health-112")
    shown = len(samira.heard)

    await takes(town, raw)
    await takes(town, raw)
    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(town.house.receiver.take(raw))
    await town.quiet()

    assert await counted(town, Mark.CHOSEN, Language.AR, "health-112") == before + 1
    assert len(samira.heard) == shown + 1


async def test_five_messages_at_once_are_answered_in_their_order(
    town: Town, samira: Newcomer
) -> None:
    shown = len(samira.heard)

    for command in ("/forget", "/ask", "/help", "/forget", "/ask"):
        await town.cloud.write(samira.who, command)
    await town.quiet()

    operator = town.house.resources.operator
    forget, ask = samira.reads(say.people_forget_ask()), samira.reads(say.ask_prompt())
    helped = samira.reads(*people.help(operator).says)
    assert [each.html for each in samira.heard[shown:]] == [forget, ask, helped, forget, ask]


async def test_a_turn_that_fails_twice_is_tried_a_third_time(town: Town, samira: Newcomer) -> None:
    tries: list[int] = []

    async def falter(turn: Turn) -> None:
        tries.append(1)
        turn.add(Screen((say.ask_thanks(),)))
        if len(tries) < 3:
            raise ValueError(PERSONAL)

    with heard_first(town, on_command("falter", falter)):
        await samira.says("/falter")

    assert len(tries) == 3
    assert seen(samira, say.ask_thanks()) == 1
    assert seen(samira, say.shared_sorry()) == 0


async def test_a_turn_that_always_fails_ends_in_one_apology_and_a_line_without_content(
    town: Town, samira: Newcomer, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[int] = []

    async def fail(turn: Turn) -> None:
        tries.append(1)
        raise ValueError(f"{PERSONAL} {turn.heard.chat} {turn.heard!r}")

    raw = update(samira, f"/fail {PERSONAL}")
    with heard_first(town, on_command("fail", fail)), caplog.at_level(logging.INFO):
        await takes(town, raw)
        await takes(town, raw)

    assert len(tries) == 3
    assert seen(samira, say.shared_sorry()) == 1
    assert f"update {raw['update_id']} given up: ValueError" in caplog.text
    told = caplog.text + "".join(record.exc_text or "" for record in caplog.records)
    assert PERSONAL not in told
    assert str(samira.who.id) not in told
    assert samira.id not in told
    assert "Traceback" not in told


async def test_what_a_failed_turn_promised_is_not_said(town: Town, samira: Newcomer) -> None:
    async def fail(turn: Turn) -> None:
        turn.add(Screen((say.ask_thanks(),)))
        raise LookupError

    with heard_first(town, on_command("fail", fail)):
        await samira.says("/fail")

    assert seen(samira, say.ask_thanks()) == 0


async def test_a_person_is_not_held_up_by_the_failure_of_another(
    town: Town, samira: Newcomer, farid: Newcomer
) -> None:
    async def fail(_: Turn) -> None:
        raise LookupError

    with heard_first(town, on_command("fail", fail)):
        await town.cloud.write(samira.who, "/fail")
        await farid.says("/ask")

    assert farid.sees_last(say.ask_prompt())
    assert samira.sees_last(say.shared_sorry())


async def test_an_update_that_cannot_be_kept_is_to_come_again(town: Town, samira: Newcomer) -> None:
    raw = update(samira, "/ask")

    with database_away(town), pytest.raises(UnavailableError):
        await town.house.receiver.take(raw)
    await takes(town, raw)

    assert samira.sees_last(say.ask_prompt())


def forgeries(packed: str) -> dict[str, str]:
    name, _, signature = packed.rpartition("|")
    return {
        "a flipped signature": packed[:-1] + ("A" if packed[-1] != "A" else "B"),
        "another name": f"forget-yes|{signature}",
        "no signature": name,
        "an empty signature": f"{name}|",
        "nothing": "",
        "rubbish": "x" * ROOM,
        "another script": "ሓ" * 20,
    }


@pytest.mark.parametrize("kind", list(forgeries("menu|AAAAAAAAAAA")))
async def test_a_forged_button_is_a_stale_button(town: Town, samira: Newcomer, kind: str) -> None:
    packed = OpenMenu().pack(town.house.resources.keys.press, samira.who.id)

    await samira.sends_back(forgeries(packed)[kind])

    assert samira.sees_last(say.shared_stale())
    async with town.house.resources.works.open() as work:
        assert not (await service.kept_about(work, samira.id)).nothing


async def test_a_button_of_another_chat_is_a_stale_button(
    town: Town, samira: Newcomer, farid: Newcomer
) -> None:
    packed = people.Forget().pack(town.house.resources.keys.press, farid.who.id)

    await samira.sends_back(packed)

    assert samira.sees_last(say.shared_stale())


async def test_twenty_taps_on_a_thumb_count_once(town: Town, samira: Newcomer) -> None:
    await samira.says("/start e-health-112")
    before = await counted(town, Mark.HELPED, Language.AR, "health-112")
    answer = samira.newest
    [thumb] = [
        (row, column)
        for row, buttons in enumerate(answer.inline_keyboard)
        for column, button in enumerate(buttons)
        if button["text"] == samira.reads_label(say.ask_helped())
    ]

    for _ in range(20):
        await town.cloud.press(samira.who, answer.message_id, *thumb)
    await town.quiet()

    assert await counted(town, Mark.HELPED, Language.AR, "health-112") == before + 1
    assert seen(samira, say.ask_thanks()) == 1


async def test_every_spinner_is_stopped(town: Town, samira: Newcomer) -> None:
    packed = OpenMenu().pack(town.house.resources.keys.press, samira.who.id)
    pressed = [
        await town.cloud.press(samira.who, samira.newest.message_id, data=data)
        for data in (packed, "forged", packed)
    ]

    await town.quiet()

    assert all(town.cloud.answer_to(query) is not None for query in pressed)


async def test_a_flood_is_answered_by_one_warning(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    flooder = await town.newcomer(Language.EN).arrives()
    monkeypatch.setattr(town.house.receiver, "flood", Flood())

    for _ in range(MOST_A_MINUTE + 10):
        await town.house.receiver.take(update(flooder, "/ask"))
    await town.quiet()

    assert seen(flooder, say.shared_slowly()) == 1
    assert seen(flooder, say.ask_prompt()) == MOST_A_MINUTE


@pytest.mark.parametrize("shape", list(poisoned()))
async def test_a_poisoned_update_does_not_stop_the_bot(
    town: Town, shape: str, caplog: pytest.LogCaptureFixture
) -> None:
    number = 7_000_000_000 + next(town.numbers)
    somebody = town.newcomer(Language.NL)

    with caplog.at_level(logging.INFO):
        await town.house.receiver.take({**poisoned()[shape], "update_id": number})
    await somebody.starts()

    assert somebody.sees_last()
    assert somebody.newest.labels[0] == "Nederlands"
    assert "Samira" not in caplog.text


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**200])
async def test_an_update_number_beyond_64_bits_does_not_stop_the_bot(
    town: Town, number: int
) -> None:
    somebody = await town.newcomer(Language.NL).arrives()

    await town.house.receiver.take({**update(somebody, "/ask"), "update_id": number})
    await somebody.says("/help")

    assert somebody.sees(*people.help(town.house.resources.operator).says)


@pytest.mark.parametrize("number", [None, "7", 7.5, [7]])
async def test_an_update_without_a_number_is_passed_over(town: Town, number: object) -> None:
    await town.house.receiver.take({"update_id": number, "message": {}})
