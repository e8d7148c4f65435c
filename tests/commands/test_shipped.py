from __future__ import annotations

from bot.commands.shipped import shipped
from bot.settings import LOCALES


def test_the_library_is_read_with_its_phrases() -> None:
    entries = shipped(LOCALES).entries

    sick = next(e for e in entries if (e.id, e.language) == ("work-sick", "ti"))
    assert sick.answer
    assert len(sick.phrases) >= 30
