from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.features.library import files
from bot.features.library.shelf import LibraryShelf
from bot.settings import LOCALES
from bot.vocabulary import EntryId, FactId, Language
from bot.words import renderer
from bot.words.phrase import Figure, Passage

if TYPE_CHECKING:
    from bot.features.library.model import Collection
    from bot.words.renderer import Renderer


TODAY = date(2026, 11, 25)
OWN_RISK = EntryId("health-own-risk")


@pytest.fixture(scope="module")
def collection() -> Collection:
    return files.read(LOCALES)


def shelf(collection: Collection, *, drafts: bool = True, today: date = TODAY) -> LibraryShelf:
    facts = files.read_facts(LOCALES / "facts.toml")
    found = LibraryShelf(facts, drafts=drafts, today=lambda: today)
    found.replace(collection.versions)
    return found


@pytest.fixture(scope="module")
def words(collection: Collection) -> Renderer:
    return renderer.load(LOCALES, shelf(collection))


def test_a_fresh_amount_is_shown_in_the_answer(words: Renderer) -> None:
    assert "€ 385" in words.html([Passage(OWN_RISK)], Language.NL)


def test_after_its_day_the_link_stands_where_the_amount_stood(
    collection: Collection,
) -> None:
    later = renderer.load(LOCALES, shelf(collection, today=date(2027, 1, 1)))

    html = later.html([Passage(OWN_RISK)], Language.NL)

    assert "385" not in html
    assert "kijk op \u2068rijksoverheid.nl\u2069" in html


def test_an_answer_says_what_to_say_in_dutch_and_what_it_means(words: Renderer) -> None:
    html = words.html([Passage(EntryId("health-register-gp"))], Language.EN)

    assert "<blockquote>\u2068Ik wil mij inschrijven" in html
    assert "It means: \u2068I want to register" in html


def test_a_reader_of_dutch_is_not_told_what_dutch_means(words: Renderer) -> None:
    html = words.html([Passage(EntryId("health-register-gp"))], Language.NL)

    assert "Dat betekent" not in html


def test_a_draft_says_so(words: Renderer, language: Language) -> None:
    html = words.html([Passage(OWN_RISK)], language)

    assert "25-11-2026" in html
    assert "✏️" in html


def test_without_drafts_nothing_unsigned_is_open(collection: Collection) -> None:
    assert shelf(collection, drafts=False).open_entries() == frozenset()


def test_without_drafts_a_signed_dutch_text_stands_in_for_its_translation(
    collection: Collection,
) -> None:
    signed = tuple(
        replace(version, reviewed_by="J.")
        if (version.entry, version.language) == (OWN_RISK, Language.NL)
        else version
        for version in collection.versions
    )
    strict = shelf(replace(collection, versions=signed), drafts=False)
    words = renderer.load(LOCALES, strict)

    html = words.html([Passage(OWN_RISK)], Language.TI)

    assert strict.open_entries() == {OWN_RISK}
    assert "eigen risico" in html
    assert "✏️" in html.splitlines()[0]


def test_somebody_in_another_situation_reads_another_line(words: Renderer) -> None:
    usual = words.html([Passage(EntryId("health-dentist"))], Language.NL)
    asylum = words.html([Passage(EntryId("health-dentist"), "asylum")], Language.NL)
    eu = words.html([Passage(EntryId("health-dentist"), "eu")], Language.NL)

    assert usual == eu
    assert usual != asylum
    assert usual.splitlines()[0] == asylum.splitlines()[0]


def test_an_outdated_translation_says_so(collection: Collection) -> None:
    older = tuple(
        replace(version, based_on="0" * 12) if version.language is Language.EN else version
        for version in collection.versions
    )
    words = renderer.load(LOCALES, shelf(replace(collection, versions=older)))

    assert "changed after this translation" in words.html([Passage(OWN_RISK)], Language.EN)


def test_an_entry_that_is_gone_is_not_made_up(words: Renderer) -> None:
    html = words.html([Passage(EntryId("never-was"))], Language.EN)

    assert html == "This answer is no longer here. Please choose again."


@pytest.mark.parametrize(
    ("fact", "reads"),
    [
        ("insurance_term", "4 months"),
        ("idw_term", "6 weeks"),
        ("ukr_notice", "2 days"),
        ("tpd_end", "04-03-2027"),
    ],
)
def test_a_term_is_counted_in_words(words: Renderer, fact: str, reads: str) -> None:
    assert words.label(Figure(FactId(fact)), Language.EN) == reads
