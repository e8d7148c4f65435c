from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.library.check import examine
from bot.settings import LOCALES

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 25)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(LOCALES, tmp_path / "locales")


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_shipped_library_has_no_complaints() -> None:
    assert examine(LOCALES, TODAY).complaints == ()


def test_figures_past_their_day_are_listed() -> None:
    warnings = examine(LOCALES, TODAY).warnings

    assert any("wml_hour_21" in warning and "link instead" in warning for warning in warnings)
    assert any("phone_csg" in warning and "still shown" in warning for warning in warnings)


def test_a_missing_translation_is_named(copy: Path) -> None:
    (copy / "ti/faq/work/work-sick.md").unlink()

    assert examine(copy, TODAY).complaints == ("ti/faq: work-sick is missing",)


def test_a_loose_amount_is_named(copy: Path) -> None:
    changed(copy / "nl/faq/health/health-own-risk.md", "{eigen_risico}", "385 euro")

    complaints = examine(copy, TODAY).complaints

    assert "nl/faq: health-own-risk: 385 belongs in facts.toml" in complaints


def test_a_figure_that_is_no_fact_is_named(copy: Path) -> None:
    changed(copy / "ar/faq/health/health-own-risk.md", "{eigen_risico}", "{eigen_risiko}")

    complaints = examine(copy, TODAY).complaints

    assert "ar/faq: health-own-risk: there is no fact eigen_risiko in facts.toml" in complaints


def test_too_few_phrases_are_named(copy: Path) -> None:
    (copy / "en/asked/work-sick.txt").write_text("i am sick\n", encoding="utf-8")

    complaints = examine(copy, TODAY).complaints

    assert complaints == ("en/asked: work-sick has 1 phrases, the fewest is 8",)


def test_a_fifth_picture_on_a_screen_is_named(copy: Path) -> None:
    changed(copy / "shelves.toml", '"cross-objection"]', '"cross-objection", "cross-debts"]')
    changed(copy / "shelves.toml", '["cross-debts", "cross-childcare"]', '["cross-childcare"]')
    changed(copy / "shelves.toml", '"cross-debts"]', '"cross-debts", "cross-childcare"]')
    changed(copy / "shelves.toml", 'money-children = ["cross-childcare"]\n', "")

    complaints = examine(copy, TODAY).complaints

    assert complaints == ("letters: 5 pictures on one screen of shelves.toml, the most is 4",)


def test_the_summary_counts_every_language() -> None:
    summary = examine(LOCALES, TODAY).summary()

    assert "ti: 42 unchecked" in summary
