from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.library.check import Report, examine
from bot.settings import LOCALES
from tests import aloud

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


@pytest.fixture(scope="module")
def report() -> Report:
    """Of the shipped library."""
    return examine(LOCALES, TODAY)


def test_figures_past_their_day_are_listed(report: Report) -> None:
    warnings = report.warnings

    assert report.complaints == ()
    assert any("wml_hour_21" in warning and "link instead" in warning for warning in warnings)
    assert any("phone_csg" in warning and "still shown" in warning for warning in warnings)


def test_a_missing_translation_is_named(copy: Path) -> None:
    (copy / "ti/faq/work/work-sick.md").unlink()

    assert examine(copy, TODAY).complaints == ("ti/faq: work-sick is missing",)


def test_the_second_tier_may_lack_in_some_languages_only(copy: Path) -> None:
    for language in ("ti", "en"):
        (copy / language / "faq/work/work-payslip.md").unlink(missing_ok=True)

    assert examine(copy, TODAY).complaints == ("en/faq: work-payslip is missing",)


def test_a_fifth_group_of_a_picture_is_named(copy: Path) -> None:
    changed(copy / "shelves.toml", "[danger]\n", '[danger]\na = []\nb = ["health-112"]\n')
    changed(copy / "shelves.toml", 'danger = [\n    "health-112",\n', "danger = [\n")
    changed(copy / "shelves.toml", "[health]\n", '[health]\nfifth = ["health-secret"]\n')
    changed(copy / "shelves.toml", '    "health-secret",\n', "")

    complaints = examine(copy, TODAY).complaints

    assert complaints == ("health: 5 groups in shelves.toml, the most is 4",)


def test_the_summary_counts_every_language(report: Report) -> None:
    summary = report.summary()

    assert f"nl: {len(aloud.collection().domains)} unchecked" in summary
