from __future__ import annotations

import pytest

from bot.features.barriers.presses import Tell
from bot.features.library.screens import OpenMenu
from bot.features.questions import screens
from bot.features.questions.model import Busy, Claimed, Put, Taken, TooMany
from bot.features.questions.screens import PutToPeople, PutVoice, ToPerson
from bot.vocabulary import PaperId, QuestionId
from bot.words import catalogue as say
from bot.words.screen import Button, Screen
from tests.features.questions.test_model import QUESTION

MOST_BUTTONS = 4
SCREENS = {
    "none": screens.none(say.ask_none()),
    "consent": screens.consent(None),
    "consent with a preview": screens.consent(PaperId("a" * 32)),
    "consent to listen": screens.consent_to_listen(),
    "waiting": screens.put(Put(QuestionId("a" * 32), joined=False)),
    "too many": screens.put(TooMany()),
    "claimed": screens.claimed(Claimed(QUESTION)),
    "taken": screens.claimed(Taken()),
    "busy": screens.claimed(Busy()),
    "preview": screens.preview("a" * 32),
    "danger": screens.kinds_of_danger("a" * 32),
    "no listener": screens.no_listener(),
    "write again": screens.write_again(),
    "gone": screens.reopened(found=False),
}


def presses(screen: Screen) -> list[object]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_no_screen_has_more_buttons_than_a_hand_can_choose_from(screen: Screen) -> None:
    assert screen.says
    assert sum(len(row) for row in screen.rows) <= MOST_BUTTONS


def test_nobody_answered_offers_a_person_a_word_about_it_and_the_pictures() -> None:
    assert presses(SCREENS["none"]) == [ToPerson(), Tell(""), OpenMenu()]


def test_consent_comes_before_anything_and_can_be_refused() -> None:
    assert presses(SCREENS["consent"]) == [PutToPeople(), OpenMenu()]
    assert presses(SCREENS["consent to listen"]) == [PutVoice(), OpenMenu()]


def test_what_was_taken_out_is_shown_by_its_paper() -> None:
    assert SCREENS["consent with a preview"].papers == {PaperId("a" * 32)}
