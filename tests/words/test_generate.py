from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

from bot.words import catalogue, generate
from bot.words.phrase import Phrase, Saying, Told

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_catalogue_is_what_the_english_texts_say_today() -> None:
    written = (generate.HERE / "catalogue.py").read_text("utf-8")

    assert written == generate.module(), "run: python -m bot.words.generate"


def test_checking_only_compares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["generate", "--check"])

    assert generate.main() == 0


def test_a_variable_that_chooses_is_a_number_and_every_other_one_a_text() -> None:
    chosen_by = inspect.signature(catalogue.library_months).parameters["count"]
    shown = inspect.signature(catalogue.library_link).parameters["url"]

    assert chosen_by.annotation is int
    assert shown.annotation == str | Saying | Told
    assert chosen_by.kind is inspect.Parameter.KEYWORD_ONLY


def test_a_function_makes_the_phrase_of_its_key() -> None:
    said = catalogue.library_step(number="1", step="Bel")

    assert said == Phrase("library-step", {"number": "1", "step": "Bel"})


def test_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.ftl").write_text("b-one = { $x }\n")
    (tmp_path / "a.ftl").write_text(
        "# A note.\na-one =\n    { $n ->\n        [one] { $n } { $x }\n       *[other] y\n    }\n"
    )

    read = generate.messages(tmp_path)

    assert [message.id.name for message in read] == ["a-one", "b-one"]
    assert generate.variables(read[0]) == {"n": "int", "x": "str | Saying | Told"}
