"""Scores all entries for a question: nearest text, and what was learnt about each topic."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bot.language import features, sense
from bot.language.detect import HANDS, Guess, Script
from bot.language.features import BITS, SIZE, Channel, Word
from bot.language.index import Index, Query
from bot.language.lexicon import Lexicon
from bot.language.scale import Evidence, Numbers, Scale, leads
from bot.language.sense import Encoder
from bot.language.table import Floats, Integers, Table
from bot.language.topics import Topics

_PART = 1_000
_NOTHING = 0.1
_OWN_LANGUAGE = np.float32(1.03)
_KNOWING = np.float32(0.1)
_KNOWING_BETWEEN = np.float32(0.3)
_KNOWING_TAUGHT = np.float32(0.5)
"""What knowing all of a question is worth: more where several texts share it, and beside topics."""

_HANDS = tuple(HANDS.index(hand) for hand in (Script.ARABIC, Script.ETHIOPIC, "romanised"))
_NEAR_TAUGHT = np.float32(0.3)
"""What the nearest text is worth beside topics."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an entry: its folded words, the language if known, whether people ask it so.

    `asks` tells of a question mark; `said` is the text as it was written.
    """

    words: list[str]
    language: str | None
    asked: bool = False
    asks: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Scores, nearness and coverage of all entries, (K,), and what the one elsewhere scores.

    `beyond` is how near the nearest text from elsewhere is, `besides` the margins of the kinds of
    messages that were learnt beside the topics, `length` the question's in words, `hand` how it is
    typed.
    """

    scores: Floats
    nearness: Floats
    coverage: Floats
    elsewhere: float | None
    beyond: float = 0.0
    besides: Floats | None = None
    length: int = 0
    hand: int = 0

    def evidence(self, order: NDArray[np.intp]) -> Numbers:
        """What speaks for entries, best first; shape (entries, the fields of Evidence)."""
        scores = self.scores[order]
        table = np.zeros((len(order), len(Evidence._fields)))
        table[:, 0] = leads(scores)
        table[:, 1] = self.nearness[order]
        table[:, 2] = self.coverage[order]
        if self.elsewhere is not None:
            table[:, 3] = scores - self.elsewhere
            table[:, 4] = table[:, 1] - self.beyond
        table[:, 5] = np.log1p(self.length)
        table[:, 6:] = [self.hand == hand for hand in _HANDS]
        return table


