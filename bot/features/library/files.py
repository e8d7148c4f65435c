"""The library as files: read, checked line by line, and written again.

locales/<lang>/faq/<domain>/<slug>.md    TOML between +++ lines, then the text
locales/<lang>/asked/<slug>.txt          how people ask it, one phrase a line
locales/shelves.toml                     where every answer stands
locales/facts.toml                       amounts, terms, phone numbers
locales/terms.toml                       what a thing is called in every language
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.features.library.model import (
    MOST_STEPS,
    Card,
    Collection,
    Fact,
    FactKind,
    Link,
    Place,
    Text,
    Variant,
    Version,
)
from bot.vocabulary import Domain, EntryId, FactId, Language, Situation

if TYPE_CHECKING:
    from pathlib import Path

FENCE = "+++"
FACTS = "facts.toml"
SHELVES = "shelves.toml"
_FIGURE = re.compile(r"\{([a-z0-9_]+)\}")


class SourceError(Exception):
    """A file of the library is broken; the text names it, the line, and what to do."""

    def __init__(self, path: Path, line: int, what: str) -> None:
        super().__init__(f"{path}:{line}: {what}")


def read(locales: Path) -> Collection:
    """The whole library; SourceError at the first file that is broken."""
    versions = [
        _version(path, language)
        for language in Language
        for path in sorted((locales / language.value / "faq").glob("*/*.md"))
    ]
    domains = {
        EntryId(path.stem): Domain(path.parent.name)
        for path in sorted((locales / Language.NL.value / "faq").glob("*/*.md"))
    }
    asked = {
        (EntryId(path.stem), language): _phrases(path)
        for language in Language
        for path in sorted((locales / language.value / "asked").glob("*.txt"))
    }
    sources = {version.entry: version for version in versions if version.card}
    places = _places(locales / SHELVES, domains, sources)
    facts = locales / FACTS
    filed = read_facts(facts) if facts.exists() else {}
    return Collection(tuple(versions), asked, places, domains, filed)


def read_facts(path: Path) -> dict[FactId, Fact]:
    """Every fact by its key; SourceError when one lacks what it needs."""
    facts = {}
    for key, values in _toml(path).items():
        try:
            facts[FactId(key)] = Fact(
                id=FactId(key),
                kind=FactKind(values["kind"]),
                value=values.get("value"),
                review_by=values["review_by"],
                valid_from=values.get("valid_from"),
                valid_until=values.get("valid_until"),
                source=values["source"],
                at=values["at"],
                emergency=values.get("emergency", False),
            )
        except (KeyError, ValueError) as error:
            raise SourceError(path, _line_of(path, f"[{key}]"), f"fact {key}: {error}") from error
    return facts


def read_terms(path: Path) -> dict[str, dict[Language, tuple[str, ...]]]:
    """The words of the field in every language, by the name of the idea; SourceError if broken."""
    try:
        return {
            name: {language: tuple(words[language.value]) for language in Language}
            for name, words in _toml(path).items()
        }
    except (KeyError, TypeError) as error:
        raise SourceError(path, 1, f"a term lacks the language {error}") from error


def figures_in(text: str) -> tuple[str, ...]:
    """The keys of the facts that a text shows."""
    return tuple(_FIGURE.findall(text))


def without_figures(text: str) -> str:
    """A text with a gap where it shows a fact."""
    return " ".join(parts_of(text)[::2])


def parts_of(text: str) -> tuple[str, ...]:
    """A text cut at its figures: every second part is the key of a fact."""
    return tuple(_FIGURE.split(text))


def _places(
    path: Path, domains: dict[EntryId, Domain], sources: dict[EntryId, Version]
) -> tuple[Place, ...]:
    """Where every entry stands, in the order of the file."""
    standing = [
        (slug, shelf, group)
        for shelf, groups in _toml(path).items()
        for group, slugs in groups.items()
        for slug in slugs
    ]
    for slug, _, _ in standing:
        if slug not in domains:
            raise SourceError(path, _line_with(path, slug), f"nl/faq has no entry {slug}")
    return tuple(
        _place(sources[EntryId(slug)], domains[EntryId(slug)], shelf, group, position)
        for position, (slug, shelf, group) in enumerate(standing)
    )


def _place(source: Version, domain: Domain, shelf: str, group: str, position: int) -> Place:
    return Place(
        source.entry,
        domain,
        shelf,
        group,
        position,
        source.card.urgent if source.card else "none",
        tuple(variant.situation for variant in source.text.variants),
    )


def _version(path: Path, language: Language) -> Version:
    front, first, body = _split(path)
    text = _text(path, first, body)
    try:
        return Version(
            entry=EntryId(path.stem),
            language=language,
            text=text,
            based_on=front.get("based_on", ""),
            reviewed_by=front["reviewed_by"],
            card=_card(front) if language is Language.NL else None,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SourceError(path, 2, f"between the +++ lines: {error} is missing or wrong") from error


def _card(front: dict[str, Any]) -> Card:
    if not isinstance(front["written"], date):
        raise TypeError("written")
    return Card(
        icon=front["icon"],
        urgent=front["urgent"],
        written=front["written"],
        checked=front.get("checked"),
        phones=tuple(FactId(phone) for phone in front["phones"]),
        links=tuple(Link(link["at"], link["url"]) for link in front["links"]),
        volatile=tuple(FactId(fact) for fact in front.get("volatile", ())),
        tier=front.get("tier", 1),
    )


def _split(path: Path) -> tuple[dict[str, Any], int, list[str]]:
    """The values between the fences, the number of the first line after them, and those lines."""
    lines = _lines(path)
    if not lines or lines[0] != FENCE or FENCE not in lines[1:]:
        raise SourceError(path, 1, "the file must begin with values between two +++ lines")
    end = lines.index(FENCE, 1)
    try:
        front = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        raise SourceError(path, _line_in(error, 1, end), f"not TOML: {error}") from error
    return front, end + 2, lines[end + 1 :]


def _text(path: Path, first: int, body: list[str]) -> Text:
    """Question, line, steps and a sentence, then variants, in this order and nothing else."""
    rest = [(first + number, line.strip()) for number, line in enumerate(body) if line.strip()]
    question = _take(path, rest, "# ", "the question: a line that begins with '# '")
    line = _take(path, rest, "", "the answer in one line")
    steps = _steps(path, rest)
    sentence = _take(path, rest, "> ", "the sentence to say: a line that begins with '> '")
    variants = []
    while rest:
        variants.append(_variant(path, rest))
    return Text(question, line, steps, sentence, tuple(variants))


def _variant(path: Path, rest: list[tuple[int, str]]) -> Variant:
    number = rest[0][0]
    name = _take(path, rest, "## ", "a situation: a line that begins with '## ', or the end")
    if name not in set(Situation):
        known = ", ".join(Situation)
        raise SourceError(path, number, f"{name} is no situation; there are {known}")
    line = _take(path, rest, "", "the answer in one line")
    return Variant(Situation(name), line, _steps(path, rest))


def _steps(path: Path, rest: list[tuple[int, str]]) -> tuple[str, ...]:
    """The first step, and those that follow it."""
    steps = [_take(path, rest, "1. ", "step 1: a line that begins with '1. '")]
    while rest and rest[0][1].startswith(f"{len(steps) + 1}. ") and len(steps) < MOST_STEPS:
        steps.append(_take(path, rest, f"{len(steps) + 1}. ", "a step"))
    return tuple(steps)


def _take(path: Path, rest: list[tuple[int, str]], mark: str, what: str) -> str:
    if not rest:
        raise SourceError(path, len(_lines(path)), f"the file ends before {what}")
    number, line = rest.pop(0)
    if not line.startswith(mark) or not line[len(mark) :].strip():
        raise SourceError(path, number, f"here should be {what}")
    return line[len(mark) :].strip()


def _phrases(path: Path) -> tuple[str, ...]:
    lines = (line.strip() for line in _lines(path))
    return tuple(line for line in lines if line and not line.startswith("#"))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SourceError(path, 1, f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise SourceError(path, line, "not UTF-8; save the file as UTF-8") from error


def _toml(path: Path) -> dict[str, Any]:
    lines = _lines(path)
    try:
        return tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        raise SourceError(path, _line_in(error, 0, len(lines)), f"not TOML: {error}") from error


def _line_in(error: tomllib.TOMLDecodeError, first: int, last: int) -> int:
    """The line of a file, `first` being the line before the TOML begins and `last` its end."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) + first if found else last


def _line_with(path: Path, text: str) -> int:
    return next((number for number, line in enumerate(_lines(path), 1) if text in line), 1)


def _line_of(path: Path, text: str) -> int:
    lines = _lines(path)
    return lines.index(text) + 1 if text in lines else 1
