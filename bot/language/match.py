"""Ranks library entries against a question, decides what to do with them, and says why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from bot.language import features, folding, index, reasons
from bot.language.crisis import Watch
from bot.language.detect import Detector
from bot.language.index import Floats
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking, Text
from bot.language.scale import leads
from bot.vocabulary import Danger

ANSWER_FROM = 0.8
"""From this chance on, the first hit is the answer: four in five or better."""

CHOOSE_FROM = 0.12
"""From this chance on, the first three are offered; below it nothing is near."""

_LONGEST_MESSAGE = 4096
_LONGEST_GREETING = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One library entry in one language; several may share an id."""

    id: str
    language: str | None
    question: str
    phrases: tuple[str, ...] = ()
    answer: str = ""


class Decision(StrEnum):
    """What a match asks the conversation to do."""

    ANSWER = "answer"
    CHOOSE = "choose"
    NONE = "none"
    DANGER = "danger"
    GREETING = "greeting"
    OBSTACLE = "obstacle"


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry and the chance, 0 to 1, that it is what the person means."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """What was found: hits best first, one an id, and the features that spoke for the first."""

    decision: Decision
    hits: tuple[Hit, ...]
    danger: Danger | None
    why: tuple[str, ...]

    @property
    def below(self) -> Decision:
        """What the hits alone would ask for: it follows below a safety card."""
        return _decide(None, self.hits)


@dataclass(frozen=True, slots=True)
class Matcher:
    """A library ready to be asked; building takes seconds, asking about a millisecond."""

    ids: tuple[str, ...]
    ranking: Ranking | None
    watch: Watch
    detector: Detector
    lexicon: Lexicon

    @classmethod
    def build(cls, entries: Iterable[Entry], lexicon: Lexicon) -> "Matcher":
        """Read all entries; the same entries in the same order give the same matcher."""
        groups: dict[str, list[Text]] = {}
        for entry in entries:
            groups.setdefault(entry.id, []).extend(_texts(entry))
        return cls(
            ids=tuple(groups),
            ranking=Ranking.over(list(groups.values()), lexicon) if groups else None,
            watch=Watch.over(lexicon),
            detector=Detector.learn(lexicon.samples),
            lexicon=lexicon,
        )

    def match(self, question: str, language: str | None = None, limit: int = 10) -> Match:
        """What the library holds for a question in any language and script.

        `language` is what the person chose: a mild hint, as the words themselves say more. Never
        raises, whatever the string; of a longer one than a message can be, the rest is not read.
        """
        words = folding.words(question[:_LONGEST_MESSAGE])
        known = features.read(words, self.lexicon)
        danger = self.watch.danger(words, lambda word: known[word].stems)
        if danger is None and self._only_greets(words):
            return Match(Decision.GREETING, (), None, ())
        if self.ranking is None or not words:
            return Match(_decide(danger, ()), (), danger, ())
        asked = index.query(features.of_texts([words], known, self.lexicon))
        guess = self.detector.detect(question[:_LONGEST_MESSAGE], language)
        scores = self.ranking.score(asked, language, romanised=guess.romanised)
        hits, best = self._hits(self.ranking, scores, limit)
        why = reasons.between(words, known, self.lexicon, self.ranking, best) if hits else ()
        return Match(_decide(danger, hits), hits, danger, why)

    def _hits(
        self, ranking: Ranking, found: tuple[Floats, Floats], limit: int
    ) -> tuple[tuple[Hit, ...], int]:
        scores, nearness = found
        if nearness.max() <= ranking.floor:
            return (), 0
        order = _best(scores, max(limit, 2))
        chances = ranking.scale.chances(leads(scores[order]), nearness[order])
        hits = [
            Hit(self.ids[place], round(float(chance), 4))
            for place, chance in zip(order, chances, strict=True)
            if nearness[place] > 0
        ]
        return tuple(hits[:limit]), int(order[0])

    def _only_greets(self, words: list[str]) -> bool:
        words = [word for word in words if word[0].isalnum()]
        place = 0
        while place < len(words):
            ends = range(min(place + _LONGEST_GREETING, len(words)), place, -1)
            end = next((e for e in ends if " ".join(words[place:e]) in self.lexicon.greetings), 0)
            if not end:
                return False
            place = end
        return bool(words)


def _texts(entry: Entry) -> list[Text]:
    """The question and each phrase alone, and the answer behind its question."""
    answer = [f"{entry.question} {entry.answer}"] if entry.answer else []
    texts = [entry.question, *entry.phrases, *answer]
    return [Text(folding.words(text), entry.language) for text in texts]


def _best(scores: Floats, count: int) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
    """Places of the highest scores, descending, equal ones in order of the library."""
    if count < len(scores):
        last = np.partition(scores, -count)[-count]
        among = np.flatnonzero(scores >= last)
    else:
        among = np.arange(len(scores))
    return among[np.argsort(-scores[among], kind="stable")][:count]


def _decide(danger: Danger | None, hits: tuple[Hit, ...]) -> Decision:
    if danger:
        return Decision.DANGER
    if not hits or hits[0].score < CHOOSE_FROM:
        return Decision.NONE
    return Decision.ANSWER if hits[0].score >= ANSWER_FROM else Decision.CHOOSE
