from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.chat.delivery import Errand, Speaker
from bot.chat.outcomes import Said
from bot.features.ask import screens as ask
from bot.privacy.keys import seal
from bot.resources import Recordings
from bot.store.outbox import Promise
from bot.vocabulary import EntryId
from bot.words import catalogue as say
from bot.words.phrase import Passage
from bot.words.screen import NOTHING, Screen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENTRY = EntryId("health-112")


def speaker(town: Town, recordings: Path | None = None) -> Speaker:
    resources = town.house.resources
    if recordings is not None:
        resources = replace(resources, recordings=Recordings(recordings))
    return Speaker(town.house.application.bot, resources, town.house.introduction)


def promise(somebody: Newcomer, screen: Screen, **how: int) -> Promise:
    address = seal(somebody.who.id, somebody.town.house.resources.keys.address)
    return Promise(somebody.id, address, somebody.language, screen, **how)  # type: ignore[arg-type]


def errand(somebody: Newcomer, made: Promise) -> Errand:
    return Errand(made, somebody.who.id, somebody.language, {})


async def say_to(somebody: Newcomer, screen: Screen, **how: int) -> object:
    made = promise(somebody, screen, **how)
    return await speaker(somebody.town).say(errand(somebody, made))


async def test_links_are_sent_without_a_preview(samira: Newcomer) -> None:
    outcome = await say_to(samira, Screen((Passage(ENTRY),)))

    [*_, call] = samira.town.cloud.called("sendMessage")
    assert outcome == Said()
    assert call.params["link_preview_options"] == {"is_disabled": True}
    assert call.params["parse_mode"] == "HTML"


async def test_buttons_that_cannot_be_taken_away_are_left(samira: Newcomer) -> None:
    count = len(samira.heard)

    outcome = await say_to(samira, NOTHING, edits=samira.newest.message_id + 1000)

    assert outcome == Said()
    assert len(samira.heard) == count


async def test_a_screen_that_says_nothing_only_changes_the_buttons(samira: Newcomer) -> None:
    text, message = samira.newest.html, samira.newest.message_id

    await say_to(samira, NOTHING, edits=message)

    assert samira.newest.html == text
    assert samira.newest.labels == []


async def test_a_reply_to_a_message_that_is_gone_is_sent_all_the_same(samira: Newcomer) -> None:
    outcome = await say_to(samira, Screen((say.ask_thanks(),)), below=999_999_999)

    assert outcome == Said()
    assert samira.sees_last(say.ask_thanks())


async def test_a_recording_is_sent_once_as_a_file_and_then_by_its_number(
    town: Town, samira: Newcomer, tmp_path: Path
) -> None:
    path = tmp_path / "ar" / "audio" / f"{ENTRY}.ogg"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"OggS" + bytes(100))
    plays = speaker(town, tmp_path)
    made = promise(samira, ask.recording(ENTRY))

    outcomes = [await plays.say(errand(samira, made)) for _ in range(2)]

    voices = [shown for shown in samira.heard if shown.voice]
    first, second = [call.params["voice"] for call in town.cloud.called("sendVoice")[-2:]]
    assert outcomes == [Said(), Said()]
    assert [shown.html for shown in voices] == [samira.reads(Passage(ENTRY, "title"))] * 2
    assert first.startswith("attach://")
    assert second == (voices[0].voice or {})["file_id"]


async def test_a_recording_that_nobody_made_yet_is_told_by_its_title(
    samira: Newcomer, tmp_path: Path
) -> None:
    plays = speaker(samira.town, tmp_path)

    await plays.say(errand(samira, promise(samira, ask.recording(ENTRY))))

    assert samira.newest.html == samira.reads(Passage(ENTRY, "title"))
    assert samira.newest.voice is None


async def test_figures_are_shown_as_a_picture_with_their_words_below(joost: Staff) -> None:
    outcome = await say_to(joost, Screen((say.shared_back(),), draws="library"))

    [*_, call] = joost.town.cloud.called("sendPhoto")
    assert outcome == Said()
    assert call.params["caption"] == joost.reads(say.shared_back())


async def test_figures_that_nobody_has_are_words(joost: Staff) -> None:
    before = len(joost.town.cloud.called("sendPhoto"))

    await say_to(joost, Screen((say.shared_back(),), draws="nothing"))

    assert joost.sees_last(say.shared_back())
    assert len(joost.town.cloud.called("sendPhoto")) == before
