from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.features.barriers.model import Area
from bot.features.barriers.presses import Tell
from bot.features.relay import letters
from bot.features.relay.letters import Better
from bot.features.relay.model import Answer, Line, Promise, Standing, State, Translation
from bot.vocabulary import Language, OrganisationId
from bot.words import catalogue as say
from bot.words.screen import Button, Screen
from tests import aloud

DAY = date(2026, 11, 25)
OWED = Promise(
    "a" * 12, OrganisationId("b" * 32), "care_access", State.CHANGED, 1, DAY, by=DAY, last=DAY
)
SAID = Answer("c" * 12, OWED.id, 1, State.CHANGED, "Er is een tweede lijn.", DAY, published=DAY)
LINE = Line(OWED, "Huisartsen Noord", Standing.CHANGED, SAID)
IN_TI = Translation(SAID.id, Language.TI, "ካልኣይ መስመር ኣሎ።", SAID.digest, checked=False)


def presses(screen: Screen) -> list[object]:
    return [button.press for row in screen.rows for button in row if isinstance(button, Button)]


@pytest.mark.parametrize("standing", Standing)
def test_however_it_stands_there_is_one_sentence_for_it(
    standing: Standing, language: Language
) -> None:
    said = aloud.renderer().html([letters.standing(replace(LINE, standing=standing))], language)

    assert said
    assert "{" not in said


def test_words_stand_with_who_says_them_and_a_draft_says_so() -> None:
    line = replace(LINE, texts={Language.TI: IN_TI})

    in_ti = aloud.renderer().html(letters.of_line(line, Language.TI), Language.TI)
    in_dutch = aloud.renderer().html(letters.of_line(line, Language.NL), Language.NL)

    assert IN_TI.text in in_ti
    assert "Huisartsen Noord" in in_ti
    assert aloud.renderer().html([say.library_draft()], Language.TI) in in_ti
    assert SAID.text in in_dutch
    assert aloud.renderer().html([say.library_draft()], Language.NL) not in in_dutch


def test_where_the_words_are_not_translated_that_is_said_and_nothing_in_dutch() -> None:
    html = aloud.renderer().html(letters.of_line(LINE, Language.AR), Language.AR)

    assert SAID.text not in html
    assert aloud.renderer().html([say.relay_untranslated()], Language.AR) in html


def test_who_opened_again_shows_no_old_words() -> None:
    html = aloud.renderer().html(
        letters.of_line(replace(LINE, standing=Standing.REOPENED), Language.NL), Language.NL
    )

    assert SAID.text not in html


def test_a_question_back_leads_to_where_it_can_be_told() -> None:
    asked = letters.told(replace(LINE, standing=Standing.NEED_MORE), Language.NL, Area.CARE)
    told = letters.told(LINE, Language.NL, Area.CARE)

    assert Tell("") in presses(asked)
    assert Tell("") not in presses(told)


def test_whether_it_is_better_takes_one_tap_and_may_be_left_open() -> None:
    screen = letters.ask_better(LINE, Area.CARE)

    choices = [press.choice for press in presses(screen) if isinstance(press, Better)]
    assert choices == ["y", "n", "u"]
    assert say.relay_better_unseen() in screen.says


def test_markup_in_a_name_or_a_text_is_text(language: Language) -> None:
    line = replace(LINE, organisation="<b>x", answer=replace(SAID, text="<script>"))

    html = aloud.renderer().html(letters.of_line(line, Language.NL), language)

    assert "<script>" not in html
    assert "&lt;b&gt;x" in html
