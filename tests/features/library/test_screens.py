from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.library import screens
from bot.features.library.model import MOST_PICTURES, Place
from bot.features.library.screens import OpenGroup, OpenMenu, OpenShelf
from bot.vocabulary import Domain, EntryId
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.words.press import Press

IN_GROUP = Place(EntryId("work-sick"), Domain.WORK, "work", "trouble-at-work", 1)
ON_SHELF = Place(EntryId("health-112"), Domain.HEALTH, "danger", "danger", 2)


def last_press(screen: Screen) -> Press:
    (button,) = screen.rows[-1]
    assert isinstance(button, Button)
    return button.press


def test_the_menu_has_four_pictures() -> None:
    assert len(screens.menu().rows) == MOST_PICTURES


def test_back_stands_in_the_last_row() -> None:
    assert last_press(screens.shelf(("a", "b"))) == OpenMenu()
    assert last_press(screens.group((IN_GROUP,))) == OpenShelf("work")
    assert last_press(screens.group((ON_SHELF,))) == OpenMenu()


def test_up_from_an_answer_leads_to_the_pictures_around_it() -> None:
    assert screens.up_from(IN_GROUP) == OpenGroup("trouble-at-work")
    assert screens.up_from(ON_SHELF) == OpenShelf("danger")
    assert screens.up_from(None) == OpenMenu()
