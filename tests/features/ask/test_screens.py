from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.ask import screens
from bot.features.ask.model import (
    AlsoHindered,
    Answered,
    Candidates,
    Differs,
    Greeted,
    Hindered,
    InDanger,
    Outcome,
    Unanswered,
)
from bot.features.ask.screens import Helped, Listen, NoneOfThese, NotThis, Suited
from bot.features.barriers.presses import Tell, TellThis
from bot.features.library.model import Place
from bot.features.library.screens import OpenGroup, OpenShelf, Read
from bot.features.relay.screens import ReadTheme
from bot.vocabulary import Danger, Domain, EntryId, Situation
from bot.words import catalogue as say
from bot.words.phrase import Passage, Phrase
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.words.press import Press

SICK = EntryId("work-sick")
PLACE = Place(SICK, Domain.WORK, "work", "trouble-at-work", 12)


def presses(screen: Screen) -> list[Press]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


def test_an_answer_says_nothing_but_the_approved_text() -> None:
    assert screens.answer(Answered(SICK, PLACE, heard=False)).says == (Passage(SICK),)


def test_listen_is_offered_only_when_somebody_read_it_aloud() -> None:
    silent = presses(screens.answer(Answered(SICK, PLACE, heard=False)))
    aloud = presses(screens.answer(Answered(SICK, PLACE, heard=True)))

    assert Listen(SICK) not in silent
    assert Listen(SICK) in aloud


def test_where_an_organisation_said_something_a_door_leads_there() -> None:
    quiet = presses(screens.answer(Answered(SICK, PLACE, heard=False)))
    told = presses(screens.answer(Answered(SICK, PLACE, heard=False, news="work_at")))

    assert not any(isinstance(press, ReadTheme) for press in quiet)
    assert ReadTheme("work_at") in told


def test_a_judged_answer_only_loses_its_thumbs() -> None:
    judged = screens.judged(Answered(SICK, PLACE, heard=False))

    assert judged.says == ()
    assert presses(judged) == [Tell(SICK), OpenGroup("trouble-at-work")]


def test_a_door_says_that_it_is_not_ours() -> None:
    door = Answered(SICK, replace(PLACE, domain=Domain.DOORS), heard=False)

    assert screens.answer(door).says == (say.ask_door(), Passage(SICK))


def test_who_fits_no_situation_is_answered_too() -> None:
    place = replace(PLACE, situations=(Situation.ASYLUM, Situation.EU))

    screen = screens.outcome(Differs(SICK, place))

    assert presses(screen) == [
        Suited(SICK, "asylum"),
        Suited(SICK, "eu"),
        Suited(SICK, ""),
        OpenGroup("trouble-at-work"),
    ]


def test_an_answer_for_a_situation_is_that_part_of_the_entry() -> None:
    answered = Answered(SICK, PLACE, heard=False, situation=Situation.ASYLUM)

    assert screens.answer(answered).says == (Passage(SICK, "asylum"),)


@pytest.mark.parametrize("situation", list(Situation))
def test_every_situation_has_a_name(situation: Situation) -> None:
    screen = screens.outcome(Differs(SICK, replace(PLACE, situations=(situation,))))
    (button,) = screen.rows[0]

    assert isinstance(button, Button)
    assert button.label == Phrase(f"ask-situation-{situation}")


def test_an_obstacle_leads_first_to_where_it_can_be_told() -> None:
    screen = screens.outcome(Hindered((screens.TELL, SICK)))

    assert presses(screen) == [TellThis(), Read(SICK), NoneOfThese()]


def test_what_may_be_an_obstacle_is_answered_and_leads_to_where_it_can_be_told() -> None:
    answered = Answered(SICK, PLACE, heard=False)

    screen = screens.outcome(AlsoHindered(answered))

    assert screen.says == screens.answer(answered).says
    assert presses(screen) == [
        Helped(SICK),
        NotThis(SICK),
        TellThis(),
        OpenGroup("trouble-at-work"),
    ]


def test_where_it_can_be_told_is_not_said_twice() -> None:
    answered = Answered(SICK, PLACE, heard=False)

    told = [each for each in presses(screens.answer(answered)) if isinstance(each, Tell)]
    screen = screens.outcome(AlsoHindered(answered))

    assert told == [Tell(SICK)]
    assert not any(isinstance(each, Tell) for each in presses(screen))


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
        Hindered(()),
        AlsoHindered(Unanswered()),
        Differs(SICK, replace(PLACE, situations=(Situation.ASYLUM,))),
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
    screen = screens.refusal(say.ask_photo(), None)

    assert screen.says == (say.ask_photo(),)
    assert OpenShelf("danger") in presses(screen)
