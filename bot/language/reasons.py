"""Says in a few words why an entry was found: shared ideas, words and Dutch words in disguise."""

from collections.abc import Iterator, Mapping

from bot.language.features import Channel, Word, number
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking

_MOST = 5
_TELLING = 3


def between(
    words: list[str], known: Mapping[str, Word], lexicon: Lexicon, ranking: Ranking, entry: int
) -> tuple[str, ...]:
    """The named features of a question in folded words that an entry has too, at most five."""
    named = list(_named(words, known, lexicon))
    has = ranking.having([number(channel, name) for channel, name, _ in named])[:, entry]
    shared = dict.fromkeys(label for (_, _, label), held in zip(named, has, strict=True) if held)
    return tuple(shared)[:_MOST]


def _named(
    words: list[str], known: Mapping[str, Word], lexicon: Lexicon
) -> Iterator[tuple[Channel, str, str]]:
    """Channel, feature name and label of all that has a name, the telling kinds first."""
    for name in lexicon.ideas(words, lambda word: known[word].ideas):
        yield Channel.MEANING, name, name
    for word in words:
        if word not in lexicon.stop:
            yield Channel.WORDS, word, f"word {word}"
    for word in words:
        if known[word].loan:
            yield Channel.MEANING, f"loan {known[word].loan}", f"loan {known[word].loan}"
    for word in words:
        if len(known[word].bones) >= _TELLING:
            yield Channel.SOUND, known[word].bones, f"sound {known[word].bones}"
