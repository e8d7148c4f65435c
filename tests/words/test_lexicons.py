from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.settings import LOCALES
from bot.vocabulary import Danger, Language
from bot.words import lexicons

if TYPE_CHECKING:
    from pathlib import Path


def test_the_words_of_every_language_are_there() -> None:
    lexicon = lexicons.load(LOCALES)

    assert {language.value for language in Language} <= set(lexicon.samples)
    assert {alarm.danger for alarm in lexicon.alarms} == set(Danger)
    assert lexicon.greetings
    assert lexicon.stop


def test_a_language_without_a_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "lexicon.toml").write_text('[concepts.gp]\nwords = ["huisarts"]\n')

    lexicon = lexicons.load(tmp_path)

    assert "huisarts" in lexicon.samples["nl"]
    assert lexicon.alarms == ()


@pytest.mark.parametrize("broken", [b"[concepts", b"\xff\xfe"])
def test_a_broken_file_is_named(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "ti").mkdir()
    (tmp_path / "ti" / "lexicon.toml").write_bytes(broken)

    with pytest.raises(ValueError, match=r"ti/lexicon\.toml: .*(top of the file|save it)"):
        lexicons.load(tmp_path)


def test_what_people_say_besides_questions_is_read_by_kind(tmp_path: Path) -> None:
    (tmp_path / "nl" / "said").mkdir(parents=True)
    (tmp_path / "nl" / "said" / "elsewhere.txt").write_text("# uitleg\n\nwie wint er\n", "utf-8")
    (tmp_path / "nl" / "said" / "danger-life.txt").write_text("het brandt\n", "utf-8")

    said = lexicons.said(tmp_path)

    assert said.elsewhere == ("wie wint er",)
    assert said.danger[Danger.LIFE] == ("het brandt",)
    assert said.greeting == ()


def test_no_line_of_a_lexicon_is_too_long_to_read() -> None:
    for language in Language:
        lines = (LOCALES / language / "lexicon.toml").read_text("utf-8").splitlines()
        assert max(map(len, lines)) <= 160


def test_files_that_say_the_same_are_understood_once(tmp_path: Path) -> None:
    copy = shutil.copytree(LOCALES, tmp_path / "locales")

    assert lexicons.load(copy) is lexicons.load(LOCALES)
