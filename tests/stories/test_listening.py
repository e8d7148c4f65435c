"""Somebody who does not read hears the answer, once a person has read it aloud."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.settings import LOCALES
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.conftest import settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

RECORDING = b"a voice that reads in Tigrinya"


@pytest_asyncio.fixture(loop_scope="session")
async def aloud(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town in which one answer was read aloud in one language."""
    folder = tmp_path_factory.mktemp("aloud")
    locales = shutil.copytree(LOCALES, folder / "locales")
    (locales / "ti" / "audio").mkdir()
    (locales / "ti" / "audio" / "work-sick.ogg").write_bytes(RECORDING)
    async with settled(folder, locales=locales) as town:
        yield town


async def test_an_answer_that_was_read_aloud_is_played_and_sent_to_telegram_once(
    aloud: Town,
) -> None:
    yohannes = await aloud.newcomer(Language.TI).arrives()
    await yohannes.starts("e-work-sick")

    await yohannes.taps(say.ask_listen())
    await yohannes.taps(say.ask_listen())

    first, second = aloud.cloud.called("sendVoice")
    kept = list(aloud.cloud.files.values())
    assert [file.upload.content for file in kept] == [RECORDING]
    assert second.params["voice"] == first.result["voice"]["file_id"]
    assert aloud.cloud.refused == []


async def test_nothing_is_offered_to_be_heard_in_a_language_nobody_read_it_in(
    aloud: Town,
) -> None:
    samira = await aloud.newcomer(Language.AR).arrives()

    await samira.starts("e-work-sick")

    assert samira.reads_label(say.ask_listen()) not in samira.newest.labels
