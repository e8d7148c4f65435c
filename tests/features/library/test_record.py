from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import recording_screens as screens
from bot.features.library.recording_screens import Record
from bot.features.team import service as team
from bot.privacy.keys import pseudonym
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.phrase import In

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

ARABIC = In(Language.AR, say.people_language_name())


async def speaks(town: Town, who: Newcomer) -> None:
    await town.cloud.send_voice(who.who, b"OggS" + bytes(100), duration=5)
    await town.quiet()


async def test_a_newcomer_is_told_that_the_team_records(samira: Newcomer) -> None:
    await samira.says("/record")

    assert samira.sees_last(say.library_record_not_here())


async def test_a_key_person_chooses_a_language_and_an_answer(town: Town, miriam: Staff) -> None:
    await miriam.says("/record")
    asked = miriam.sees_last(say.library_record_language())
    await miriam.taps(ARABIC)
    labels = miriam.newest.labels
    await miriam.taps(say.library_more())
    more = miriam.newest.labels
    await town.cloud.press(miriam.who, miriam.newest.message_id, 0, 0)
    await town.quiet()

    assert asked
    assert len(labels) == len(more) == 4
    assert labels[:3] != more[:3]
    assert miriam.sees_last(say.library_record_do())


async def test_words_in_the_place_of_a_voice_end_the_waiting(town: Town, miriam: Staff) -> None:
    await miriam.says("/record work-sick")
    await miriam.taps(ARABIC)
    await miriam.says("ik kan nu niet praten")
    told = miriam.sees_last(say.library_record_words())
    await miriam.taps(say.library_record_stop())
    async with town.house.resources.works.open() as work:
        member = await team.member(work, miriam.id)

    assert told
    assert miriam.sees_last(say.library_record_stopped())
    assert member is not None
    assert member.awaits == ""


async def test_a_voice_is_heard_first_and_sent_off_once(town: Town, miriam: Staff) -> None:
    await miriam.says("/record cross-move-register")
    await miriam.taps(ARABIC)
    await speaks(town, miriam)
    heard = miriam.newest
    await town.cloud.press(miriam.who, heard.message_id, 0, 0)
    await town.cloud.press(miriam.who, heard.message_id, 0, 0)
    await town.quiet()

    assert heard.voice is not None
    assert miriam.sees(say.library_record_sent())
    assert miriam.sees(say.library_record_gone())


@pytest.mark.parametrize("slug", ["moon", "../etc/passwd", "x" * 300])
async def test_an_answer_that_is_none_is_told(miriam: Staff, slug: str) -> None:
    await miriam.says(f"/record {slug}")
    await miriam.taps(ARABIC)

    assert miriam.sees_last(say.library_record_unknown())


async def test_who_answers_in_one_language_is_not_asked_for_it(town: Town) -> None:
    somebody = await town.member(Role.EDITOR, answers=(Language.TI,))

    await somebody.says("/record work-sick")
    shown = somebody.sees_last(*screens.read_aloud(EntryId("work-sick"), Language.TI).says)
    await somebody.says("/record")

    assert shown
    assert len(somebody.newest.labels) == 4


async def test_nobody_reads_in_a_language_that_is_not_theirs(town: Town, miriam: Staff) -> None:
    keys = town.house.resources.keys
    packed = Record("work-sick", "nl").pack(keys.press, miriam.who.id)
    await miriam.says("/record")

    await miriam.sends_back(packed)

    assert pseudonym(miriam.who.id, keys.person) == miriam.id
    assert miriam.sees_last(say.library_record_unknown())
