from __future__ import annotations

import pytest

from bot.features.people import screens
from bot.features.people.model import Kept, Person, quarter_of
from bot.features.people.screens import AskToForget, Choose, ReadRights
from bot.resources import Operator
from bot.vocabulary import Language, PersonId
from bot.words.screen import Button
from tests import aloud
from tests.conftest import Clock


def test_the_choice_is_one_button_a_row_in_its_own_language() -> None:
    screen = screens.choice(Language.AR)

    presses = [button.press for (button,) in screen.rows if isinstance(button, Button)]
    assert presses == [Choose(language) for language in ("ar", "ti", "fa-AF", "nl", "en")]


def test_nothing_kept_offers_nothing_to_delete() -> None:
    ((button,),) = screens.privacy(Kept(None, 0, 0), ()).rows

    assert isinstance(button, Button)
    assert button.press == ReadRights()


@pytest.mark.parametrize("language", Language)
def test_the_privacy_notice_says_who_how_long_and_where_to_complain(language: Language) -> None:
    (notice,) = screens.rights(Operator("Stichting Voorbeeld", "020")).says
    html = aloud.renderer().html([notice], language)

    for told in (
        "Stichting Voorbeeld",
        "020",
        "30",
        "28",
        "10",
        "16",
        "autoriteitpersoonsgegevens",
    ):
        assert told in html


def test_something_kept_offers_to_delete_it() -> None:
    person = Person(PersonId("a" * 32), Language.TI, quarter_of(Clock()().date()))

    _, (button,) = screens.privacy(Kept(person, 1, 2), ()).rows

    assert isinstance(button, Button)
    assert button.press == AskToForget()


def test_the_trust_card_names_the_operator() -> None:
    (card,) = screens.trust(Operator("Stichting Voorbeeld", "020")).says

    assert getattr(card, "args", None) == {"operator": "Stichting Voorbeeld", "contact": "020"}


def test_being_forgotten_clears_the_keyboard() -> None:
    assert screens.forgotten().clears
