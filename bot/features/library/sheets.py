"""A translation as a sheet for its reviewer, and the sheet taken back: CSV, or XLIFF 1.2.

A sheet has a row for every part of every entry. With each part goes a stamp of its text as it was
given out, so that what somebody mended in the files meanwhile is kept, and what was changed on both
sides is refused and not lost.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, indent, tostring

from bot.features.library.files import figures_in
from bot.features.library.model import Text
from bot.vocabulary import EntryId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.features.library.model import Collection, Version
    from bot.vocabulary import Language

COLUMNS = ("entry", "part", "dutch", "text", "reviewed_by", "stamp")
XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
STAMP_LETTERS = 12
_ALL_DIFFER = 3
"""What was given out, what came back, and what stands here now."""


class SheetError(Exception):
    """A sheet cannot be read at all; the text says where and what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One part of an entry in a sheet; `line` is where it stands in the file."""

    line: int
    entry: str
    part: str
    dutch: str
    text: str
    reviewed_by: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Returned:
    """What a sheet changes: new versions, and a line for every row that was refused."""

    versions: tuple[Version, ...]
    refused: tuple[str, ...]


def rows_of(collection: Collection, language: Language) -> list[Row]:
    """The sheet of a language: every part of the entries that are there."""
    sources = {version.entry: version.text for version in collection.versions if version.card}
    return [
        Row(0, version.entry, part, dutch, text, version.reviewed_by, _stamp(text))
        for version in collection.versions
        if version.language is language
        for (part, text), dutch in zip(
            _parts(version.text).items(), _parts(sources[version.entry]).values(), strict=True
        )
    ]


def to_csv(rows: Iterable[Row]) -> str:
    """The sheet as CSV, with a first line of names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows)
    return out.getvalue()


def from_csv(text: str) -> list[Row]:
    """The rows of a sheet; SheetError when columns are missing."""
    reader = csv.DictReader(io.StringIO(text))
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise SheetError(
            f"line 1 has no column {', '.join(missing)}; keep the first line as it was"
        )
    return [
        Row(reader.line_num, *((row[column] or "").strip() for column in COLUMNS)) for row in reader
    ]


def to_xliff(rows: Iterable[Row], language: Language) -> str:
    """The sheet as XLIFF: a file for each entry, its reviewer in the phase named "review"."""
    root = Element("xliff", {"version": "1.2", "xmlns": XLIFF})
    bodies: dict[str, Element] = {}
    for row in rows:
        if row.entry not in bodies:
            file = SubElement(
                root,
                "file",
                {
                    "original": row.entry,
                    "source-language": "nl",
                    "target-language": language.value,
                    "datatype": "plaintext",
                },
            )
            group = SubElement(SubElement(file, "header"), "phase-group")
            phase = {"phase-name": "review", "process-name": "review"}
            SubElement(group, "phase", phase | {"contact-name": row.reviewed_by})
            bodies[row.entry] = SubElement(file, "body")
        unit = SubElement(bodies[row.entry], "trans-unit", {"id": row.part, "resname": row.stamp})
        SubElement(unit, "source").text = row.dutch
        SubElement(unit, "target").text = row.text
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def from_xliff(text: str) -> list[Row]:
    """The rows of a sheet, numbered by unit; SheetError when it is no XLIFF."""
    try:
        root = fromstring(text)  # noqa: S314 (expat refuses expanding entities)
    except ParseError as error:
        raise SheetError(f"line {error.position[0]}: no XML; save it as XLIFF again") from error
    names = {"x": XLIFF}
    rows: list[Row] = []
    for file in root.iterfind("x:file", names):
        phase = file.find(".//x:phase", names)
        reviewer = phase.get("contact-name", "") if phase is not None else ""
        for unit in file.iterfind(".//x:trans-unit", names):
            rows.append(
                Row(
                    len(rows) + 1,
                    file.get("original", ""),
                    unit.get("id", ""),
                    unit.findtext("x:source", "", names).strip(),
                    " ".join(unit.findtext("x:target", "", names).split()),
                    reviewer.strip(),
                    unit.get("resname", ""),
                )
            )
    if not rows:
        raise SheetError("there is no trans-unit of XLIFF 1.2 in it")
    return rows


