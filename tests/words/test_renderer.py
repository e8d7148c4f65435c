from __future__ import annotations

import re
import unicodedata
from datetime import date
from html import escape

import pytest
from aiogram_i18n.exceptions import AiogramI18nError

from bot.features.library.model import Card, Fact, FactKind, Text, Version
from bot.features.library.shelf import LibraryShelf
from bot.vocabulary import EntryId, FactId, Language
from bot.words import catalogue as say
from bot.words.direction import FSI, PDI, RLM, without_isolates
from bot.words.phrase import Figure, In, Passage, Phrase, Quote
from bot.words.renderer import Renderer
from bot.words.screen import NOTHING, PrivateButton, Screen
from tests import aloud

HOSTILE = '<script>&"'
ZERO_IS_ONE = (Language.TI, Language.FA_AF)


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return aloud.renderer()


def test_every_value_is_escaped_wherever_it_is_put(renderer: Renderer, language: Language) -> None:
    with_text = [
        message
        for message in aloud.messages(language)
        if any(isinstance(value, str) for value in aloud.samples(message).values())
    ]
    assert with_text

    for message in with_text:
        said = Phrase(message.id.name, aloud.samples(message, HOSTILE))
        html = renderer.html([said], language)
        assert "<script" not in html, message.id.name
        assert escape(HOSTILE) in html, message.id.name


def test_a_label_is_plain_and_shows_what_was_typed(renderer: Renderer, language: Language) -> None:
    label = renderer.label(say.library_look(at=HOSTILE), language)

    assert HOSTILE in label


def test_a_value_is_isolated_from_the_text_around_it(
    renderer: Renderer, language: Language
) -> None:
    html = renderer.html([say.people_trust(operator="Voorbeeld B.V.", contact="020-1")], language)

    assert f"{FSI}Voorbeeld B.V.{PDI}" in html


def test_what_is_copied_or_pressed_holds_no_isolate(renderer: Renderer, language: Language) -> None:
    shown = [
        say.library_phone(at="Veilig Thuis", phone=Figure(FactId("phone_112"))),
        say.library_link(url="https://x.nl/?a=1&b=2", at="x.nl"),
    ]

    html = renderer.html(shown, language)

    assert "<code>112</code>" in html
    assert f'href="{escape("https://x.nl/?a=1&b=2")}"' in html
    assert html.count(FSI) == html.count(PDI) > 0
    assert without_isolates(renderer.label(shown[0], language)) == renderer.label(
        shown[0], language
    )


def test_every_line_of_every_answer_starts_from_the_readers_side(
    renderer: Renderer, language: Language
) -> None:
    for entry in sorted(aloud.collection().domains):
        for line in renderer.html([Passage(entry)], language).split("\n"):
            visible = re.sub(r"<[^>]*>", "", line).strip()
            kinds = [unicodedata.bidirectional(letter) for letter in visible]
            if language.right_to_left and {"R", "AL"} & set(kinds):
                assert kinds[0] in ("R", "AL"), line
            elif not language.right_to_left:
                assert RLM not in line


@pytest.mark.parametrize(
    "message", [say.library_months, say.library_weeks, say.library_days, say.library_years]
)
def test_arabic_counts_in_six_ways(renderer: Renderer, message: object) -> None:
    assert callable(message)
    told = {n: renderer.label(message(count=n), Language.AR) for n in (0, 1, 2, 3, 11, 100)}

    assert len(set(told.values())) == len(told)
    assert not re.search(r"\d", told[1] + told[2])
    assert [n for n in (0, 3, 11, 100) if str(n) not in told[n]] == []


@pytest.mark.parametrize("message", [say.people_privacy_waiting, say.people_privacy_presses])
def test_none_is_never_told_as_one(renderer: Renderer, language: Language, message: object) -> None:
    assert callable(message)
    none, one = (renderer.label(message(count=n), language) for n in (0, 1))

    assert "0" not in none
    assert none != one
    if language in ZERO_IS_ONE:
        assert "1" in one


