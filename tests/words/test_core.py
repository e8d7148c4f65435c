import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import LOCALES
from bot.vocabulary import Language
from bot.words.core import core_error, core_of

BEGUN = """
from pydantic import BaseModel
from bot.settings import LOCALES
from bot.words.core import core_of

builds = BaseModel.model_rebuild
core_of(LOCALES)
import aiogram.types
assert not aiogram.types.Message.__pydantic_complete__
assert BaseModel.model_rebuild == builds
"""


def test_all_languages_are_read_once() -> None:
    core = core_of(LOCALES)

    assert set(core.locales) == {language.value for language in Language}
    assert core_of(LOCALES) is core


def test_what_is_not_there_is_an_error_of_the_core() -> None:
    with pytest.raises(core_error()):
        core_of(LOCALES).get("nobody-says-this", "nl")


def test_a_language_without_texts_is_named(tmp_path: Path) -> None:
    for language in Language:
        (tmp_path / language.value).mkdir()
        (tmp_path / language.value / "one.ftl").write_text("one = 1\n", encoding="utf-8")
    (tmp_path / "ti").rename(tmp_path / "tig")

    with pytest.raises(FileNotFoundError, match="no texts in ti under"):
        core_of(tmp_path)


def test_the_types_of_the_other_framework_are_not_built() -> None:
    subprocess.run([sys.executable, "-c", BEGUN], check=True)  # noqa: S603 (our own words)
