from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.features.team.model import INVITED, Hours, Member
from bot.vocabulary import Language, PersonId, Role

MORNING = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
MIRIAM = Member(
    PersonId("a" * 32), "Miriam", Role.KEY_PERSON, (Language.TI,), b"sealed", Language.NL
)


@pytest.mark.parametrize(
    ("hours", "now", "wait"),
    [
        (Hours.ANY, MORNING, timedelta()),
        (Hours.DAY, MORNING, timedelta()),
        (Hours.EVENING, MORNING, timedelta(hours=7)),
        (Hours.DAY, MORNING + timedelta(hours=7), timedelta(hours=16)),
        (Hours.EVENING, MORNING + timedelta(hours=9), timedelta()),
    ],
)
def test_a_question_waits_until_the_hours_begin(
    hours: Hours, now: datetime, wait: timedelta
) -> None:
    assert replace(MIRIAM, hours=hours).wait(now) == wait


def test_who_rests_is_not_asked_until_the_day_has_passed() -> None:
    resting = replace(MIRIAM, paused_until=date(2026, 11, 25))

    assert resting.wait(MORNING) is None
    assert resting.wait(MORNING + timedelta(days=1)) == timedelta()


def test_a_reader_for_an_organisation_is_never_asked() -> None:
    assert replace(MIRIAM, role=Role.VIEWER).wait(MORNING) is None


def test_no_admin_is_made_at_the_desk() -> None:
    assert Role.ADMIN not in INVITED
    assert Role.NEWCOMER not in INVITED
