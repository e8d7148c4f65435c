from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.vocabulary import Language
from bot.words.formats import day, euro, quarter


def test_a_day_is_written_as_in_a_dutch_letter() -> None:
    assert day(date(2026, 3, 7)) == "07-03-2026"


@pytest.mark.parametrize(
    ("when", "written"),
    [(date(2026, 1, 1), "Q1 2026"), (date(2026, 6, 30), "Q2 2026"), (date(2026, 10, 1), "Q4 2026")],
)
def test_a_quarter_has_its_number_and_year(when: date, written: str) -> None:
    assert quarter(when) == written


@pytest.mark.parametrize(
    ("amount", "dutch", "english"),
    [
        ("385", "€ 385", "€ 385"),
        ("385.00", "€ 385", "€ 385"),
        ("14.71", "€ 14,71", "€ 14.71"),
        ("2.5", "€ 2,50", "€ 2.50"),
        ("1234.5", "€ 1.234,50", "€ 1,234.50"),
    ],
)
def test_an_amount_has_cents_only_where_there_are_any(
    amount: str, dutch: str, english: str
) -> None:
    for language in Language:
        wanted = english if language is Language.EN else dutch
        assert euro(Decimal(amount), language) == wanted


def test_digits_are_the_same_in_every_language(language: Language) -> None:
    assert euro(Decimal("1234567890.12"), language).isascii() is False
    assert all(letter in "€ .,0123456789" for letter in euro(Decimal("1234567890.12"), language))
