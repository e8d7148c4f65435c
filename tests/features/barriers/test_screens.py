from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import screens
from bot.features.barriers.model import Area, Mixed, Waiting
from bot.features.barriers.presses import Clean, Follow, GiveCode, Undo, Withdraw
from bot.vocabulary import Language
from bot.words.screen import Button
from tests import aloud

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.words.screen import Screen

CODE = "1234567890123456"


def kinds(screen: Screen) -> list[type]:
    return [
        type(button.press) for row in screen.rows for button in row if isinstance(button, Button)
    ]


@pytest.mark.parametrize("language", Language)
def test_thanks_are_short_and_leave_four_things_to_do(language: Language) -> None:
    thanks = screens.thanks("t" * 22, Area.CARE)

    assert kinds(thanks) == [Follow, GiveCode, Clean, Undo]
    words = re.sub(r"<[^>]*>", "", aloud.renderer().html(thanks.says, language)).split()
    assert len(words) <= 45


@pytest.mark.parametrize("language", Language)
def test_a_code_is_shown_in_digits_and_in_words(language: Language) -> None:
    html = aloud.renderer().html(screens.receipt(CODE).says, language)

    assert "1234 5678 9012 3456" in html
    assert html.count("·") == 12
    assert "{" not in html


def test_what_was_found_can_be_taken_out() -> None:
    for found in (Waiting("mental"), Mixed("mental", "2026Q4")):
        assert kinds(screens.found(found)) == [Withdraw]
    assert kinds(screens.found(None)) == []


def test_the_card_comes_before_what_may_be_danger(themes: Taxonomy) -> None:
    cards = [screens.danger_in(code) for code in themes.codes.values()]

    assert sum(card is not None for card in cards) == 2


@pytest.mark.parametrize("language", Language)
def test_who_follows_reads_figures_by_theme(language: Language) -> None:
    html = aloud.renderer().html(screens.news(Area.CARE, {"mental": 12}).says, language)

    assert "12" in html
    assert html.count("•") == 1
