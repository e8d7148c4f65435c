from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.features.library.model import State as TextState
from bot.features.relay.model import (
    ANSWERS,
    Answer,
    Line,
    Promise,
    Standing,
    State,
    Translation,
    asked_in,
    text_state,
)
from bot.vocabulary import Language, OrganisationId

ASKED = date(2026, 11, 25)
OWED = Promise("a" * 12, OrganisationId("b" * 32), "care_access", State.ASKED, 1, ASKED)
SAID = Answer("c" * 12, OWED.id, 1, State.HEARD, "Wij kijken ernaar.", ASKED, published=ASKED)


@pytest.mark.parametrize(
    ("days", "standing"),
    [(0, Standing.WAITING), (59, Standing.WAITING), (60, Standing.SILENT)],
)
def test_silence_becomes_visible_by_itself(days: int, standing: Standing) -> None:
    assert OWED.standing(ASKED + timedelta(days=days)) is standing


def test_a_promise_whose_day_has_passed_is_overdue() -> None:
    promised = replace(OWED, state=State.WILL_CHANGE, by=ASKED)

    assert promised.standing(ASKED) is Standing.PROMISED
    assert promised.standing(ASKED + timedelta(days=1)) is Standing.OVERDUE


@pytest.mark.parametrize("state", ANSWERS)
def test_whatever_an_organisation_says_it_no_longer_waits(state: State) -> None:
    said = replace(OWED, state=state, by=ASKED)

    assert said.standing(ASKED + timedelta(days=400)) not in (Standing.WAITING, Standing.SILENT)


def test_it_is_kept_when_it_was_answered_within_thirty_days() -> None:
    assert OWED.is_kept() is None
    assert replace(OWED, answered=ASKED + timedelta(days=30)).is_kept()
    assert replace(OWED, answered=ASKED + timedelta(days=31)).is_kept() is False


def test_votes_of_one_round_are_not_those_of_the_next() -> None:
    assert OWED.vote != replace(OWED, round=2).vote


def test_how_far_a_translation_may_be_trusted_is_derived() -> None:
    made = Translation(SAID.id, Language.TI, "ንርኢ ኣለና።", SAID.digest, checked=False)

    assert text_state(SAID, None) is TextState.MISSING
    assert text_state(SAID, made) is TextState.UNCHECKED
    assert text_state(SAID, replace(made, checked=True)) is TextState.CHECKED
    assert text_state(replace(SAID, text="Anders."), made) is TextState.OUTDATED


def test_a_line_says_its_words_in_the_languages_there_are() -> None:
    made = Translation(SAID.id, Language.TI, "ንርኢ ኣለና።", SAID.digest, checked=False)
    line = Line(OWED, "Huisartsen", Standing.HEARD, SAID, {Language.TI: made})

    assert line.said(Language.NL) == SAID.text
    assert line.said(Language.TI) == made.text
    assert line.said(Language.AR) == ""
    assert line.is_checked(Language.NL)
    assert not line.is_checked(Language.TI)


def test_an_answer_waits_until_it_is_published_or_given_back() -> None:
    assert not SAID.waits
    assert replace(SAID, published=None).waits
    assert not replace(SAID, published=None, returned="Korter.").waits


def test_a_vote_is_of_a_promise_its_round_and_the_quarter_it_was_asked_in() -> None:
    asked = replace(OWED, better_asked=date(2026, 12, 9))

    assert asked.vote == f"{OWED.id}.{OWED.round}.2026Q4"
    assert asked_in(asked.vote) == "2026Q4"
    assert asked_in(OWED.vote) == ""
