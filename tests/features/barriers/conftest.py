from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.features.barriers import taxonomy
from bot.features.barriers.mixing import Mixer
from bot.features.barriers.model import Draft, Taxonomy
from bot.features.barriers.service import Barriers, Told
from bot.privacy.keys import pseudonym
from bot.privacy.redact import Redactor
from bot.settings import LOCALES
from bot.store.passing_keys import PassingKeys
from bot.vocabulary import Language
from bot.words import lexicons
from tests.store.conftest import KEYS, engine, works

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.work import Works

__all__ = ["engine", "works"]
DRAFT = Draft(theme="care_access", codes=("ca_no_gp",))


@pytest.fixture(scope="session")
def themes() -> Taxonomy:
    return taxonomy.load(LOCALES)


class Room:
    """The room on a database, with people in it who press buttons."""

    def __init__(self, works: Works, folder: Path, themes: Taxonomy) -> None:
        self.works = works
        self.keys = PassingKeys(folder)
        self.barriers = Barriers(works, themes, self.keys, KEYS.receipt)
        redactor = Redactor(lexicons.cues(LOCALES))
        self.mixer = Mixer(works, self.keys, redactor, KEYS.triage)
        self._presses = 0

    def told(self, chat: int, message: int | None = None) -> Told:
        """A press in a chat; another message each time."""
        self._presses += 1
        number = self._presses if message is None else message
        return Told(chat, number, pseudonym(chat, KEYS.person))

    async def sends(
        self,
        chat: int,
        draft: Draft = DRAFT,
        words: str = "",
        language: Language = Language.TI,
    ) -> bytes:
        """Somebody says something; the token that takes it back."""
        sent = await self.barriers.send(draft, words, language, self.told(chat))
        return getattr(sent, "token", b"")

    async def crowd(self, people: int, draft: Draft = DRAFT, start: int = 1000) -> None:
        """So many people say the same."""
        for chat in range(start, start + people):
            await self.sends(chat, draft)


@pytest_asyncio.fixture(loop_scope="session")
async def room(works: Works, tmp_path: Path, themes: Taxonomy) -> Room:
    return Room(works, tmp_path, themes)
