from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding import screens
from bot.features.forwarding.model import Batch, Nothing, Sorted, Topic, Unclear
from bot.features.questions.model import Load
from bot.vocabulary import Danger, EntryId, Language, PaperId
from tests import aloud
from tests.features.team.test_model import MIRIAM

if TYPE_CHECKING:
    from bot.words.screen import Screen

MOST_BUTTONS = 4
MOST_WORDS = 60
LEFT = Sorted((), (), more=False, unclear=None, unanswered=0, voices=0, languages=MIRIAM.languages)
SCREENS: dict[str, Screen] = {
    "gathered": screens.gathered(Batch(3, 1, 1)),
    "only pictures": screens.gathered(Batch(0, 0, 2)),
    "crowd": screens.crowd(),
    "hours": screens.hours(),
    "load": screens.load(MIRIAM, Load(0, 1, 2), rests=False),
    "load of who rests": screens.load(MIRIAM, Load(0, 1, 2), rests=True),
}


def ordered(**changed: object) -> tuple[Screen, ...]:
    from dataclasses import replace  # noqa: PLC0415 (only here)

    return screens.ordered(replace(LEFT, **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_no_screen_has_more_buttons_than_a_hand_can_choose_from(screen: Screen) -> None:
    assert 1 <= sum(len(row) for row in screen.rows) <= MOST_BUTTONS


def test_danger_stands_before_every_answer() -> None:
    topic = Topic(EntryId("work-sick"), Language.TI, 1, heard=False)

    first, second, _ = ordered(dangers=(Danger.VIOLENCE,), topics=(topic,))

    assert first.rows == ()
    assert second == screens.card(topic)


def test_one_thing_is_decided_at_a_time() -> None:
    unclear = Unclear(1, PaperId("a" * 32), (EntryId("work-sick"),))

    [screen] = ordered(unclear=unclear, unanswered=2, voices=1)

    assert screen.papers == {unclear.paper}


def test_what_is_left_is_thanked_for() -> None:
    [screen] = ordered()

    assert screen.rows == ()
    assert screens.ordered(Nothing())[0].says


@pytest.mark.parametrize("danger", Danger, ids=str)
def test_who_passes_danger_on_reads_whom_to_call(danger: Danger, language: Language) -> None:
    [card, _] = ordered(dangers=(danger,))

    assert "112" in aloud.renderer().html(card.says, language)


def test_a_card_of_any_answer_is_short_in_every_language(language: Language) -> None:
    from bot.words.phrase import Passage  # noqa: PLC0415 (only here)

    long = {
        place.entry: len(text.split())
        for place in aloud.collection().places
        if len((text := aloud.renderer().label(Passage(place.entry, "card"), language)).split())
        > MOST_WORDS
    }

    assert long == {}
