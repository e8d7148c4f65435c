from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.shipped import shipped
from bot.settings import LOCALES

if TYPE_CHECKING:
    from pathlib import Path


def test_the_library_is_read_with_its_phrases(learnt: Path) -> None:
    entries = shipped(LOCALES, learnt).entries

    sick = next(e for e in entries if (e.id, e.language) == ("work-sick", "ti"))
    assert sick.answer
    assert len(sick.phrases) >= 30
