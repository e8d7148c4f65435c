from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.barriers import model, quota, taxonomy
from bot.features.barriers.model import (
    BrokenDraftError,
    Crowd,
    Draft,
    Kind,
    Part,
    Place,
    Province,
    pack,
    part_of,
    unpack,
)
from bot.privacy import cohort, receipts
from bot.settings import LOCALES

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy

THEMES = taxonomy.load(LOCALES)
maybe = st.one_of
drafts = st.builds(
    Draft,
    kind=st.sampled_from(Kind),
    theme=st.sampled_from(["", *THEMES.themes]),
    codes=st.lists(st.sampled_from(sorted(THEMES.codes)), max_size=3, unique=True).map(tuple),
    place=maybe(st.none(), st.sampled_from(Place)),
    region=maybe(st.none(), st.sampled_from([*Province, *Part])),
    crowd=maybe(st.none(), st.sampled_from(Crowd)),
    words=st.booleans(),
)


def test_the_promises_have_these_numbers() -> None:
    """Those of the paper (docs/anonymity.md): whoever changes one changes what people were told."""
    assert (model.K_PARTNER, model.K_PUBLIC, model.FEWEST_MIXED) == (5, 10, 20)
    assert (model.LONGEST_WAIT.days, model.MOST_CODES, model.MOST_LETTERS) == (28, 3, 2000)
    assert (model.ERASED_AFTER.seconds, receipts.DIGITS) == (600, 16)
    assert (model.WORDS_KEPT_QUARTERS, model.CODES_KEPT_QUARTERS) == (4, 1)
    assert cohort.GEOMETRIC == 0.33
    assert (receipts.MEMORY_BYTES, receipts.PASSES) == (64 * 2**20, 3)
    assert [(most, length.total_seconds()) for most, length in quota.reports().limits] == [
        (3, 600),
        (10, 86_400),
    ]


@given(drafts)
def test_a_draft_lives_behind_a_button(draft: Draft) -> None:
    packed = pack(draft, THEMES)

    assert unpack(packed, THEMES) == draft
    assert len(packed) <= 12
    assert ":" not in packed


@pytest.mark.parametrize("packed", ["", "-", "-h-----z", "wh99--zz", "-ho---", "xxxxxx!!"])
def test_a_draft_of_another_version_is_said_to_be_broken(packed: str) -> None:
    with pytest.raises(BrokenDraftError):
        unpack(packed, THEMES)


def test_another_theme_lets_go_of_what_was_chosen() -> None:
    draft = Draft(theme="mental", codes=("mh_lonely",))

    assert draft.about("mental").codes == ("mh_lonely",)
    assert draft.about("money") == Draft(theme="money")


def test_a_sensitive_code_takes_the_words_away(themes: Taxonomy) -> None:
    draft = Draft(theme="care_contact", words=True)

    assert draft.adding(themes.codes["cc_short_time"]).words
    assert not draft.adding(themes.codes["cc_decide"]).words


def test_three_codes_are_enough(themes: Taxonomy) -> None:
    draft = Draft(theme="work_find")
    for code in themes.in_theme("work_find"):
        draft = draft.adding(code)

    assert len(draft.codes) == 3
    assert draft.is_whole


def test_every_province_lies_in_a_part() -> None:
    assert {province.part for province in Province} == set(Part)
    assert (part_of("zeeland"), part_of("south"), part_of("")) == ("west", "south", "")


def test_quarters_follow_one_another() -> None:
    assert model.period_of(date(2026, 12, 31)) == "2026Q4"
    assert model.period_of(date(2027, 1, 1)) == "2027Q1"
    assert model.earlier("2027Q1", 1) == "2026Q4"
    assert model.earlier("2026Q4", 4) == "2025Q4"
