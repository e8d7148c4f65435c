from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import files, writing
from bot.features.library.files import SourceError
from bot.settings import LOCALES
from bot.vocabulary import Domain, FactId, Language, Situation

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """+++
icon = "🩺"
urgent = "none"
written = 2026-11-25
phones = ["phone_112"]
volatile = []
links = [
    { at = "thuisarts.nl", url = "https://www.thuisarts.nl" },
]
reviewed_by = ""
+++
# Wat is een huisarts?

Een huisarts is de eerste dokter.

1. Bel de huisarts.
2. Zeg wat er is.
3. Vraag een tolk.

> Ik wil een afspraak.
"""


def written(folder: Path, text: str, slug: str = "health-try") -> Path:
    path = folder / "nl" / "faq" / "health" / f"{slug}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (folder / "shelves.toml").write_text(f'[health]\ndoctor = ["{slug}"]\n', encoding="utf-8")
    return path


def test_a_good_file_is_read_whole(tmp_path: Path) -> None:
    written(tmp_path, GOOD)

    collection = files.read(tmp_path)

    (version,) = collection.versions
    assert version.text.steps == ("Bel de huisarts.", "Zeg wat er is.", "Vraag een tolk.")
    assert version.card is not None
    assert version.card.links[0].at == "thuisarts.nl"
    assert collection.places[0].domain is Domain.HEALTH


@pytest.mark.parametrize(
    ("spoilt", "line", "what"),
    [
        (GOOD.replace("+++\nicon", "icon"), 1, "between two +++ lines"),
        (GOOD.replace('icon = "🩺"', "icon = 🩺"), 2, "not TOML"),
        (GOOD.replace('urgent = "none"\n', ""), 2, "'urgent'"),
        (GOOD.replace("written = 2026-11-25", 'written = "ooit"'), 2, "written"),
        (GOOD.replace("# Wat", "Wat"), 12, "the question"),
        (GOOD.replace("1. Bel", "2. Bel"), 16, "step 1"),
        (GOOD.replace("> Ik wil een afspraak.\n", ""), 19, "the sentence to say"),
        (GOOD.replace("2. Zeg", "4. Zeg"), 17, "the sentence to say"),
        (GOOD + "\nNog iets.\n", 22, "a situation"),
        (GOOD + "\n## toerist\nNee.\n\n1. Nee.\n", 22, "toerist is no situation"),
    ],
    ids=[
        "fence",
        "toml",
        "missing",
        "date",
        "question",
        "first",
        "step",
        "sentence",
        "more",
        "tourist",
    ],
)
def test_a_broken_file_is_named_with_its_line(
    tmp_path: Path, spoilt: str, line: int, what: str
) -> None:
    path = written(tmp_path, spoilt)

    with pytest.raises(SourceError) as caught:
        files.read(tmp_path)

    assert f"{path}:{line}: " in str(caught.value)
    assert what in str(caught.value)


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD)
    path.write_bytes(GOOD.encode("utf-8").replace(b"huisarts?", b"hu\xefsarts?"))

    with pytest.raises(SourceError, match="not UTF-8"):
        files.read(tmp_path)


def test_an_entry_that_stands_nowhere_in_the_files_is_refused(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    (tmp_path / "shelves.toml").write_text('[health]\ndoctor = ["health-other"]\n', "utf-8")

    with pytest.raises(SourceError, match="no entry health-other"):
        files.read(tmp_path)


def test_a_fact_without_a_source_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text('[wage]\nkind = "euro"\nreview_by = 2027-01-01\n', encoding="utf-8")

    with pytest.raises(SourceError, match="fact wage: 'source'"):
        files.read_facts(path)


def test_every_shipped_text_is_written_as_it_was_read() -> None:
    collection = files.read(LOCALES)

    for version in collection.versions:
        domain = collection.domains[version.entry]
        path = LOCALES / version.language / "faq" / domain / f"{version.entry}.md"
        assert writing.write(version) == path.read_text(encoding="utf-8")


def test_the_figures_of_a_text_are_found() -> None:
    assert files.figures_in("Bel {phone_112} of {phone_113}.") == ("phone_112", "phone_113")


def test_the_library_is_as_large_as_it_says() -> None:
    collection = files.read(LOCALES)
    doors = [entry for entry, domain in collection.domains.items() if domain is Domain.DOORS]
    first = [version for version in collection.versions if version.card and version.card.tier == 1]

    assert len(collection.domains) == 149
    assert len(doors) == 26
    assert len(first) == 58 + len(doors)
    assert {version.language for version in collection.versions} == set(Language)


def test_an_answer_may_be_another_one_for_some(tmp_path: Path) -> None:
    written(tmp_path, GOOD + "\n## asylum\nBel de praktijklijn.\n\n1. Bel.\n2. Wacht.\n")

    collection = files.read(tmp_path)

    [variant] = collection.versions[0].text.variants
    assert variant.situation is Situation.ASYLUM
    assert variant.steps == ("Bel.", "Wacht.")
    assert collection.places[0].situations == (Situation.ASYLUM,)


def test_a_term_without_a_language_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "terms.toml"
    path.write_text('[huisarts]\nnl = ["huisarts"]\n', encoding="utf-8")

    with pytest.raises(SourceError, match="a term lacks the language"):
        files.read_terms(path)


def test_the_emergency_numbers_are_facts() -> None:
    facts = files.read_facts(LOCALES / "facts.toml")

    assert facts[FactId("phone_112")].value == "112"
    assert facts[FactId("phone_112")].emergency
