from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.flood import MINUTE, MOST_A_MINUTE, MOST_REMEMBERED, Flood, Verdict


def test_thirty_a_minute_are_heard_and_then_there_is_one_warning() -> None:
    flood = Flood()

    verdicts = [flood.judge("samira", 1000 + n * 0.1) for n in range(MOST_A_MINUTE + 5)]

    assert verdicts[:MOST_A_MINUTE] == [Verdict.HEAR] * MOST_A_MINUTE
    assert verdicts[MOST_A_MINUTE:] == [Verdict.WARN] + [Verdict.IGNORE] * 4


def test_a_minute_later_a_person_is_heard_again() -> None:
    flood = Flood(most=2)
    for _ in range(3):
        flood.judge("samira", 1000)

    assert flood.judge("samira", 1000 + MINUTE) is Verdict.HEAR


def test_somebody_who_goes_on_is_warned_once_a_minute() -> None:
    flood = Flood(most=1)

    verdicts = [flood.judge("samira", 1000 + n * 0.5) for n in range(600)]

    assert verdicts.count(Verdict.HEAR) == 5
    assert verdicts.count(Verdict.WARN) <= 5


def test_one_person_takes_nothing_from_another() -> None:
    flood = Flood(most=1)
    flood.judge("samira", 1000)

    assert flood.judge("samira", 1000) is Verdict.WARN
    assert flood.judge("farid", 1000) is Verdict.HEAR


@given(st.lists(st.floats(0, 20), max_size=200))
def test_no_minute_holds_more_than_it_may(pauses: list[float]) -> None:
    flood, now, heard = Flood(most=5), 1000.0, []
    for pause in pauses:
        now += pause
        if flood.judge("samira", now) is Verdict.HEAR:
            heard.append(now)

    assert all(sum(1 for at in heard if start <= at < start + MINUTE) <= 5 for start in heard)


def test_what_is_remembered_is_bounded() -> None:
    flood = Flood()

    for person in range(3 * MOST_REMEMBERED):
        flood.judge(str(person), 1000 + person)

    assert len(flood._heard) <= MOST_REMEMBERED + 1


def test_those_who_were_warned_are_forgotten_too() -> None:
    flood = Flood(most=1)

    for person in range(2 * MOST_REMEMBERED):
        flood.judge(str(person), 1000 + person)
        flood.judge(str(person), 1000 + person)

    assert len(flood._warned) <= MOST_REMEMBERED + 1
