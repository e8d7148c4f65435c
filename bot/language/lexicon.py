"""Concepts: one idea and its words in every language, and what else is known about words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.language import folding
from bot.vocabulary import Danger

_LONGEST = 5
Names = tuple[str, ...]
Forms = Mapping[str, Names]


@dataclass(frozen=True, slots=True)
class Alarm:
    """How one danger is spoken of in one language, and what only sounds like it.

    A phrase is words in order, up to three others in between; `word*` stands for any word that
    begins so, `*word` ends so, `one|other` for either.
    """

    danger: Danger
    phrases: tuple[str, ...]
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that is known about words; an empty one knows nothing and is allowed.

    `forms` maps folded words, joined by spaces, to the names of ideas ("concept huur", "asks HOW");
    `openings` holds the first words of the longer of these, and `beginnings` maps the first letters
    of words. `samples` are common words by language,
    also of languages the bot does not speak.
    """

    forms: Forms = field(default_factory=dict)
    openings: frozenset[str] = frozenset()
    beginnings: Forms = field(default_factory=dict)
    stop: frozenset[str] = frozenset()
    greetings: frozenset[str] = frozenset()
    alarms: tuple[Alarm, ...] = ()
    samples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def ideas(self, tokens: list[str], of_word: Callable[[str], Names]) -> Iterator[str]:
        """The ideas named in folded words: at each place those of the longest known name."""
        place = 0
        while place < len(tokens):
            length, found = self._several(tokens, place)
            yield from found or of_word(tokens[place])
            place += length

    def of_word(self, word: str, stems: Iterable[str]) -> Names:
        """The ideas a single folded word names, as written or else as one of its stems."""
        for stem in (word, *stems):
            if found := self.forms.get(stem) or self._beginning(stem):
                return found
        return ()

    def _several(self, tokens: list[str], place: int) -> tuple[int, Names]:
        if tokens[place] in self.openings:
            for length in range(min(_LONGEST, len(tokens) - place), 1, -1):
                if found := self.forms.get(" ".join(tokens[place : place + length])):
                    return length, found
        return 1, ()

    def _beginning(self, word: str) -> Names:
        for end in range(len(word), 1, -1):
            if found := self.beginnings.get(word[:end]):
                return found
        return ()


def spellings(names: Mapping[str, Iterable[str]]) -> tuple[Forms, Forms]:
    """Names and their spellings turned round: whole folded forms, and beginnings (`word*`)."""
    forms: dict[str, tuple[str, ...]] = {}
    beginnings: dict[str, tuple[str, ...]] = {}
    for name, texts in names.items():
        for text in texts:
            key = " ".join(folding.words(text))
            known = beginnings if text.endswith("*") else forms
            if key and name not in known.get(key, ()):
                known[key] = (*known.get(key, ()), name)
    return forms, beginnings
