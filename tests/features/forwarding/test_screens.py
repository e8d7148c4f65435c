from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.features.forwarding import screens
from bot.features.forwarding.model import Batch, Done, Nothing, Open, Sorted, Topic, Unclear
from bot.features.questions.model import Load
from bot.vocabulary import Danger, EntryId, Language, PaperId
from bot.words import catalogue as say
from bot.words.direction import without_isolates
from tests import aloud
from tests.features.team.test_model import MIRIAM

if TYPE_CHECKING:
    from bot.words.screen import Screen

MOST_BUTTONS = 4
MOST_WORDS = 45
PAPER = PaperId("a" * 32)
SICK = EntryId("work-sick")
EMPTY = Sorted(
    (), (), more=0, unclear=None, open=None, voices=0, languages=MIRIAM.languages, done=Done(4, 2)
)
LEFT: dict[str, Sorted] = {
    "more": replace(EMPTY, more=3),
    "unclear": replace(EMPTY, unclear=Unclear("1", PAPER, (SICK,) * 3)),
    "one open": replace(EMPTY, open=Open("1", PAPER, 1)),
    "many open": replace(EMPTY, open=Open("1", PAPER, 9)),
    "voices": replace(EMPTY, voices=2),
}
SCREENS: dict[str, Screen] = {
    "gathered": screens.gathered(Batch(3, 1, 1)),
    "only pictures": screens.gathered(Batch(0, 0, 2)),
    "crowd": screens.crowd("1"),
    "hours": screens.hours(),
    "load": screens.load(MIRIAM, Load(0, 1, 2), rests=False),
    "load of who rests": screens.load(MIRIAM, Load(0, 1, 2), rests=True),
    **{name: screens.shown(order)[0] for name, order in LEFT.items()},
}
SAID: dict[str, Screen] = {
    **{name: screen for name, screen in SCREENS.items() if not screen.papers},
    "nothing": screens.sorted_now(Nothing()),
    "thanks": screens.shown(EMPTY)[0],
    "no question": screens.no_question(),
    "decided": screens.decided(),
    **{f"danger {danger}": screens.danger(danger) for danger in Danger},
}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_no_screen_has_more_buttons_than_a_hand_can_choose_from(screen: Screen) -> None:
    assert 1 <= sum(len(row) for row in screen.rows) <= MOST_BUTTONS


@pytest.mark.parametrize("screen", SAID.values(), ids=SAID)
def test_a_screen_is_short_in_every_language(screen: Screen, language: Language) -> None:
    assert len(aloud.renderer().html(screen.says, language).split()) <= MOST_WORDS


@pytest.mark.parametrize(
    ("batch", "buttons"),
    [
        (Batch(2, 0, 0), ["b-sort", "b-one", "b-drop"]),
        (Batch(1, 0, 0), ["b-sort", "b-drop"]),
        (Batch(0, 1, 0), ["b-sort", "b-drop"]),
        (Batch(0, 0, 1), ["b-drop"]),
    ],
)
def test_what_cannot_be_done_with_a_batch_is_not_offered(batch: Batch, buttons: list[str]) -> None:
    rows: Any = screens.gathered(batch).rows

    assert [row[0].press.NAME for row in rows] == buttons


def test_a_batch_is_told_by_what_is_in_it() -> None:
    batch = Batch(texts=11, voices=0, unopened=1)

    assert screens.gathered(batch).says == (
        say.forwarding_batch(count="12"),
        say.forwarding_texts(count="11"),
        say.forwarding_unopened(count="1"),
        say.forwarding_what(),
    )


def test_a_card_is_nothing_but_the_card(language: Language) -> None:
    topic = Topic(SICK, language, 3, heard=True)

    [only] = screens.card(topic).says

    for reader in Language:
        html = aloud.renderer().html([only], reader)
        assert html == aloud.renderer().html([only], language)


def test_what_the_cards_are_about_stands_above_them() -> None:
    topic = Topic(SICK, Language.TI, 2, heard=False)
    order = replace(EMPTY, topics=(topic,), dangers=(Danger.VIOLENCE,))

    above = screens.sorted_now(order)
    card, last = screens.shown(order)

    told = without_isolates(aloud.renderer().html(above.says, Language.NL))
    assert "ትግርኛ · 2×" in told
    assert above.says[0] == say.forwarding_above()
    assert card == screens.card(topic)
    assert last.says == (say.forwarding_thanks(topics="4", asked="2"),)


def test_one_thing_is_decided_at_a_time() -> None:
    order = replace(
        EMPTY, unclear=Unclear("1", PAPER, (SICK,)), open=Open("2", PaperId("b"), 1), voices=1
    )

    [screen] = screens.shown(order)

    assert screen.papers == {PAPER}
    assert screens.shown(Nothing()) == ()


@pytest.mark.parametrize("danger", Danger, ids=str)
def test_who_passes_danger_on_reads_whom_to_call(danger: Danger, language: Language) -> None:
    assert "112" in aloud.renderer().html(screens.danger(danger).says, language)
