from __future__ import annotations

from bot.commands.shipped import shipped
from bot.settings import LOCALES
from tests.schoolbooks import schoolbooks


def test_the_library_is_read_with_its_phrases() -> None:
    entries = shipped(LOCALES, schoolbooks()).entries

    sick = next(e for e in entries if (e.id, e.language) == ("work-sick", "ti"))
    assert sick.answer
    assert len(sick.phrases) >= 30
