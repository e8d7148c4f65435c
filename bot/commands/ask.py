"""`ask`: what the shipped library says to one question, without a database or Telegram."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING

from bot.commands.shipped import shipped
from bot.language.match import Decision
from bot.settings import LOCALES, cache
from bot.vocabulary import EntryId, Language
from bot.words import renderer
from bot.words.direction import without_isolates
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from bot.features.library.shelf import LibraryShelf
    from bot.language.match import Match

SHOWN = 3
_TAG = re.compile(r"<[^>]+>")


def run(text: str, lang: str | None, *, as_json: bool) -> int:
    """Prints the decision and the answer; a lone surrogate on the command line is read as typed."""
    question = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    library = shipped(LOCALES, cache())
    found = library.matcher.match(question, lang)
    language = Language(lang) if lang else Language.EN
    print(_as_json(question, found) if as_json else _as_text(found, library.shelf, language))
    return 0


def _as_json(question: str, found: Match) -> str:
    return json.dumps(
        {
            "q": question,
            "decision": found.decision.value,
            "danger": found.danger.value if found.danger else None,
            "ranked": [{"id": hit.id, "score": round(hit.score, 4)} for hit in found.hits],
            "why": list(found.why),
        },
        ensure_ascii=False,
    )


def _as_text(found: Match, shelf: LibraryShelf, language: Language) -> str:
    words = renderer.load(LOCALES, shelf)
    lines = [found.decision.value + (f" ({found.danger.value})" if found.danger else "")]
    for hit in found.hits[: 1 if found.decision is Decision.ANSWER else SHOWN]:
        part = "answer" if found.decision is Decision.ANSWER else "title"
        passage = Passage(EntryId(hit.id), part)
        lines.append(f"{hit.score:.2f} {hit.id}")
        lines.append(_plain(words.html((passage,), language)))
    return "\n".join(lines)


def _plain(text: str) -> str:
    return without_isolates(html.unescape(_TAG.sub("", text)))
