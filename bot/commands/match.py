"""Answers every question of a file against the library or another bank, one JSON line each."""

import json
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from bot.commands.shipped import shipped
from bot.language.match import Entry, Match, Matcher
from bot.settings import LOCALES, cache
from bot.words import lexicons


class QueryFileError(Exception):
    """A file of questions or entries is broken; the text names the line and what to do."""


def run(queries: Path, bank: Path | None, limit: int, out: Path | None) -> int:
    """Match all questions and print or write the results; 0 when done.

    Raises QueryFileError naming file and line when an input is not what it should be; then nothing
    has been written.
    """
    asked = [(_text(line, "q", place), line.get("lang")) for place, line in _lines(queries)]
    if bank:
        matcher = Matcher.build(_bank(bank), lexicons.load(LOCALES))
    else:
        matcher = shipped(LOCALES, cache()).matcher
    if out is None:
        _answer(matcher, asked, limit, sys.stdout)
        return 0
    with out.open("w", encoding="utf-8") as target:
        _answer(matcher, asked, limit, target)
    return 0


def _bank(path: Path) -> list[Entry]:
    return [
        Entry(
            id=_text(line, "id", place),
            language=line.get("lang"),
            question=_text(line, "question", place),
            phrases=_strings(line, "phrases", place),
            answer=str(line.get("answer") or ""),
        )
        for place, line in _lines(path)
    ]


def _lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each object of a file of JSON lines with the place to name when it is wrong."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise QueryFileError(
            f"{path}: cannot be read ({error.strerror}); check the name"
        ) from error
    except UnicodeDecodeError as error:
        raise QueryFileError(
            f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8"
        ) from error
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield f"{path}, line {number}", _object(line, f"{path}, line {number}")


def _object(line: str, place: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise QueryFileError(f"{place}: not JSON; write one object a line") from error
    if not isinstance(found, dict):
        raise QueryFileError(f"{place}: not an object; write {{...}} on each line")
    return found


def _text(line: Mapping[str, Any], key: str, place: str) -> str:
    found = line.get(key)
    if not isinstance(found, str):
        raise QueryFileError(f'{place}: no text under "{key}"; add it')
    return found


def _strings(line: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
    found = line.get(key) or []
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise QueryFileError(f'{place}: "{key}" is not a list of texts; write ["...", "..."]')
    return tuple(found)


def _answer(
    matcher: Matcher, asked: list[tuple[str, str | None]], limit: int, target: TextIO
) -> None:
    for question, language in asked:
        begin = time.perf_counter()
        match = matcher.match(question, language, limit)
        spent = (time.perf_counter() - begin) * 1000
        print(json.dumps(_result(question, match, spent), ensure_ascii=False), file=target)


def _result(question: str, match: Match, spent: float) -> dict[str, object]:
    return {
        "q": question,
        "decision": match.decision.value,
        "ranked": [{"id": hit.id, "score": hit.score} for hit in match.hits],
        "ms": round(spent, 3),
    }
