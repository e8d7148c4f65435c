from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library import facts
from bot.features.library.editing import Refusal
from bot.features.library.fact_store import Facts
from bot.vocabulary import FactId
from tests.features.library.conftest import ANNA, BORIS

if TYPE_CHECKING:
    from bot.features.library.facts import Standing
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

RISK = FactId("eigen_risico")
GOOD = {
    "value": "€ 400,00",
    "valid_from": "2027-01-01",
    "valid_until": "",
    "review_by": "2027-12-31",
    "source": "https://www.rijksoverheid.nl/zorg",
}


async def risk(work: Work) -> Standing:
    found = await facts.one(work, RISK)
    assert found is not None
    return found


async def test_an_amount_of_a_health_answer_needs_a_second_pair_of_eyes(work: Work) -> None:
    of = await risk(work)
    new, flaws = facts.read(GOOD, of.fact, work.today)

    shown = await facts.change(work, ANNA, of, new)
    waiting = await risk(work)
    own = await facts.approve(work, ANNA, waiting, waiting.waits)
    old = await facts.approve(work, BORIS, waiting, "of another time")
    other = await facts.approve(work, BORIS, waiting, waiting.waits)

    assert flaws == []
    assert not shown
    assert (own, old, other) == (Refusal.SECOND_EYES, Refusal.CHANGED, None)
    assert (await Facts(work).all())[RISK].value == "400.00"
    assert await facts.approve(work, BORIS, await risk(work), "") is Refusal.GONE


async def test_what_is_overdue_stands_first_and_is_right_again(work: Work) -> None:
    later = work.today + timedelta(days=400)
    every = await facts.standing(work, work.today)
    overdue = [each.fact.is_overdue(work.today) for each in every]
    first = every[0]

    await facts.still_right(work, ANNA, first.fact, later)

    assert overdue == sorted(overdue, reverse=True)
    assert overdue[0]
    again = await facts.one(work, first.fact.id)
    assert again is not None
    assert not again.fact.is_overdue(work.today)


@pytest.mark.parametrize(
    ("spoilt", "key", "beside"),
    [
        ({"value": "much"}, "no-value", "value"),
        ({"value": "-3"}, "no-value", "value"),
        ({"value": "NaN"}, "no-value", "value"),
        ({"value": ""}, "no-value", "value"),
        ({"review_by": "soon"}, "no-day", "review_by"),
        ({"review_by": "2020-01-01"}, "review-day", "review_by"),
        ({"review_by": "2999-01-01"}, "review-day", "review_by"),
        ({"valid_until": "2026-01-01"}, "ends-before", "valid_until"),
        ({"source": "http://example.org"}, "no-https", "source"),
    ],
)
async def test_what_is_no_fact_is_named(
    work: Work, spoilt: dict[str, str], key: str, beside: str
) -> None:
    of = await risk(work)

    _, flaws = facts.read(GOOD | spoilt, of.fact, work.today)

    assert [(flaw.key, flaw.beside) for flaw in flaws] == [(key, beside)]


async def test_a_phone_number_and_a_term_have_their_own_form(work: Work) -> None:
    every = await Facts(work).all()
    phone, term = every[FactId("phone_112")], every[FactId("insurance_term")]

    for fact, value, fits in [(phone, "0800 - 123", True), (phone, "abc", False)]:
        _, flaws = facts.read(GOOD | {"value": value}, fact, work.today)
        assert (flaws == []) is fits
    for value, fits in [("4", True), ("four", False), ("4.5", False)]:
        _, flaws = facts.read(GOOD | {"value": value}, term, work.today)
        assert (flaws == []) is fits
