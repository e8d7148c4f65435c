"""Ranks library entries against a question, decides what to do with them, and says why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language import features, folding, index, keeping, learning, reasons, sense
from bot.language.crisis import Watch
from bot.language.decision import CHOOSE_FROM, Decision, Hit, Match, decide
from bot.language.detect import Detector, Guess, Script
from bot.language.entry import Entry, digest
from bot.language.features import Channel, Features, Word
from bot.language.kinds import Judgement, Kinds, Verdict
from bot.language.lexicon import Lexicon
from bot.language.ranking import Found, Ranking, Text
from bot.language.said import Kind, Said
from bot.language.sense import Encoder
from bot.language.table import Floats
from bot.vocabulary import Danger, Language

__all__ = ["Decision", "Entry", "Hit", "Match", "Matcher", "digest"]

_AT_HOME_FROM = 0.1
"""From this chance on, a question is taken to be the library's business."""

_LIKELY_FROM = 0.5
"""From this chance on, the first hit is reason enough to think so."""

_OFFERED_FROM = 0.3
_ASKED_FROM = 0.35
"""From these chances on, an entry about a danger is offered, and taken for a sign of it."""

_LONGEST_MESSAGE = 4096
_LONGEST_GREETING = 6
_TELLING_SOUND = 3
_SOUNDS = 2
_JUDGED_BY = 2


@dataclass(frozen=True, slots=True)
class Matcher:
    """A library ready to be asked; building takes seconds, asking about a millisecond.

    `dangers` are the entries about a danger: they are offered beside others only when they are
    likely, as nobody who asks about a bill is to be asked whether they want to die; who asks for
    one of them may be in that danger.
    """

    ids: tuple[str, ...]
    dangers: Mapping[str, Danger]
    ranking: Ranking | None
    kinds: Kinds | None
    vocabulary: NDArray[np.uint64]
    watch: Watch
    detector: Detector
    lexicon: Lexicon
    encoder: Encoder | None = None

    @classmethod
    def build(
        cls,
        entries: Iterable[Entry],
        lexicon: Lexicon,
        said: Said | None = None,
        dangers: Mapping[str, Danger] | None = None,
        encoder: Encoder | None = None,
    ) -> "Matcher":
        """Read all entries; the same entries in the same order give the same matcher.

        `said` is what people write besides questions that an entry answers; `encoder`, where there
        is one, says what texts mean, at the cost of asking it.
        """
        groups: dict[str, list[Text]] = {}
        for entry in entries:
            groups.setdefault(entry.id, []).extend(_texts(entry))
        ids = tuple(groups)
        quiet = {place for place, name in enumerate(ids) if name in (dangers or {})}
        detector = Detector.learn(lexicon.samples)
        ranking, kinds = (
            learning.learn(list(groups.values()), lexicon, said, quiet, detector, encoder)
            if groups
            else (None, None)
        )
        return cls(
            ids=ids,
            dangers=dict(dangers or {}),
            ranking=ranking,
            kinds=kinds,
            vocabulary=_vocabulary(groups.values(), said or Said()),
            watch=Watch.over(lexicon),
            detector=detector,
            lexicon=lexicon,
            encoder=encoder,
        )

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """All that was learnt, to be kept; the lexicon is not in it."""
        return keeping.packed(
            self.ids, self.dangers, self.ranking, self.kinds, self.vocabulary, self.detector
        )

    @classmethod
    def from_arrays(
        cls, arrays: Mapping[str, NDArray[Any]], lexicon: Lexicon, encoder: Encoder | None = None
    ) -> "Matcher":
        """The matcher of `to_arrays`, with the lexicon and the encoder it was built with.

        Raises ValueError where the arrays are not what `to_arrays` gives.
        """
        ids, dangers, ranking, kinds, vocabulary, detector = keeping.unpacked(arrays)
        watch = Watch.over(lexicon)
        return cls(ids, dangers, ranking, kinds, vocabulary, watch, detector, lexicon, encoder)

    def knows(self, word: str) -> bool:
        """Whether a folded word stands in what was learnt from, or in the lexicon."""
        if word in self.lexicon.forms or word in self.lexicon.stop:
            return True
        place = int(np.searchsorted(self.vocabulary, mark := _mark(word)))
        return place < len(self.vocabulary) and self.vocabulary[place] == mark

    def match(self, question: str, language: str | None = None, limit: int = 10) -> Match:
        """What the library holds for a question in any language and script.

        `language` is what the person chose: a mild hint, as the words themselves say more. Never
        raises, whatever the string; of a longer one than a message can be, the rest is not read, nor
        are user names and long numbers.
        """
        question = folding.nameless(question[:_LONGEST_MESSAGE])
        words = folding.words(question)
        known = features.read(words, self.lexicon)
        danger = self.watch.danger(words, lambda word: known[word].stems)
        if danger is None and self._only_greets(words):
            return Match(Decision.GREETING, (), None, ())
        if self.ranking is None or not words:
            return Match(decide(danger, ()), (), danger, ())
        asked = index.query(self._features(question, words, known))
        guess = self.detector.detect(question, language)
        coverage = self.ranking.coverage(known.values())
        found = self.ranking.score(asked, coverage, len(words), guess, language)
        judged = self._judge(found, words, asks=folding.asks(question))
        kind = judged.kind
        if kind is Kind.GREETING and danger is None:
            return Match(Decision.GREETING, (), None, ())
        allowed = (found.coverage > 0) | _heard(self.ranking, known, guess)
        hits, best = self._hits(self.ranking, found, allowed, limit)
        danger = danger or self._danger(hits, kind)
        why = reasons.between(words, known, self.lexicon, self.ranking, best) if hits else ()
        decision = decide(danger, hits, obstacle=kind is Kind.OBSTACLE)
        return Match(decision, hits, danger, why, judged.hindered)

    def spoken(self, text: str) -> Language | None:
        """The language of ours in which a text is written, as far as can be told; None otherwise."""
        return self.detector.detect(text).spoken

    def _danger(self, hits: tuple[Hit, ...], kind: Verdict | None) -> Danger | None:
        """The danger of the entry that is asked for, or else the one the message tells of."""
        asked = self.dangers.get(hits[0].id) if hits and hits[0].score >= _ASKED_FROM else None
        return asked or (kind if isinstance(kind, Danger) else None)

    def _features(self, question: str, words: list[str], known: Mapping[str, Word]) -> Features:
        found = features.of_texts([words], known, self.lexicon)
        if self.encoder is None:
            return found
        return sense.joined(found, sense.of_vectors(self.encoder.encode([question])))

    def _judge(self, found: Found, words: list[str], *, asks: bool) -> Judgement:
        """What a message is besides a question; of words that nobody knows, nothing is believed."""
        if self.kinds is None or found.besides is None or not any(map(self.knows, words)):
            return Judgement(None, hindered=False)
        return self.kinds.judge(found.besides, found.scores, asks=asks)

    def _hits(
        self, ranking: Ranking, found: Found, allowed: NDArray[np.bool_], limit: int
    ) -> tuple[tuple[Hit, ...], int]:
        """The hits there is ground for, and the place of the first of them."""
        order = _best(found.scores, max(limit, _JUDGED_BY) + len(self.dangers))
        evidence = found.evidence(order)
        chances = ranking.scale.chances(evidence)
        founded = allowed[order]
        at_home = (
            chances[0] >= _LIKELY_FROM or ranking.scale.at_home(evidence[:1])[0] >= _AT_HOME_FROM
        )
        if not founded.any() or not at_home:
            chances = np.minimum(chances, CHOOSE_FROM / 2)
        elif not founded.all():
            order, chances = order[founded], chances[founded]
        hits: dict[int, Hit] = {}
        for place, chance in zip(order.tolist(), chances.tolist(), strict=True):
            late = hits and chance < _OFFERED_FROM and self.ids[place] in self.dangers
            if found.nearness[place] > ranking.floor and not late:
                hits[place] = Hit(self.ids[place], round(chance, 4))
        return tuple(hits.values())[:limit], next(iter(hits), 0)

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


