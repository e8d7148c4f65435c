"""Numbers and days as they stand in Dutch letters: the same digits in every language."""

from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.vocabulary import Language


def day(when: date) -> str:
    """A day as DD-MM-YYYY: the order of every Dutch letter, in digits everybody can compare."""
    return format_date(when, "dd-MM-yyyy", locale="nl")


def euro(amount: Decimal, language: Language) -> str:
    """An amount with its sign, cents only where there are any: "€ 385", "€ 14,71"."""
    locale = "en" if language is Language.EN else "nl"
    pattern = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
    return f"€ {format_decimal(amount, format=pattern, locale=locale)}"


def percent(part: Decimal, language: Language) -> str:
    """A part of hundred: "8 %", "17,5 %"."""
    locale = "en" if language is Language.EN else "nl"
    return f"{format_decimal(part, format='#,##0.##', locale=locale)} %"


def quarter(when: date) -> str:
    """A quarter of a year: "Q4 2026"."""
    return format_date(when, "'Q'Q y", locale="nl")
