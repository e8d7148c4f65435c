import pytest

from bot.features.library import readability

EASY = "Bel de huisarts. Zeg wat er is. Vraag een tolk."
HARD = "De zorgverzekeringsmaatschappij verstrekt desgevraagd informatie over vergoedingsmogelijkheden."


def test_short_words_and_sentences_read_more_easily() -> None:
    assert readability.ease(EASY) > 100
    assert readability.ease(HARD) < 0


def test_what_stands_in_brackets_and_figures_is_not_counted() -> None:
    assert readability.sentences("Bel UWV (uitkeringsinstantie): {phone_uwv}. Nu.") == [
        ["Bel", "UWV"],
        ["Nu"],
    ]


@pytest.mark.parametrize("nothing", ["", "112", "{phone_112}"])
def test_a_text_without_words_is_not_hard(nothing: str) -> None:
    assert readability.ease(nothing) == 120
    assert readability.longest(nothing) == 0


def test_the_longest_sentence_is_found() -> None:
    assert readability.longest(EASY) == 4
