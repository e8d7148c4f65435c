"""Scores all entries for a question: nearest text, and what was learnt about each topic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.language import features
from bot.language.features import Word
from bot.language.index import Floats, Index, Query, Table, table
from bot.language.lexicon import Lexicon
from bot.language.scale import Scale, leads
from bot.language.topics import Topics

_TEACHING_TEXTS = 6
_TOPICS_AT_MOST = 400
_ROUNDS = 10
_TRIAL_ROUNDS = 8
_TRIALS = 240
_FOLD = 2
_PART = 10_000
_NOTHING = 0.1
_OWN_LANGUAGE = np.float32(1.03)


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an entry: its folded words and the language it is in, if known."""

    words: list[str]
    language: str | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Entries as groups of texts; group k owns the texts `starts[k]:starts[k + 1]` of the index."""

    index: Index
    starts: NDArray[np.intp]
    tongues: Mapping[str, NDArray[np.bool_]]
    topics: Topics | None
    scale: Scale

    @property
    def floor(self) -> float:
        """The nearness up to which nothing is near, though topics always have an opinion."""
        return _NOTHING if self.topics else 0.0

    @classmethod
    def over(cls, groups: Sequence[Sequence[Text]], lexicon: Lexicon) -> "Ranking":
        """Index groups of texts; topics are learnt where there is enough to learn.

        Enough is six texts an entry and 400 entries at most; beyond that the nearest text decides.
        """
        texts = [text.words for group in groups for text in group]
        tongues = _tongues([text.language for group in groups for text in group])
        known = features.read((word for text in texts for word in text), lexicon)
        facts = _table(texts, known, lexicon)
        sizes = np.array([len(group) for group in groups])
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        owners = np.repeat(np.arange(len(groups)), sizes)
        nearest = Index.of(facts)
        if 1 < len(groups) <= _TOPICS_AT_MOST and len(texts) >= _TEACHING_TEXTS * len(groups):
            return cls(
                nearest,
                starts,
                tongues,
                Topics.learn(facts, owners, rounds=_ROUNDS),
                _tried(facts, owners, nearest, starts),
            )
        return cls(nearest, starts, tongues, None, _untried(facts, owners, nearest, starts))

    def score(
        self, query: Query, language: str | None = None, *, romanised: bool = False
    ) -> tuple[Floats, Floats]:
        """For each entry its score and how near its nearest text is; shapes (K,).

        Texts in the given language count as a little nearer; `romanised` says that the question is
        typed in Latin letters that are not its own.
        """
        near = self.index.score(query)
        if language and language in self.tongues:
            near[self.tongues[language]] *= _OWN_LANGUAGE
        nearness = np.maximum.reduceat(near, self.starts)
        if self.topics is None:
            return nearness, nearness
        return self.topics.score(query, romanised=romanised) + nearness, nearness

    def holds(self, column: int, entry: int) -> bool:
        """Whether a text of the entry has the feature of that number."""
        rows = self.index.rows[self.index.starts[column] : self.index.starts[column + 1]]
        begin = self.starts[entry]
        last = entry + 1 == len(self.starts)
        end = self.index.size if last else self.starts[entry + 1]
        place = np.searchsorted(rows, begin)
        return bool(place < len(rows) and rows[place] < end)


def _table(texts: Sequence[list[str]], known: Mapping[str, Word], lexicon: Lexicon) -> Table:
    """All texts by SIZE features, made in parts so that a large library needs little more memory."""
    parts = [texts[begin : begin + _PART] for begin in range(0, len(texts), _PART)]
    tables = [table(features.of_texts(part, known, lexicon), len(part)) for part in parts]
    return tables[0] if len(tables) == 1 else sparse.csr_array(sparse.vstack(tables, "csr"))


def _tongues(languages: Sequence[str | None]) -> dict[str, NDArray[np.bool_]]:
    return {
        name: np.array([language == name for language in languages])
        for name in sorted(filter(None, set(languages)))
    }


def _tried(
    facts: Table,
    owners: NDArray[np.intp],
    nearest: Index,
    starts: NDArray[np.intp],
) -> Scale:
    """The scale found by asking every second text of those that learnt from the others."""
    held = np.arange(len(owners)) % _FOLD == 0
    trial = Topics.learn(facts[~held], owners[~held], rounds=_TRIAL_ROUNDS)
    asked = _spread(np.flatnonzero(held))
    evidence, right, wrong = [], [], []
    for text in asked:
        query = _query(facts, text)
        near = nearest.score(query)
        near[text] = 0
        nearness = np.maximum.reduceat(near, starts)
        scores = trial.score(query) + nearness
        found, which = _evidence(scores, nearness)
        evidence.append(found)
        right.append(which == owners[text])
        scores[owners[text]] = -np.inf
        wrong.append(_evidence(scores, nearness)[0])
    return Scale.fitted(np.array(evidence), np.array(right), np.array(wrong))


def _untried(
    facts: Table,
    owners: NDArray[np.intp],
    nearest: Index,
    starts: NDArray[np.intp],
) -> Scale:
    """The usual scale around what each entry's question finds when that entry is taken away."""
    wrong = []
    for text in _spread(starts):
        nearness = np.maximum.reduceat(nearest.score(_query(facts, text)), starts)
        nearness[owners[text]] = 0
        wrong.append(_evidence(nearness, nearness)[0])
    return Scale.usual(np.array(wrong).reshape(-1, 2))


def _spread(texts: NDArray[np.intp]) -> NDArray[np.intp]:
    """At most 240 of them, evenly spread."""
    return texts[:: max(1, -(-len(texts) // _TRIALS))]


def _query(facts: Table, text: int) -> Query:
    begin, end = facts.indptr[text], facts.indptr[text + 1]
    return Query(facts.indices[begin:end], facts.data[begin:end])


def _evidence(scores: Floats, nearness: Floats) -> tuple[tuple[float, float], int]:
    """Lead and nearness of the best entry, and which it is."""
    order = np.argsort(-scores, kind="stable")[:2]
    return (float(leads(scores[order])[0]), float(nearness[order[0]])), int(order[0])
