from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import book as pages
from bot.features.barriers.book import Book, after, sensitive_in
from bot.features.barriers.model import Area, Crowd, Draft, Kind, Part, Place, Province, unpack
from bot.features.barriers.presses import CODES, HOME, PREVIEW, THEMES, Go, ReadHelp, Send, Write
from bot.vocabulary import Language
from bot.words.screen import Button
from tests import aloud

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.words.screen import Screen

MOST_WORDS = 45
MOST_TAPS = 5
ZWNJ = "\u200c"
TAG = re.compile(r"<[^>]*>|[^\w\s]")


def presses(screen: Screen) -> list[object]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


def follow(press: object, themes: Taxonomy) -> tuple[str, Screen]:
    """What a button leads to."""
    assert isinstance(press, Go)
    book, which = Book(themes, unpack(press.draft, themes)), press.step[1:]
    match press.step[:1]:
        case "h":
            return press.step, book.home()
        case "a":
            return press.step, book.themes(Area(which))
        case "c":
            return press.step, book.codes(int(which))
        case _:
            return press.step, book.preview("", speaks_for_others=False)


def taps_to(themes: Taxonomy) -> dict[str, int]:
    """The fewest taps with which each code is sent, from the first screen on."""
    fewest: dict[str, int] = {}
    at = [(0, "h", Book(themes, Draft()).home())]
    while at:
        taps, step, screen = at.pop(0)
        if step == PREVIEW:
            [send] = [press for press in presses(screen) if isinstance(press, Send)]
            fewest.setdefault(unpack(send.draft, themes).codes[0], taps + 1)
            continue
        ahead = [press for press in presses(screen) if isinstance(press, Go)]
        order = "hacp"
        for press in ahead:
            further = (order.index(press.step[0]), press.step) > (order.index(step[0]), step)
            if further and unpack(press.draft, themes).kind is Kind.HINDERED:
                at.append((taps + 1, *follow(press, themes)))
    return fewest


def every_screen(themes: Taxonomy) -> list[Screen]:
    screens = [Book(themes, Draft(kind=kind)).home() for kind in Kind]
    for theme, area in themes.themes.items():
        draft = Draft(theme=theme)
        screens.append(Book(themes, draft).themes(area))
        screens += [Book(themes, draft).codes(page) for page in (0, 1)]
        for code in themes.in_theme(theme):
            chosen = Book(themes, draft.adding(code))
            screens += [
                chosen.preview("", speaks_for_others=True),
                chosen.crowds(),
                chosen.prompt(),
            ]
    full = Draft(
        theme="rules",
        codes=("ru_unclear", "ru_spread", "ru_not_heard"),
        place=Place.GEMEENTE,
        region=Province.NOORD_BRABANT,
        crowd=Crowd.FEW,
    )
    book = Book(themes, full)
    screens += [book.preview("", speaks_for_others=True), book.parts()]
    screens += [book.places(page) for page in (0, 1)]
    screens += [book.provinces(part) for part in Part]
    return screens


def test_every_code_is_sent_with_five_taps_at_most(themes: Taxonomy) -> None:
    fewest = taps_to(themes)

    assert set(fewest) == set(themes.codes)
    assert max(fewest.values()) == MOST_TAPS


def test_a_screen_has_four_choices_and_one_row_that_leads_on_or_back(themes: Taxonomy) -> None:
    for screen in every_screen(themes):
        if screen.asks:
            continue
        *choices, ways = screen.rows
        assert sum(len(row) for row in choices) <= pages.PAGE
        assert all(len(row) == 1 for row in choices)
        assert 1 <= len(ways) <= 3


@pytest.mark.parametrize("language", Language)
def test_a_screen_has_forty_five_words_at_most(language: Language, themes: Taxonomy) -> None:
    for screen in every_screen(themes):
        html = aloud.renderer().html(screen.says, language)
        words = TAG.sub(" ", html.replace(ZWNJ, "")).split()
        assert len(words) <= MOST_WORDS, " ".join(words)


@pytest.mark.parametrize("language", Language)
def test_every_label_fits_a_phone(language: Language, themes: Taxonomy) -> None:
    for screen in every_screen(themes):
        for row in screen.rows:
            for button in row:
                label = aloud.renderer().label(button.label, language)
                assert 0 < len(label) <= 64, label


def test_from_every_screen_there_is_a_way_back(themes: Taxonomy) -> None:
    seen = {
        press.step[:1]
        for screen in every_screen(themes)
        for press in presses(screen)
        if isinstance(press, Go)
    }

    assert {HOME, THEMES, CODES, PREVIEW} <= seen
    for screen in every_screen(themes):
        assert screen.asks or [press for press in presses(screen) if isinstance(press, Go)]


def test_no_words_are_asked_for_where_it_is_sensitive(themes: Taxonomy) -> None:
    for code in themes.codes.values():
        draft = Draft(theme=code.theme).adding(code)
        offered = presses(Book(themes, draft).preview("", speaks_for_others=False))
        assert any(isinstance(press, Write) for press in offered) is not code.sensitive
        assert any(isinstance(press, ReadHelp) for press in offered) is code.sensitive
        assert (sensitive_in(draft, themes) is not None) is code.sensitive


def test_what_was_chosen_is_not_offered_again(themes: Taxonomy) -> None:
    draft = Draft(theme="money", codes=("mo_debt",))

    offered = [
        unpack(press.draft, themes).codes
        for press in presses(Book(themes, draft).codes(0))
        if isinstance(press, Go) and press.step == PREVIEW
    ]

    assert ("mo_debt", "mo_not_enough") in offered
    assert ("mo_debt",) not in offered[:3]


def test_what_went_well_needs_no_code() -> None:
    good = Draft(kind=Kind.GOOD)

    assert after(good) == PREVIEW
    assert after(replace(good, kind=Kind.HINDERED)) == f"{CODES}0"
