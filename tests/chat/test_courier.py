from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.privacy.keys import seal
from bot.store.outbox import Promise
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import Phrase
from bot.words.screen import Screen
from tests.chat.trouble import database_away

if TYPE_CHECKING:
    from bot.demo.records import Call
    from bot.words.phrase import Saying
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.filterwarnings(
        "ignore:Deprecated since version v22.2"
    ),  # PTB, of its own attribute
]


async def arrived(town: Town) -> Newcomer:
    return await town.newcomer(Language.NL).arrives()


def calls_to(somebody: Newcomer, method: str = "sendMessage") -> list[Call]:
    called = somebody.town.cloud.called(method)
    return [call for call in called if call.params.get("chat_id") == somebody.who.id]


def seen(somebody: Newcomer, *says: Saying) -> int:
    wanted = somebody.reads(*says)
    return sum(shown.html.startswith(wanted) for shown in somebody.heard)


def helped(somebody: Newcomer) -> int:
    return seen(somebody, *people.help(somebody.town.house.resources.operator).says)


async def waiting(somebody: Newcomer) -> int:
    async with somebody.town.house.resources.works.open() as work:
        return await work.outbox.waiting_for(somebody.id)


async def later(town: Town, seconds: float) -> None:
    """So much time passes, for the house; the courier looks again."""
    town.clock.move(seconds=seconds)
    town.house.courier.wake()
    await town.quiet()


async def promise(somebody: Newcomer, *screens: Screen, unread: bool = False) -> None:
    """Promise these screens; `unread` puts one before them whose address nobody can open."""
    sealed = seal(somebody.who.id, somebody.town.house.resources.keys.address)
    async with somebody.town.house.resources.works.open() as work:
        if unread:
            foreign = seal(somebody.who.id, b"o" * 32)
            work.outbox.add(Promise(somebody.id, foreign, Language.NL, library.menu()))
        for screen in screens:
            work.outbox.add(Promise(somebody.id, sealed, Language.NL, screen))
    await somebody.town.quiet()


async def test_a_chat_that_was_told_to_wait_waits_and_others_do_not(troubled: Town) -> None:
    samira, farid = await arrived(troubled), await arrived(troubled)
    troubled.cloud.faults.limit(samira.who, retry_after=1)
    before = len(calls_to(samira))

    await samira.says("/help")
    await farid.says("/help")
    meanwhile = (helped(samira), helped(farid), len(calls_to(samira)) - before)
    await later(troubled, seconds=1)

    assert meanwhile == (0, 1, 1)
    assert helped(samira) == 1
    assert len(calls_to(samira)) - before == 2
    assert await waiting(samira) == 0