def take_back(rows: Iterable[Row], collection: Collection, language: Language) -> Returned:
    """What a reviewer's sheet makes of the texts that stand in the files now.

    An entry with a refused row stays as it is; the others get their text and their reviewer.
    """
    sources = {version.entry: version for version in collection.versions if version.card}
    current = {
        version.entry: version for version in collection.versions if version.language is language
    }
    by_entry: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_entry[row.entry].append(row)
    versions, refused = [], []
    for entry, own in by_entry.items():
        version, source = current.get(EntryId(entry)), sources.get(EntryId(entry))
        if version is None or source is None:
            refused.append(f"line {own[0].line}: there is no entry {entry} in {language}")
            continue
        complaints = [*_refusals(own, _parts(version.text), _parts(source.text))]
        refused += complaints
        changed = _revised(version, source, own)
        if not complaints and changed != version:
            versions.append(changed)
    return Returned(tuple(versions), tuple(refused))


def _refusals(rows: list[Row], parts: Mapping[str, str], dutch: Mapping[str, str]) -> Iterator[str]:
    """Why rows of an entry cannot be taken."""
    seen = set()
    for row in rows:
        where = f"line {row.line}: {row.entry}, {row.part}"
        if row.part not in parts:
            yield f"{where}: there is no such part; leave the first columns as they were"
        elif row.part in seen:
            yield f"{where}: stands twice"
        elif not row.text:
            yield f"{where}: the text is empty"
        elif row.dutch != dutch[row.part]:
            yield f"{where}: the Dutch text has changed since; give the sheet out again"
        elif sorted(figures_in(row.text)) != sorted(figures_in(row.dutch)):
            yield f"{where}: the words in {{braces}} must be those of the Dutch text"
        elif len({row.stamp, _stamp(row.text), _stamp(parts[row.part])}) == _ALL_DIFFER:
            yield f"{where}: was changed here and in the sheet; put one into the other by hand"
        seen.add(row.part)
    if len({row.reviewed_by for row in rows}) > 1:
        yield f"line {rows[0].line}: {rows[0].entry} has more than one reviewer"
    if missing := set(parts) - seen:
        yield f"line {rows[0].line}: {rows[0].entry} lacks {', '.join(sorted(missing))}"


def _revised(version: Version, source: Version, rows: list[Row]) -> Version:
    """The version with what the reviewer changed; what was mended meanwhile stays."""
    parts = _parts(version.text)
    parts |= {row.part: row.text for row in rows if _stamp(row.text) != row.stamp}
    text = _text(version.text, list(parts.values()))
    reviewer = rows[0].reviewed_by
    if version == source:
        return replace(version, text=text, reviewed_by=reviewer)
    return replace(version, text=text, reviewed_by=reviewer, based_on=source.text.digest)


def _parts(text: Text) -> dict[str, str]:
    """Every line of a text by a name, in the order of `Text.words`."""
    names = ["question", "line", *_steps("", text.steps), "sentence"]
    for variant in text.variants:
        names += [f"{variant.situation} line", *_steps(f"{variant.situation} ", variant.steps)]
    return dict(zip(names, text.words, strict=True))


def _steps(before: str, steps: tuple[str, ...]) -> list[str]:
    return [f"{before}step {number}" for number in range(1, len(steps) + 1)]


def _text(shape: Text, words: list[str]) -> Text:
    """A text of the same shape with other words, in the order of `Text.words`."""
    rest = iter(words)
    question, line = next(rest), next(rest)
    steps = tuple(next(rest) for _ in shape.steps)
    sentence = next(rest)
    variants = tuple(
        replace(variant, line=next(rest), steps=tuple(next(rest) for _ in variant.steps))
        for variant in shape.variants
    )
    return Text(question, line, steps, sentence, variants)


def _stamp(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:STAMP_LETTERS]
