from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.demo import markup
from bot.features.library import screens
from bot.features.library.check import examine
from bot.features.library.screens import SHELVES, Read
from bot.settings import LOCALES
from bot.vocabulary import Domain
from bot.words.phrase import Passage
from bot.words.screen import Button
from tests import aloud

if TYPE_CHECKING:
    from bot.vocabulary import EntryId, Language

MOST_PICTURES = 4
LONGEST_ANSWER = 1500
LONGEST_CAPTION = 1024
LONGEST_TITLE = 80
ENTRIES = sorted(aloud.collection().domains)
PLACES = aloud.collection().places
FIRST_TIER = {
    version.entry
    for version in aloud.collection().versions
    if version.card
    and version.card.tier == 1
    and aloud.collection().domains[version.entry] is not Domain.DOORS
}


def test_nobody_has_anything_to_complain_of() -> None:
    assert examine(LOCALES, aloud.TODAY).complaints == ()


FARTHER = {"health-paracetamol", "employer-share-place-via-key-persons"}
"""There are two more answers of the first tier than there is room for on the first screens."""


@pytest.mark.parametrize("entry", sorted(FIRST_TIER - FARTHER))
def test_every_answer_of_the_first_tier_is_three_taps_away(entry: EntryId) -> None:
    [place] = [place for place in PLACES if place.entry == entry]
    behind = list(dict.fromkeys(each.group for each in PLACES if each.shelf == place.shelf))
    together = tuple(each for each in PLACES if each.group == place.group)
    taps = ["shelf", "answer"] if behind == [place.shelf] else ["shelf", "group", "answer"]
    taps += ["more"] * (together.index(place) // MOST_PICTURES)

    assert place.shelf in SHELVES
    assert place.group in behind
    assert place in together
    assert len(taps) <= 3


def test_no_screen_holds_more_than_four_pictures() -> None:
    for shelf in SHELVES:
        groups = tuple(dict.fromkeys(place.group for place in PLACES if place.shelf == shelf))
        assert 1 <= len(groups) <= MOST_PICTURES
        assert len(screens.shelf(groups).rows) <= MOST_PICTURES + 1
        for group in groups:
            together = tuple(place for place in PLACES if place.group == group)
            for first in range(0, len(together), MOST_PICTURES):
                rows = screens.group(together, first).rows
                shown = [
                    button.press for row in rows for button in row if isinstance(button, Button)
                ]
                assert sum(isinstance(press, Read) for press in shown) <= MOST_PICTURES
                assert len(shown) <= MOST_PICTURES + 2
    assert len(screens.menu().rows) <= MOST_PICTURES


def test_every_answer_is_one_message_that_telegram_reads(language: Language) -> None:
    assert [entry for entry in ENTRIES if not is_one_message(entry, language)] == []


def is_one_message(entry: EntryId, language: Language) -> bool:
    text, entities = markup.parse(aloud.renderer().html([Passage(entry)], language))
    shapes = {entity["type"] for entity in entities}
    fits = 100 < markup.units(text) <= LONGEST_ANSWER
    return fits and shapes >= {"bold", "blockquote"} and "{" not in text


def test_every_title_fits_its_button_and_its_recording(language: Language) -> None:
    assert [entry for entry in ENTRIES if not fits_its_button(entry, language)] == []


def fits_its_button(entry: EntryId, language: Language) -> bool:
    label = aloud.renderer().label(Passage(entry, "title"), language)
    return 1 < len(label) <= min(LONGEST_TITLE + 3, LONGEST_CAPTION) and "\n" not in label


def test_no_two_answers_of_a_group_have_the_same_picture() -> None:
    icons = {
        version.entry: version.card.icon for version in aloud.collection().versions if version.card
    }
    for group in {place.group for place in PLACES}:
        shown = [icons[place.entry] for place in PLACES if place.group == group]
        assert len(shown) == len(set(shown)), group
