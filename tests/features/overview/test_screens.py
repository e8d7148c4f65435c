from __future__ import annotations

from bot.features.overview import screens
from bot.features.overview.panels import PANELS
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import In


def test_there_is_a_button_for_every_panel_two_in_a_row() -> None:
    screen = screens.choose(Language.TI)

    buttons = [button for row in screen.rows for button in row]
    assert len(buttons) == len(PANELS)
    assert max(len(row) for row in screen.rows) == 2
    assert buttons[0].label == In(Language.NL, PANELS[0].title())


def test_a_picture_says_what_it_counts() -> None:
    screen = screens.picture(PANELS[0], Language.EN)

    assert screen.draws == PANELS[0].name
    assert screen.says[0] == In(Language.EN, PANELS[0].title())


def test_who_may_not_see_figures_is_told_so() -> None:
    assert screens.not_here().says == (say.overview_not_here(),)
