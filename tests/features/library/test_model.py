from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.features.library.model import Card, Fact, FactKind, State, Text, Variant, Version, number
from bot.vocabulary import EntryId, FactId, Language, Situation

DUTCH = Text("Ben ik ziek?", "Bel de huisarts.", ("Eén.", "Twee.", "Drie."), "Ik ben ziek.")
CARD = Card("🤒", "none", date(2026, 11, 25), None)
WAGE = Fact(
    FactId("wage"),
    FactKind.EURO,
    "14.71",
    review_by=date(2026, 6, 30),
    valid_until=date(2026, 6, 30),
    source="https://example.org",
    at="example.org",
)


def translation(based_on: str, reviewed_by: str = "") -> Version:
    return Version(EntryId("x"), Language.TI, DUTCH, based_on, reviewed_by)


@pytest.mark.parametrize(
    ("based_on", "reviewed_by", "state"),
    [
        ("another", "", State.OUTDATED),
        ("another", "S.T.", State.OUTDATED),
        (DUTCH.digest, "", State.UNCHECKED),
        (DUTCH.digest, "S.T.", State.CHECKED),
    ],
)
def test_the_state_of_a_translation_is_derived(
    based_on: str, reviewed_by: str, state: State
) -> None:
    assert translation(based_on, reviewed_by).state(DUTCH) is state


def test_a_signed_source_is_checked() -> None:
    source = Version(EntryId("x"), Language.NL, DUTCH, reviewed_by="J.", card=CARD)

    assert source.state(DUTCH) is State.CHECKED


@pytest.mark.parametrize(
    "same",
    [
        replace(DUTCH, question="ben  ik ZIEK ?"),
        replace(DUTCH, line="Bel de huisarts"),
        replace(DUTCH, steps=("Eén!", "Twee,", "Drie…")),
    ],
    ids=["space and case", "full stop", "marks"],
)
def test_a_cosmetic_change_keeps_the_digest(same: Text) -> None:
    assert same.digest == DUTCH.digest


def test_another_word_changes_the_digest() -> None:
    assert replace(DUTCH, line="Bel de tandarts.").digest != DUTCH.digest


def test_a_fact_is_shown_until_its_day() -> None:
    assert WAGE.is_fresh(date(2026, 6, 30))
    assert not WAGE.is_fresh(date(2026, 7, 1))


def test_a_fact_without_a_value_is_never_shown() -> None:
    assert not replace(WAGE, value=None, emergency=True).is_fresh(date(2026, 1, 1))


def test_an_emergency_number_never_disappears_but_asks_for_a_look() -> None:
    number = replace(WAGE, kind=FactKind.PHONE, value="112", emergency=True)

    assert number.is_fresh(date(2030, 1, 1))
    assert number.is_overdue(date(2030, 1, 1))


def test_a_fact_is_not_shown_before_its_time() -> None:
    wage = replace(WAGE, valid_from=date(2026, 1, 1))

    assert not wage.is_fresh(date(2025, 12, 31))
    assert wage.is_fresh(date(2026, 1, 1))


def test_a_variant_is_part_of_what_a_text_says() -> None:
    other = Variant(Situation.ASYLUM, "Vraag het het COA.", ("Eén.",))

    text = replace(DUTCH, variants=(other,))

    assert text.digest != DUTCH.digest
    assert text.words[-2:] == ("Vraag het het COA.", "Eén.")


def test_an_amount_is_exact() -> None:
    assert number(WAGE) == Decimal("14.71")
