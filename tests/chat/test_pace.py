from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.pace import MOST_REMEMBERED, Limits, Pace, Rate

PERSON, GROUP = 1, -1
wishes = st.lists(
    st.tuples(st.sampled_from([1, 2, 3, -1, -2]), st.floats(0, 3)), min_size=1, max_size=120
)


def said(pace: Pace, asked: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """When each message goes out, when every one waits as long as the pace says."""
    now, sent = 1000.0, []
    for chat, pause in asked:
        now += pause
        wait = pace.wait(chat, now)
        while wait > 0:
            now += wait
            wait = pace.wait(chat, now)
        pace.spend(chat, now)
        sent.append((chat, now))
    return sent


def most_within(times: list[float], seconds: float) -> int:
    """The most that fall into any stretch of so many seconds (its end not counted)."""
    return max(
        (sum(1 for at in times if start <= at < start + seconds) for start in times), default=0
    )


@given(wishes)
def test_no_stretch_of_time_holds_more_than_telegram_allows(asked: list[tuple[int, float]]) -> None:
    sent = said(Pace(), asked)

    assert most_within([at for _, at in sent], 1.0) <= 30
    for chat in {chat for chat, _ in sent}:
        own = [at for to, at in sent if to == chat]
        if chat < 0:
            assert most_within(own, 59.99) <= 20
        else:
            assert most_within(own, 1.0) <= 4
            assert most_within(own, 10.0) <= 13


@given(wishes)
def test_time_only_goes_on(asked: list[tuple[int, float]]) -> None:
    times = [at for _, at in said(Pace(), asked)]

    assert times == sorted(times)


def test_a_burst_in_a_group_stays_below_twenty_a_minute() -> None:
    times = [at for _, at in said(Pace(), [(GROUP, 0.0)] * 60)]

    assert most_within(times, 60.0) <= 20


def test_three_messages_go_out_at_once_and_the_fourth_a_second_later() -> None:
    pace = Pace(Limits(overall=Rate(1000, 0.0001)))
    times = [at for _, at in said(pace, [(PERSON, 0.0)] * 4)]

    assert [round(at - times[0], 3) for at in times] == [0, 0, 0, 1]


def test_twenty_five_people_a_second_are_spoken_to() -> None:
    times = [at for _, at in said(Pace(), [(person, 0.0) for person in range(1, 251)])]

    assert 9.9 < times[-1] - times[0] < 10.0


def test_a_closed_chat_waits_and_others_do_not() -> None:
    pace = Pace()

    pace.close(PERSON, 1030.0)

    assert pace.wait(PERSON, 1000.0) == 30.0
    assert pace.wait(2, 1000.0) == 0.0
    assert pace.wait(PERSON, 1030.0) == 0.0


def test_closing_everywhere_closes_every_chat() -> None:
    pace = Pace()

    pace.close(0, 1005.0)

    assert pace.wait(PERSON, 1000.0) == pace.wait(GROUP, 1000.0) == 5.0


def test_a_shorter_closing_does_not_open_a_longer_one() -> None:
    pace = Pace()

    pace.close(PERSON, 1030.0)
    pace.close(PERSON, 1010.0)

    assert pace.wait(PERSON, 1000.0) == 30.0


def test_what_is_remembered_is_bounded() -> None:
    pace = Pace(Limits(overall=Rate(10**6, 0.0)))

    for person in range(1, 3 * MOST_REMEMBERED):
        pace.spend(person, 1000.0 + person)

    assert len(pace._chats) <= MOST_REMEMBERED + 1