def test_digits_are_latin_in_every_language(renderer: Renderer, language: Language) -> None:
    label = renderer.label(say.library_months(count=1205), language)

    assert re.sub(r"\D", "", label, flags=re.ASCII) == "1205"


def test_a_figure_is_todays_value(renderer: Renderer, language: Language) -> None:
    own_risk = renderer.label(Figure(FactId("eigen_risico")), language)

    assert own_risk == "€ 385"


def test_a_figure_in_an_approved_sentence_is_isolated(renderer: Renderer) -> None:
    quote = Quote(Language.AR, ("اتصل ", Figure(FactId("phone_112")), " & الآن"))

    assert renderer.html([quote], Language.EN) == f"اتصل {FSI}112{PDI} &amp; الآن"
    assert renderer.label(quote, Language.EN) == "اتصل 112 & الآن"


def test_an_amount_that_is_no_longer_certain_becomes_a_place_to_look(renderer: Renderer) -> None:
    shown = renderer.label(Figure(FactId("wml_hour_21")), Language.EN)

    assert shown == renderer.label(say.library_look(at="rijksoverheid.nl"), Language.EN)
    assert "14" not in shown


def test_a_saying_in_one_language_is_said_in_it_to_everybody(
    renderer: Renderer, language: Language
) -> None:
    assert renderer.label(In(Language.NL, say.people_language_name()), language) == "Nederlands"


def test_an_entry_that_is_gone_says_so(renderer: Renderer, language: Language) -> None:
    shown = renderer.html([Passage(EntryId("never-was-there"))], language)

    assert shown == renderer.html([say.library_gone()], language)


def test_approved_text_may_hold_what_html_means_something_by() -> None:
    words_of = Text(f"Q {HOSTILE}", "L {n} < 3", ("a", "b & c", "d"), "Ik 'wil' <u>")
    card = Card("📄", "", date(2026, 1, 1), None)
    fact = Fact(FactId("n"), FactKind.WEEKS, "2", date(2027, 1, 1), None, "https://x.nl", "x.nl")
    shelf = LibraryShelf({fact.id: fact}, drafts=True, today=lambda: aloud.TODAY)
    shelf.replace([Version(EntryId("x"), Language.NL, words_of, "", "", card)])

    html = Renderer(aloud.renderer()._core, shelf).html([Passage(EntryId("x"))], Language.NL)

    assert escape(HOSTILE) in html
    assert "&lt;u&gt;" in html
    assert f"L {FSI}" in html
    assert not set(re.findall(r"</?(\w+)", html)) - {"b", "blockquote", "a", "code"}


def test_a_key_that_does_not_exist_raises(renderer: Renderer, language: Language) -> None:
    with pytest.raises((KeyError, AiogramI18nError)):
        renderer.html([Phrase("no-such-key")], language)


def test_a_key_that_does_not_exist_raises_what_the_docstring_says(renderer: Renderer) -> None:
    with pytest.raises(KeyError):
        renderer.write(Screen((Phrase("no-such-key"),)), Language.NL)


def test_a_variable_that_is_missing_raises(renderer: Renderer, language: Language) -> None:
    with pytest.raises(Exception, match=r"."):
        renderer.html([Phrase("library-look")], language)


def test_a_screen_is_written_with_everything_that_stands_below_it(renderer: Renderer) -> None:
    rows = ((PrivateButton(say.ask_group_button()),),)

    written = renderer.write(Screen((say.ask_group(), say.ask_thanks()), rows), Language.EN)

    assert written.html.count("\n\n") == 1
    assert written.labels == (("❓ Ask in private",),)
    assert (written.keys, written.hint) == ((), None)


def test_keys_and_their_hint_are_written(renderer: Renderer) -> None:
    screen = Screen((), keys=((say.people_key_ask(),),), hint=say.people_placeholder())

    written = renderer.write(screen, Language.NL)

    assert written.keys == ((renderer.label(say.people_key_ask(), Language.NL),),)
    assert written.hint == renderer.label(say.people_placeholder(), Language.NL)


def test_the_empty_screen_is_written_as_nothing(renderer: Renderer) -> None:
    assert renderer.write(NOTHING, Language.AR).html == ""
