from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.features.library import form
from bot.features.library.model import Text, Version
from bot.vocabulary import EntryId, Language
from tests import aloud

TODAY = date(2026, 11, 26)
SICK = EntryId("work-sick")


def version(entry: EntryId = SICK, language: Language = Language.NL) -> Version:
    return next(
        v for v in aloud.collection().versions if (v.entry, v.language) == (entry, language)
    )


def typed(**values: str) -> dict[str, str]:
    return form.fields_of(version()) | values


def test_what_stands_in_the_fields_is_the_text_again(language: Language) -> None:
    for before in aloud.collection().versions:
        if before.language is language:
            again, flaws = form.read(form.fields_of(before), before.entry, before, TODAY)
            assert flaws == []
            assert again == replace(before, reviewed_by="")


@pytest.mark.parametrize(
    ("spoilt", "key", "beside"),
    [
        ({"line": "x" * 401}, "long", "line"),
        ({"step1": "one\ntwo"}, "lines", "step1"),
        ({"icon": ""}, "missing", "icon"),
        ({"links": "https://example.org"}, "link-name", "links"),
        ({"variants": "moon\nA line.\n1. A step."}, "no-situation", "variants"),
        ({"variants": "asylum\nA line."}, "variant-steps", "variants"),
        ({"variants": "asylum\nA line.\n1. a\n2. b\n3. c\n4. d"}, "variant-steps", "variants"),
    ],
)
def test_what_has_not_the_form_of_a_text_is_named(
    spoilt: dict[str, str], key: str, beside: str
) -> None:
    _, flaws = form.read(typed(**spoilt), SICK, version(), TODAY)

    assert [(flaw.key, flaw.beside) for flaw in flaws] == [(key, beside)]


def test_other_words_were_compared_with_no_source() -> None:
    before = version()
    assert before.card is not None
    checked = replace(before, card=replace(before.card, checked=date(2026, 11, 1)))

    same, _ = form.read(typed(), SICK, checked, TODAY)
    other, _ = form.read(typed(line="Bel."), SICK, checked, TODAY)
    compared, _ = form.read(typed(line="Bel.", compared="yes"), SICK, checked, TODAY)

    assert same.card is not None
    assert other.card is not None
    assert compared.card is not None
    assert same.card.checked == date(2026, 11, 1)
    assert (other.card.checked, other.card.written) == (None, TODAY)
    assert compared.card.checked == TODAY


def test_an_empty_text_lacks_what_every_text_needs() -> None:
    lacking = [flaw.beside for flaw in form.missing(Text("", "", (), ""))]

    assert sorted(lacking) == ["line", "question", "sentence", "step1"]
