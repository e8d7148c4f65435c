from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from bot.words.phrase import In

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def recorded(town: Town, who: Staff, entry: str) -> str:
    """Somebody read an answer aloud in Tigrinya and sent it off; its id."""
    await who.says(f"/record {entry}")
    await who.taps(In(Language.TI, say.people_language_name()))
    await town.cloud.send_voice(who.who, b"OggS" + bytes(90), duration=4)
    await town.quiet()
    await who.taps(say.library_record_good())
    listener = await (await town.member(Role.EDITOR)).signs_in()
    await listener.opens("/library/audio")
    return str(re.findall(r"/library/audio/(\w+)/listen", listener.page.text)[-1])


async def test_a_refused_recording_comes_back_with_a_word(town: Town, miriam: Staff) -> None:
    await recorded(town, miriam, "health-112")
    listener = await (await town.member(Role.EDITOR)).signs_in()
    await listener.opens("/library/audio")
    [key] = [key for key in re.findall(r"/library/audio/(\w+)/listen", listener.page.text) if key][
        -1:
    ]

    await listener.sends(f"/library/audio/{key}/refuse", word="  ")
    silent = listener.page.status_code
    await listener.sends(f"/library/audio/{key}/refuse", word="x" * 401)
    long = listener.page.status_code
    await listener.sends(f"/library/audio/{key}/refuse", word="Iets langzamer, graag.")

    assert (silent, long) == (422, 422)
    assert listener.reads_here(say.desk_done_let_go())
    assert any("Iets langzamer, graag." in shown.html for shown in miriam.heard)
    await listener.sends(f"/library/audio/{key}/refuse", word="Nog eens")
    assert listener.reads_here(say.desk_library_audio_gone())


async def test_nobody_publishes_their_own_voice(town: Town) -> None:
    speaker = await (await town.member(Role.EDITOR, answers=tuple(Language))).signs_in()
    key = await recorded(town, speaker, "work-minimum-wage")
    await speaker.opens("/library/audio")
    buttons = re.findall(rf"/library/audio/{key}/publish", speaker.page.text)

    await speaker.sends(f"/library/audio/{key}/publish")

    assert buttons == []
    assert speaker.page.status_code == 422
    assert speaker.reads_here(say.desk_library_audio_own())


async def test_a_recording_that_is_not_there_is_not_listened_to(town: Town) -> None:
    listener = await (await town.member(Role.EDITOR)).signs_in()
    await listener.opens("/library/audio")

    await listener.sends("/library/audio/moon/listen")
    lost = listener.page.status_code
    await listener.opens("/library/audio")
    await listener.sends("/library/audio/moon/publish")

    assert lost == 404
    assert listener.reads_here(say.desk_library_audio_gone())
