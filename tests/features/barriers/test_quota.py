from __future__ import annotations

from datetime import timedelta

from bot.features.barriers import quota
from tests.conftest import Clock


def test_three_in_ten_minutes_and_ten_in_a_day() -> None:
    reports, clock = quota.reports(), Clock()
    taken = 0
    for _ in range(60):
        taken += reports.take("a", clock())
        clock.move(minutes=2)

    assert taken == 10
    assert reports.take("b", clock())

    clock.move(days=1)
    assert [reports.take("a", clock()) for _ in range(4)] == [True, True, True, False]


def test_what_was_long_ago_is_forgotten() -> None:
    once, clock = quota.Quota(((1, timedelta(hours=1)),)), Clock()
    for number in range(quota.MOST_REMEMBERED + 1):
        once.take(str(number), clock())

    clock.move(hours=2)
    once.take("late", clock())

    assert len(once._done) == 1