async def test_a_wait_is_kept_as_long_as_telegram_asked(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.limit(samira.who, retry_after=30)

    await samira.says("/help")
    await later(troubled, seconds=29)
    told = (helped(samira), await waiting(samira))
    tried = [call.status for call in calls_to(samira)][-1]
    await troubled.cloud.block(samira.who)
    await troubled.quiet()

    assert told == (0, 1)
    assert tried == 429


async def test_somebody_who_cannot_be_reached_is_promised_nothing_more(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.forbid(samira.who)
    before = len(calls_to(samira))

    await samira.says("/start")
    await later(troubled, seconds=3600)

    assert len(calls_to(samira)) - before == 1
    assert await waiting(samira) == 0


async def test_somebody_who_comes_back_is_answered(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.forbid(samira.who)
    await samira.says("/help")
    troubled.cloud.faults.allow(samira.who)

    await samira.says("/help")

    assert helped(samira) == 1


async def test_the_post_of_a_group_follows_it_to_its_new_number(troubled: Town) -> None:
    samira = await arrived(troubled)
    group = troubled.cloud.group("Buurt", [samira.who])
    troubled.cloud.faults.migrate(group, -1_001_234_500_001)

    await troubled.cloud.write(samira.who, "/ask@wegwijs_bot", chat=group)
    await troubled.quiet()

    moved = troubled.cloud.chats[-1_001_234_500_001]
    shown = [each for each in troubled.cloud.screen(samira.who, moved) if each.from_bot]
    assert len(shown) == 1
    assert shown[0].labels


async def test_a_telegram_that_is_down_is_tried_again(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.fail("sendMessage", status=500)

    await samira.says("/help")
    meanwhile = (helped(samira), await waiting(samira))
    await later(troubled, seconds=1)

    assert meanwhile == (0, 1)
    assert helped(samira) == 1
    assert await waiting(samira) == 0


async def test_a_line_cut_after_the_send_costs_one_more_message_at_most(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.drop("sendMessage", after=True)

    await samira.says("/help")
    await later(troubled, seconds=1)

    assert 1 <= helped(samira) <= 2
    assert await waiting(samira) == 0


async def test_a_message_that_is_already_so_is_said(troubled: Town) -> None:
    samira = await arrived(troubled)
    await promise(samira, library.menu())
    menu = samira.newest.message_id
    keys = troubled.house.resources.keys

    data = library.OpenMenu().pack(keys.press, samira.who.id)
    await troubled.cloud.press(samira.who, menu, data=data)
    await troubled.quiet()

    edits = calls_to(samira, "editMessageText")
    assert "not modified" in str(edits[-1].error)
    assert samira.newest.message_id == menu
    assert await waiting(samira) == 0


async def test_the_screen_of_a_deleted_message_is_sent_anew(troubled: Town) -> None:
    samira = await arrived(troubled)
    await promise(samira, library.menu())
    menu = samira.newest.message_id

    await troubled.cloud.press(samira.who, menu)
    await troubled.cloud.delete(samira.who, menu)
    await troubled.quiet()

    assert samira.newest.message_id > menu
    assert samira.sees_last(say.library_pick())
    assert samira.newest.labels


async def test_a_promise_that_cannot_be_worded_stops_nothing(
    troubled: Town, caplog: pytest.LogCaptureFixture
) -> None:
    samira = await arrived(troubled)

    with caplog.at_level(logging.INFO):
        await promise(samira, Screen((Phrase("no-such-key"),)), Screen((say.ask_thanks(),)))

    assert samira.sees_last(say.ask_thanks())
    assert await waiting(samira) == 0
    assert str(samira.who.id) not in caplog.text


async def test_a_promise_to_an_address_of_another_key_is_let_go(troubled: Town) -> None:
    samira = await arrived(troubled)

    menus = seen(samira, say.library_pick())

    await promise(samira, Screen((say.ask_thanks(),)), unread=True)

    assert await waiting(samira) == 0
    assert seen(samira, say.library_pick()) == menus
    assert samira.sees_last(say.ask_thanks())


async def test_a_promise_is_kept_in_the_language_of_the_moment(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.limit(samira.who, retry_after=1)
    await promise(samira, Screen((say.ask_thanks(),)))

    await samira.sends_back(
        people.Choose("en").pack(troubled.house.resources.keys.press, samira.who.id)
    )
    await later(troubled, seconds=1)

    thanks = troubled.house.resources.renderer.html([say.ask_thanks()], Language.EN)
    assert thanks in [shown.html for shown in samira.heard]


async def test_a_spinner_that_cannot_be_stopped_stops_nothing(troubled: Town) -> None:
    samira = await arrived(troubled)
    troubled.cloud.faults.fail("answerCallbackQuery", status=400)

    await samira.taps(say.library_shelf_work())
    await samira.says("/help")

    assert helped(samira) == 1


async def test_a_courier_whose_database_is_away_goes_on_when_it_is_back(troubled: Town) -> None:
    samira = await arrived(troubled)

    with database_away(troubled) as tried:
        troubled.house.courier.wake()
        await tried.wait()
    await promise(samira, Screen((say.ask_thanks(),)))

    assert samira.sees_last(say.ask_thanks())
    assert troubled.house.courier.is_looking()
