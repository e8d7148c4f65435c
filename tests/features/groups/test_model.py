from datetime import UTC, datetime, timedelta

from bot.resources import HUSH, Hush

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def test_one_message_within_two_minutes_in_each_group() -> None:
    hush = Hush()

    spoke = [
        hush.may_speak("a", NOW, 1),
        hush.may_speak("a", NOW + timedelta(seconds=119), 2),
        hush.may_speak("b", NOW + timedelta(seconds=119), 3),
        hush.may_speak("a", NOW + HUSH, 4),
    ]

    assert spoke == [True, False, True, True]


def test_a_clock_that_goes_back_does_not_silence_a_group_for_ever() -> None:
    hush = Hush()
    hush.may_speak("a", NOW + timedelta(days=1), 5)

    assert hush.may_speak("a", NOW, 6)


def test_an_update_that_is_tried_again_is_not_silenced_by_itself() -> None:
    hush = Hush()

    assert hush.may_speak("a", NOW, 1)
    assert hush.may_speak("a", NOW, 1)
    assert not hush.may_speak("a", NOW, 2)


def test_what_a_life_hangs_on_waits_for_nothing_but_its_own_like() -> None:
    hush = Hush()

    assert hush.may_speak("a", NOW, 1)
    assert hush.may_speak("a", NOW + timedelta(seconds=1), 2, urgent=True)
    assert not hush.may_speak("a", NOW + timedelta(seconds=2), 3, urgent=True)
    assert not hush.may_speak("a", NOW + HUSH, 4)
    assert hush.may_speak("a", NOW + timedelta(seconds=1) + HUSH, 5, urgent=True)
