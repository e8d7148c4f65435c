from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.relay.carrying import JITTER, MINUTES, Delay, Refusal, checked_id, wait


def waits(key: str) -> list[timedelta]:
    found = [wait(attempt, key) for attempt in range(1, 30)]
    return [each for each in found if each is not None]


def test_the_first_waits_are_a_minute_five_half_an_hour_two_hours_and_six() -> None:
    about = [timedelta(minutes=each) for each in (1, 5, 30, 120, 360, 720, 720)]

    for found, most in zip(waits("a package"), about, strict=False):
        assert most * (1 - JITTER) <= found <= most


@given(st.text())
def test_whatever_the_key_it_ends_within_three_days_and_not_before_two(key: str) -> None:
    found = waits(key)

    assert len(found) == len(MINUTES)
    assert timedelta(days=2) < sum(found, timedelta()) <= timedelta(days=3)
    assert wait(len(MINUTES) + 1, key) is None


def test_a_wait_is_the_same_at_every_call() -> None:
    assert waits("a package") == waits("a package")


def test_not_all_return_at_once_after_an_outage() -> None:
    found = sorted(wait(4, f"package-{number}") or timedelta() for number in range(600))

    # Thirty minutes of jitter: no minute has more than a tenth of them.
    minutes = [int(each.total_seconds() // 60) for each in found]
    assert max(minutes.count(minute) for minute in set(minutes)) < 60


@pytest.mark.parametrize("attempt", [0, -1])
def test_there_is_no_wait_before_the_first_try(attempt: int) -> None:
    with pytest.raises(ValueError, match="count from 1"):
        wait(attempt, "x")


@pytest.mark.parametrize("id", ["", "a b", "a.b", "a\r\nb", "a>", "é", "x" * 65, "a\n"])
def test_an_id_that_could_end_its_header_is_none(id: str) -> None:
    with pytest.raises(ValueError, match="an id"):
        checked_id(id)


def test_reasons_are_short_words_that_can_stand_in_a_table() -> None:
    assert [each for each in (*Refusal, *Delay) if len(each) > 16 or not each.isascii()] == []
