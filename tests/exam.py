"""The questions nobody learnt from, put to a matcher: what it does with them, as figures.

`tests/language/questions/<lang>.jsonl` was written by hands that had not seen the phrases. A line:
{"text", "kind", "topics", "latin"?, "danger"?}. Kinds: asked (for a topic), spontaneous (written
without any list of topics and labelled afterwards), elsewhere, danger, obstacle, greeting.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.language.match import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.language.match import Match, Matcher
    from bot.vocabulary import Language

QUESTIONS = Path(__file__).parent / "language" / "questions"
SEEN = {
    Decision.ANSWER: (1, 4),
    Decision.CHOOSE: (3, 6),
    Decision.OBSTACLE: (3, 6),
    Decision.NONE: (0, 0),
    Decision.GREETING: (0, 0),
}
"""So many hits somebody has seen at once, and after saying that none of them was meant."""


@dataclass(frozen=True, slots=True)
class Question:
    """One message, and what should become of it: any of `topics` is right."""

    text: str
    kind: str
    topics: frozenset[str]
    latin: bool


@dataclass(slots=True)
class Figures:
    """Counts of what became of questions of one kind."""

    counts: Counter[str] = field(default_factory=Counter)

    def share(self, what: str, of: str = "n") -> float:
        """Of all questions, or of those counted as `of`, the part counted as `what`; 0 to 1."""
        return self.counts[what] / self.counts[of] if self.counts[of] else 0.0


def questions(language: Language) -> list[Question]:
    """Every question of a language."""
    lines = (QUESTIONS / f"{language.value}.jsonl").read_text("utf-8").splitlines()
    return [
        Question(
            told["text"], told["kind"], frozenset(told.get("topics", ())), told.get("latin", False)
        )
        for told in map(json.loads, lines)
    ]


def sit(matcher: Matcher, language: Language) -> dict[str, Figures]:
    """Put all questions of a language to a matcher; figures by kind, "asked in Latin" apart."""
    figures: dict[str, Figures] = {}
    for question in questions(language):
        name = f"{question.kind} in Latin" if question.latin else question.kind
        counts = figures.setdefault(name, Figures()).counts
        match = matcher.match(question.text, language.value)
        counts.update(_seen(match, question))
        if question.kind in ("asked", "spontaneous") and not question.topics & set(matcher.dangers):
            counts.update(["ordinary", *["alarmed"] * (match.danger is not None)])
    return figures


def _seen(match: Match, question: Question) -> Iterable[str]:
    """What there is to count of one answer."""
    ids = [hit.id for hit in match.hits]
    yield "n"
    yield match.decision.value
    if match.hindered and match.decision not in (Decision.DANGER, Decision.GREETING):
        yield "door offered"
    if match.decision is Decision.ANSWER:
        yield "answered right" if ids[0] in question.topics else "answered wrong"
    if not question.topics:
        return
    yield "has a topic"
    shown, later = SEEN[match.below if match.danger else match.decision]
    for what, most in (("first", 1), ("shown", shown), ("after one more", later)):
        if question.topics & set(ids[:most]):
            yield what
