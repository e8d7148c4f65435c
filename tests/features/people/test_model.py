from __future__ import annotations

from datetime import date

import pytest

from bot.features.people.model import Kept, ordered, quarter_of
from bot.vocabulary import Language


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 1, 1)),
        (date(2026, 11, 25), date(2026, 10, 1)),
        (date(2028, 2, 29), date(2028, 1, 1)),
    ],
)
def test_a_day_is_kept_as_its_quarter(day: date, quarter: date) -> None:
    assert quarter_of(day) == quarter


def test_every_language_is_offered_once_with_the_likeliest_first(language: Language) -> None:
    offered = ordered(language)

    assert offered[0] is language
    assert sorted(offered) == sorted(Language)


def test_nobody_and_nothing_is_nothing_kept() -> None:
    assert Kept(person=None, waiting=0, marks=0).nothing
    assert not Kept(person=None, waiting=0, marks=1).nothing
