from __future__ import annotations

from dataclasses import replace

import pytest

from bot.features.library import check_texts, files
from bot.features.library.model import Card, Collection, Link, Text, Variant, Version
from bot.settings import LOCALES
from bot.vocabulary import EntryId, FactId, Language, Situation
from tests import aloud

RISK = EntryId("health-own-risk")
DANGER = EntryId("health-112")
FACTS = files.read_facts(LOCALES / "facts.toml")
TERMS = files.read_terms(LOCALES / "terms.toml")


def version(entry: EntryId, language: Language) -> Version:
    return next(
        v for v in aloud.collection().versions if (v.entry, v.language) == (entry, language)
    )


def complaints(*others: Version) -> list[str]:
    """What there is to complain of when these take the place of the shipped ones."""
    keys = {(other.entry, other.language) for other in others}
    kept = tuple(v for v in aloud.collection().versions if (v.entry, v.language) not in keys)
    collection: Collection = replace(aloud.collection(), versions=kept + others)
    return list(check_texts.complaints(collection, FACTS, TERMS))


def said(entry: EntryId, language: Language, **words: object) -> Version:
    """A version with other words."""
    old = version(entry, language)
    text: Text = replace(old.text, **words)  # type: ignore[arg-type] # the fields of a text
    return replace(old, text=text)


def carded(entry: EntryId, **values: object) -> Version:
    """The Dutch version with other values on its card."""
    old = version(entry, Language.NL)
    assert old.card
    card: Card = replace(old.card, **values)  # type: ignore[arg-type] # the fields of a card
    return replace(old, card=card)


@pytest.mark.parametrize(
    ("spoilt", "complaint"),
    [
        (said(RISK, Language.EN, line="You pay 385 euro."), "385 belongs in facts.toml"),
        (said(RISK, Language.EN, line="{eigen_risiko}"), "there is no fact eigen_risiko"),
        (said(RISK, Language.EN, steps=("One.",)), "1 steps, the Dutch text has 3"),
        (said(RISK, Language.EN, question="x" * 81), "longer than 80 letters"),
        (
            said(RISK, Language.EN, variants=(Variant(Situation.EU, "No.", ("No.",)),)),
            "the situations and their steps are not those of the Dutch text",
        ),
        (
            said(RISK, Language.TI, question="?", line="?", steps=("?", "{eigen_risico}", "?")),
            "name",
        ),
        (
            said(
                RISK, Language.NL, line="Zorgverzekeringsvoorwaarden verantwoordelijkheidsgevoel."
            ),
            "reading ease",
        ),
        (said(RISK, Language.NL, line="en " * 20 + "."), "a sentence of 20 words, the most is 14"),
        (carded(RISK, phones=(FactId("eigen_risico"),)), "eigen_risico is no phone number"),
        (carded(RISK, volatile=(FactId("moon"),)), "it depends on moon, which is no fact"),
        (carded(RISK, links=(Link("x", "http://example.org"),)), "is no https address"),
        (
            replace(
                carded(DANGER),
                text=replace(
                    version(DANGER, Language.NL).text,
                    variants=(Variant(Situation.EU, "Nee.", ("Nee.",)),),
                ),
            ),
            "nobody in danger is asked for their situation",
        ),
    ],
    ids=[
        "figure",
        "fact",
        "steps",
        "question",
        "situations",
        "term",
        "words",
        "sentence",
        "phone",
        "volatile",
        "link",
        "danger",
    ],
)
def test_what_is_wrong_with_a_text_is_named(spoilt: Version, complaint: str) -> None:
    told = complaints(spoilt)

    assert any(complaint in line and str(spoilt.entry) in line for line in told)


def test_a_translation_of_nothing_is_named() -> None:
    lost = replace(version(RISK, Language.EN), entry=EntryId("health-lost"))

    assert any("there is no Dutch text for it" in line for line in complaints(lost))
