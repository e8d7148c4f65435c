from __future__ import annotations

from bot.features.library import recording_screens as screens
from bot.vocabulary import EntryId, Language
from bot.words.phrase import In, Phrase
from bot.words.screen import Button
from tests import aloud

MOST_BUTTONS = 4
ENTRIES = tuple(sorted(aloud.collection().domains))


def test_no_screen_has_more_than_four_buttons() -> None:
    for first in range(0, len(ENTRIES), screens.PAGE):
        assert len(screens.silent(ENTRIES, Language.TI, first).rows) <= MOST_BUTTONS


def test_the_last_answers_have_nothing_behind_them() -> None:
    last = screens.silent(ENTRIES[:2], Language.TI, 0)

    presses = [button.press for row in last.rows for button in row if isinstance(button, Button)]
    assert all(isinstance(press, screens.Record) for press in presses)


def test_when_everything_is_read_aloud_there_is_a_way_back() -> None:
    assert screens.silent((), Language.TI, 0).rows
    assert screens.silent(ENTRIES, Language.TI, 9999).rows


def test_the_text_to_read_is_in_the_language_it_is_read_in() -> None:
    screen = screens.read_aloud(EntryId("work-sick"), Language.TI)
    [_, text] = screen.says

    html = aloud.renderer().html([text], Language.NL)
    assert isinstance(text, In)
    assert isinstance(text.saying, Phrase)
    assert any("\u1200" <= letter <= "\u139f" for letter in html)
