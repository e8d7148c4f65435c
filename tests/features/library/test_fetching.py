from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import recording
from bot.features.library.recording_store import Recordings
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import EntryId, Language
from tests.features.library.conftest import ANNA

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENTRY = EntryId("cross-debts")


async def published(town: Town, who: Newcomer, file: str) -> str:
    """A recording that is published; its bytes are still at Telegram."""
    resources = town.house.resources
    chat = who.who.id
    where = Addressee(
        pseudonym(chat, resources.keys.person), seal(chat, resources.keys.address), Language.AR
    )
    async with resources.works.open() as work:
        text = await recording.text(work, ENTRY, Language.AR)
        assert text is not None
        made = await recording.take(work, text, file, where, "Samira")
        await recording.send_off(work, made.id, where.person)
        await recording.publish(work, made.id, ANNA)
    return made.id


async def test_what_telegram_does_not_have_is_tried_again_and_breaks_nothing(
    town: Town, samira: Newcomer
) -> None:
    key = await published(town, samira, "no-such-file")

    came = await town.house.fetcher.fetch()

    async with town.house.resources.works.open() as work:
        waiting = await recording.unfetched(work)
        await recording.silence(work, key)
    assert came == 0
    assert key in waiting


async def test_a_published_recording_is_kept_here(town: Town, samira: Newcomer) -> None:
    await town.cloud.send_voice(samira.who, b"OggS" + bytes(50), duration=3)
    await town.quiet()
    file = next((shown.voice or {})["file_id"] for shown in reversed(samira.screen) if shown.voice)
    key = await published(town, samira, file)

    await town.house.fetcher.fetch()

    async with town.house.resources.works.open() as work:
        content = await Recordings(work).content(key)
        await recording.silence(work, key)
    assert content == b"OggS" + bytes(50)