def _vocabulary(groups: Iterable[list[Text]], said: Said) -> NDArray[np.uint64]:
    """Marks of all words of all texts and messages, ascending."""
    words = {word for texts in groups for text in texts for word in text.words}
    for _, message in said.examples():
        words.update(folding.words(message))
    return np.array(sorted(map(_mark, words)), np.uint64)


def _mark(word: str) -> np.uint64:
    digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return np.uint64(int.from_bytes(digest, "big"))


def _texts(entry: Entry) -> list[Text]:
    """The question and each phrase alone, and the answer behind its question."""
    answer = [f"{entry.question} {entry.answer}"] if entry.answer else []
    told = [
        Text(folding.words(text), entry.language, said=text) for text in (entry.question, *answer)
    ]
    asked = [
        Text(folding.words(text), entry.language, asked=True, asks=folding.asks(text), said=text)
        for text in entry.phrases
    ]
    return [told[0], *asked, *told[1:]]


def _heard(ranking: Ranking, known: Mapping[str, Word], guess: Guess) -> NDArray[np.bool_]:
    """Which entries sound like a question in Latin letters that are not its language's own.

    Two consonant skeletons of three and more are ground enough to offer an entry; otherwise only a
    word, a stem or a concept is.
    """
    bones = {word.bones for word in known.values() if len(word.bones) >= _TELLING_SOUND}
    foreign = guess.romanised or guess.language is None
    if guess.script is not Script.LATIN or not foreign or len(bones) < _SOUNDS:
        return np.zeros(1, bool)
    has = ranking.having([features.number(Channel.SOUND, bone) for bone in sorted(bones)])
    heard: NDArray[np.bool_] = has.sum(axis=0) >= _SOUNDS
    return heard if ranking.bounds is None else heard[:-1]


def _best(scores: Floats, count: int) -> NDArray[np.intp]:
    """Places of the highest scores, descending, equal ones in order of the library."""
    if count < len(scores):
        last = np.partition(scores, -count)[-count]
        among = np.flatnonzero(scores >= last)
    else:
        among = np.arange(len(scores))
    return among[np.argsort(-scores[among], kind="stable")][:count]
