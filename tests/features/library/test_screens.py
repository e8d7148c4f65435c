from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.library import screens
from bot.features.library.model import MOST_PICTURES, Place
from bot.features.library.screens import MoreOfGroup, OpenGroup, OpenMenu, OpenShelf
from bot.vocabulary import Domain, EntryId, Situation
from bot.words.phrase import Passage
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.words.press import Press

IN_GROUP = Place(EntryId("work-sick"), Domain.WORK, "work", "trouble-at-work", 1)
ON_SHELF = Place(EntryId("health-112"), Domain.HEALTH, "danger", "danger", 2)


def presses(screen: Screen) -> list[Press]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


def last_press(screen: Screen) -> Press:
    return presses(screen)[-1]


def test_the_menu_has_four_pictures() -> None:
    assert len(screens.menu().rows) == MOST_PICTURES


def test_back_stands_in_the_last_row() -> None:
    assert last_press(screens.shelf(("a", "b"))) == OpenMenu()
    assert last_press(screens.group((IN_GROUP,))) == OpenShelf("work")
    assert last_press(screens.group((ON_SHELF,))) == OpenMenu()


def test_more_than_four_answers_follow_page_by_page() -> None:
    places = tuple(replace(IN_GROUP, entry=EntryId(f"work-{n}"), position=n) for n in range(9))

    first, second, last = (screens.group(places, start) for start in (0, 4, 8))

    assert [len(screen.rows) for screen in (first, second, last)] == [6, 6, 2]
    assert presses(first)[-2:] == [MoreOfGroup("trouble-at-work", 4), OpenShelf("work")]
    assert presses(second)[-2:] == [MoreOfGroup("trouble-at-work", 8), OpenGroup("trouble-at-work")]
    assert presses(last)[-1] == MoreOfGroup("trouble-at-work", 4)


def test_an_answer_for_a_situation_is_another_part_of_the_entry() -> None:
    entry = EntryId("health-dentist")

    assert screens.answer(entry, Situation.ASYLUM) == Passage(entry, "asylum")
    assert screens.answer(entry) == Passage(entry, "answer")


def test_up_from_an_answer_leads_to_the_pictures_around_it() -> None:
    assert screens.up_from(IN_GROUP) == OpenGroup("trouble-at-work")
    assert screens.up_from(ON_SHELF) == OpenShelf("danger")
    assert screens.up_from(None) == OpenMenu()
