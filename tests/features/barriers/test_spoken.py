from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.barriers.spoken import Reading, Words
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy

WORDS = Words(b"i" * 16, "2026Q4", "hindered", "care_contact", ("cc_short_time",), "", "ti", b"box")


def test_words_are_for_who_reads_their_language() -> None:
    assert WORDS.is_for((Language.TI,))
    assert not WORDS.is_for((Language.AR, Language.NL))


def test_words_of_which_no_language_is_kept_are_for_everybody() -> None:
    assert replace(WORDS, language="other").is_for((Language.AR,))


def test_a_sensitive_code_makes_words_sensitive(themes: Taxonomy) -> None:
    assert not WORDS.is_sensitive(themes)
    assert replace(WORDS, codes=("cc_short_time", "cc_culture_shame")).is_sensitive(themes)
    assert not replace(WORDS, codes=("gone",)).is_sensitive(themes)


def test_dutch_and_english_are_understood_as_they_are() -> None:
    assert Reading(WORDS, "x", None, Language.TI).needs_translation
    assert Reading(WORDS, "x", None, None).needs_translation
    assert not Reading(WORDS, "x", None, Language.EN).needs_translation
