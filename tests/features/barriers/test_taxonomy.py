from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import taxonomy
from bot.features.barriers.model import OTHER_CODE, Area, Step
from bot.features.barriers.taxonomy import FILE, TaxonomyError
from tests import aloud

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.barriers.model import Taxonomy

ONE = """[themes.work]
area = "work"
[codes.a]
number = 1
theme = "work"
step = "know"
owners = ["gemeente"]
"""


def test_there_are_fifteen_themes_and_ninety_two_codes(themes: Taxonomy) -> None:
    assert (len(themes.themes), len(themes.codes)) == (15, 92)
    assert {code.step for code in themes.codes.values()} == set(Step)
    assert all(code.owners for code in themes.codes.values())


def test_a_screen_has_four_choices_at_most(themes: Taxonomy) -> None:
    per_area = Counter(themes.themes.values())

    assert set(per_area) == set(Area)
    assert max(per_area.values()) <= 4
    assert all(1 < len(themes.in_theme(theme)) <= 8 for theme in themes.themes)


def test_help_comes_first_where_it_is_sensitive(themes: Taxonomy) -> None:
    entries = {place.entry for place in aloud.collection().places}
    sensitive = [code for code in themes.codes.values() if code.sensitive]

    assert len(sensitive) == 23
    assert all(code.help in entries for code in sensitive)
    assert all(code.sensitive for code in themes.codes.values() if code.danger)


def test_the_theme_of_an_answer_is_its_own_or_that_of_its_group(themes: Taxonomy) -> None:
    assert themes.about("health-dentist", "body-and-mind") == "care_cost"
    assert themes.about("health-pregnant", "body-and-mind") == "care_contact"
    assert not themes.about("door-housing", "")


def test_answers_and_groups_that_have_a_theme_are_there(themes: Taxonomy) -> None:
    places = aloud.collection().places

    assert set(themes.of_answers) <= {str(place.entry) for place in places}
    assert set(themes.of_groups) <= {place.group for place in places}


def test_something_else_is_never_a_page_of_its_own(themes: Taxonomy) -> None:
    assert OTHER_CODE not in {code.slug for code in themes.in_theme("trust")}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x =", "first lines"),
        ("[themes.work]\narea = 'moon'\n[codes]", "first lines"),
        (ONE + ONE.split("[codes.a]")[1].join(["[codes.b]", ""]), "same number"),
        (ONE + '[themes-of.groups]\nx = "moon"\n', "no theme moon"),
    ],
)
def test_a_broken_file_is_named(text: str, complaint: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")

    with pytest.raises(TaxonomyError, match=complaint) as raised:
        taxonomy.load(tmp_path)
    assert FILE in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TaxonomyError, match=FILE):
        taxonomy.load(tmp_path)


def test_a_code_that_is_no_longer_offered_keeps_its_number(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(ONE + "retired = true\n", encoding="utf-8")
    old = taxonomy.load(tmp_path)

    assert old.in_theme("work") == []
    assert old.codes["a"].number == 1