@dataclass(frozen=True, slots=True)
class Ranking:
    """K entries as groups of texts: entry k owns those from `starts[k]` on, n is `owners[n]`'s.

    With `bounds`, a last group K holds what belongs to no entry; for each of HANDS they say how far
    ahead of it an entry must be. `tongues` maps languages to
    the texts in them.
    """

    index: Index
    starts: Integers
    owners: Integers
    tongues: Mapping[str, NDArray[np.bool_]]
    topics: Topics | None
    scale: Scale
    bounds: Floats | None

    @property
    def floor(self) -> float:
        """The nearness up to which nothing is near, though topics always have an opinion."""
        return _NOTHING if self.topics else 0.0

    def score(
        self,
        query: Query,
        coverage: Floats,
        length: int,
        guess: Guess,
        language: str | None = None,
    ) -> Found:
        """What each entry scores, and how near its nearest text is.

        Texts in the given language count as a little nearer; `guess` is what the question seems to
        be written in.
        """
        near = self.index.score(query)
        if language and language in self.tongues:
            near[self.tongues[language]] *= _OWN_LANGUAGE
        if self.topics is None:
            return self.found(near, coverage, length)
        places, known = self.index.places(query.columns)
        told = places[known], query.counts[known], query.columns[known] >> BITS
        logits = self.topics.score(*told, romanised=guess.romanised)
        return self.bounded(self.found(near, coverage, length, logits), guess.hand)

    def bounded(self, found: Found, hand: int) -> Found:
        """The same with the bound of one of HANDS."""
        if self.bounds is None or found.elsewhere is None:
            return found
        return replace(found, elsewhere=found.elsewhere + float(self.bounds[hand]), hand=hand)

    def found(
        self, near: Floats, coverage: Floats, length: int, logits: Floats | None = None
    ) -> Found:
        """Texts' nearness, the words their entries know, and topics' opinion put together.

        `length` is the question's, in words.
        """
        nearness = np.maximum.reduceat(near, self.starts)
        besides = None
        if logits is not None:
            groups = len(self.starts)
            scores = _NEAR_TAUGHT * nearness + logits[:groups] + _KNOWING_TAUGHT * coverage
            besides = logits[groups:]
        else:
            worth = _KNOWING if len(self.starts) == len(near) else _KNOWING_BETWEEN
            scores = nearness + worth * coverage
        if self.bounds is None:
            return Found(scores, nearness, coverage, None, besides=besides, length=length)
        return Found(
            scores[:-1],
            nearness[:-1],
            coverage[:-1],
            float(scores[-1]),
            float(nearness[-1]),
            besides,
            length,
        )

    def coverage(self, words: Iterable[Word], leave_out: int | None = None) -> Floats:
        """How much of what words say each group knows, 0 to 1, the rarer the more; shape (K,).

        A group knows a word when a text of it, other than the one left out, has the word, a stem of
        it, its concept or, for a Dutch word, its loan key.
        """
        grounds = [word.grounds for word in words if word.grounds]
        if not grounds:
            return np.zeros(len(self.starts), np.float32)
        has = self.having([number for ground in grounds for number in ground], leave_out)
        heads = np.cumsum([0, *(len(ground) for ground in grounds[:-1])])
        knows = np.logical_or.reduceat(has, heads, axis=0)
        worth = self._worth(np.array([ground[0] for ground in grounds], np.int32), knows)
        covered: Floats = (worth / worth.sum()) @ knows.astype(np.float32)
        return covered

    def _worth(self, numbers: Integers, knows: NDArray[np.bool_]) -> Floats:
        """What words are worth: by the groups that know them, where groups have many texts."""
        if self.topics is not None:
            worth: Floats = np.log(
                (1 + knows.shape[1]) / (0.5 + knows.sum(axis=1, dtype=np.float32))
            )
            return worth
        places, known = self.index.places(numbers)
        rarity: Floats = np.where(known, self.index.rarity[places], np.float32(self.index.unseen))
        return rarity

    def having(self, numbers: Sequence[int], leave_out: int | None = None) -> NDArray[np.bool_]:
        """Whether groups have features in a text other than the one left out; (features, K)."""
        has = np.zeros((len(numbers), len(self.starts)), bool)
        places, known = self.index.places(np.array(numbers, np.int32))
        texts, counts = self.index.texts(places[known])
        positions = np.repeat(np.flatnonzero(known), counts)
        if leave_out is not None:
            positions, texts = positions[texts != leave_out], texts[texts != leave_out]
        has[positions, self.owners[texts]] = True
        return has


def read(
    texts: Sequence[Text],
    known: Mapping[str, Word],
    lexicon: Lexicon,
    encoder: Encoder | None = None,
    *,
    teaching: bool,
) -> tuple[Table, Integers]:
    """Texts by known features, and the numbers of these; in parts, which needs less memory.

    Where there is much to learn from, letters and sounds of a single text are not worth their room.
    """
    tables, frequency = [], np.zeros(SIZE, np.int32)
    for begin in range(0, len(texts), _PART):
        part = texts[begin : begin + _PART]
        found = features.of_texts([text.words for text in part], known, lexicon)
        if encoder is not None:
            vectors = encoder.encode([text.said for text in part])
            found = sense.joined(found, sense.of_vectors(vectors))
        tables.append(Table.of(found, len(part)))
        frequency += np.bincount(tables[-1].columns, minlength=SIZE)
    least = np.array([[1], [1 + teaching], [1 + teaching], [1]])
    often = frequency.reshape(len(Channel), -1) >= least
    numbers = np.flatnonzero(often).astype(np.int32)
    places = np.full(SIZE, -1, np.int32)
    places[numbers] = np.arange(len(numbers), dtype=np.int32)
    for place, table in enumerate(tables):
        tables[place] = table.renamed(places)
    return Table.joined(tables), numbers
