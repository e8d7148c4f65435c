from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.ask import screens
from bot.features.ask.model import Answered, Candidates, Greeted, InDanger, Outcome, Unanswered
from bot.features.ask.screens import Helped, Listen, NoneOfThese, NotThis
from bot.features.library.model import Place
from bot.features.library.screens import OpenGroup, OpenShelf
from bot.vocabulary import Danger, Domain, EntryId
from bot.words import catalogue as say
from bot.words.phrase import Passage
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.words.press import Press

SICK = EntryId("work-sick")
PLACE = Place(SICK, Domain.WORK, "work", "trouble-at-work", 12)


def presses(screen: Screen) -> list[Press]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


def test_an_answer_says_nothing_but_the_approved_text() -> None:
    assert screens.answer(SICK, PLACE, heard=False).says == (Passage(SICK),)


def test_listen_is_offered_only_when_somebody_read_it_aloud() -> None:
    silent = presses(screens.answer(SICK, PLACE, heard=False))
    aloud = presses(screens.answer(SICK, PLACE, heard=True))

    assert Listen(SICK) not in silent
    assert Listen(SICK) in aloud


def test_a_judged_answer_only_loses_its_thumbs() -> None:
    judged = screens.judged(Answered(SICK, PLACE, heard=False))

    assert judged.says == ()
    assert presses(judged) == [OpenGroup("trouble-at-work")]


def test_three_candidates_and_none_of_these() -> None:
    entries = (SICK, EntryId("work-not-paid"), EntryId("work-dismissed"))

    screen = screens.candidates(entries)

    assert len(screen.rows) == 4
    assert presses(screen)[-1] == NoneOfThese()


@pytest.mark.parametrize("danger", list(Danger))
def test_every_danger_has_a_card_that_comes_first(danger: Danger) -> None:
    below = Answered(SICK, PLACE, heard=False)

    screen = screens.in_danger(danger, below)

    assert getattr(screen.says[0], "key", "") == f"ask-danger-{danger.value}"
    assert screen.says[-1] == Passage(SICK)
    assert presses(screen)[:2] == [Helped(SICK), NotThis(SICK)]


@pytest.mark.parametrize(
    "outcome",
    [
        Answered(SICK, PLACE, heard=False),
        Candidates((SICK,)),
        Unanswered(),
        Greeted(),
        InDanger(Danger.LIFE, None),
        InDanger(Danger.LIFE, Candidates((SICK,))),
    ],
    ids=lambda outcome: type(outcome).__name__,
)
def test_no_outcome_is_a_dead_end(outcome: Outcome) -> None:
    screen = screens.outcome(outcome)

    assert screen.says
    assert presses(screen)


def test_a_refusal_leads_to_the_pictures() -> None:
    screen = screens.refusal(say.ask_voice(), None)

    assert screen.says == (say.ask_voice(),)
    assert OpenShelf("danger") in presses(screen)
