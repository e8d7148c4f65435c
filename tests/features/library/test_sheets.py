from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import sheets
from bot.features.library.model import State
from bot.features.library.sheets import Returned, Row, SheetError
from bot.vocabulary import EntryId, Language
from tests import aloud

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.features.library.model import Collection

SICK = EntryId("work-sick")
DENTIST = EntryId("health-dentist")


def rows(entry: EntryId = SICK) -> list[Row]:
    return [row for row in sheets.rows_of(aloud.collection(), Language.TI) if row.entry == entry]


def changed(collection: Collection, entry: EntryId, language: Language, line: str) -> Collection:
    """The collection, had somebody written another line in an entry."""
    versions = tuple(
        replace(version, text=replace(version.text, line=line))
        if (version.entry, version.language) == (entry, language)
        else version
        for version in collection.versions
    )
    return replace(collection, versions=versions)


def reviewed(own: list[Row], part: str = "", text: str = "") -> list[Row]:
    return [
        replace(row, reviewed_by="S.T.", text=text if row.part == part else row.text) for row in own
    ]


def taken(own: list[Row], collection: Collection | None = None) -> Returned:
    return sheets.take_back(own, collection or aloud.collection(), Language.TI)


@pytest.mark.parametrize("round_trip", ["csv", "xliff"])
def test_a_sheet_comes_back_as_it_was_given_out(round_trip: str) -> None:
    given = rows() + rows(DENTIST)

    if round_trip == "csv":
        back = sheets.from_csv(sheets.to_csv(given))
    else:
        back = sheets.from_xliff(sheets.to_xliff(given, Language.TI))

    assert [replace(row, line=0) for row in back] == given
    assert taken(back) == Returned((), ())


def test_a_signed_entry_is_checked_and_says_what_the_reviewer_wrote() -> None:
    returned = taken(reviewed(rows(DENTIST), "asylum line", "ንጽህና ስኒ ሕተቱ።"))

    [version] = returned.versions
    source = next(v for v in aloud.collection().versions if v.entry == DENTIST and v.card)
    assert version.text.variants[0].line == "ንጽህና ስኒ ሕተቱ።"
    assert version.state(source.text) is State.CHECKED


def test_what_was_mended_in_the_files_meanwhile_is_kept() -> None:
    mended = changed(aloud.collection(), SICK, Language.TI, "ሎሚ ደውሉ።")

    returned = taken(reviewed(rows(), "step 1", "ቀልጢፍኩም ደውሉ።"), mended)

    [version] = returned.versions
    assert version.text.line == "ሎሚ ደውሉ።"
    assert version.text.steps[0] == "ቀልጢፍኩም ደውሉ።"


def test_what_was_changed_on_both_sides_is_refused() -> None:
    mended = changed(aloud.collection(), SICK, Language.TI, "ሎሚ ደውሉ።")

    returned = taken(reviewed(rows(), "line", "ጽባሕ ደውሉ።"), mended)

    assert returned.versions == ()
    assert "changed here and in the sheet" in returned.refused[0]


def test_a_dutch_text_that_changed_since_is_named() -> None:
    newer = changed(aloud.collection(), SICK, Language.NL, "Bel vandaag nog.")

    assert "the Dutch text has changed since" in taken(reviewed(rows()), newer).refused[0]


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda own: [replace(own[0], text=""), *own[1:]], "the text is empty"),
        (lambda own: [replace(own[0], part="title"), *own[1:]], "no such part"),
        (lambda own: [*own, own[0]], "stands twice"),
        (lambda own: own[1:], "lacks question"),
        (lambda own: [replace(own[0], text="{eigen_risico}"), *own[1:]], "words in {braces}"),
        (lambda own: [replace(own[0], reviewed_by="A."), *own[1:]], "more than one reviewer"),
        (lambda own: [replace(row, entry="work-gone") for row in own], "no entry work-gone"),
    ],
    ids=["empty", "part", "twice", "missing", "figure", "reviewers", "entry"],
)
def test_a_broken_row_is_refused_by_its_line_and_changes_nothing(
    spoil: Callable[[list[Row]], list[Row]], what: str
) -> None:
    returned = taken(spoil(reviewed(rows())))

    assert returned.versions == ()
    assert any(refusal.startswith("line ") and what in refusal for refusal in returned.refused)


def test_one_broken_entry_does_not_hold_up_another() -> None:
    broken = [replace(row, text="") for row in rows()]

    returned = taken(broken + reviewed(rows(DENTIST)))

    assert [version.entry for version in returned.versions] == [DENTIST]
    assert returned.refused


@pytest.mark.parametrize("text", ["", "entry,part\n", "something else"])
def test_a_table_without_its_columns_is_no_sheet(text: str) -> None:
    with pytest.raises(SheetError, match="line 1 has no column"):
        sheets.from_csv(text)


@pytest.mark.parametrize("text", ["", "<xliff", "<xliff/>"])
def test_what_is_no_xliff_is_no_sheet(text: str) -> None:
    with pytest.raises(SheetError):
        sheets.from_xliff(text)
