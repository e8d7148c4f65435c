from bot.language import features, index, learning
from bot.language.detect import Guess, Script
from bot.language.lexicon import Lexicon
from bot.language.ranking import Text
from bot.language.said import Said

_ANIMALS = ("hond", "kat", "vis")


def test_topics_are_learnt_from_many_texts() -> None:
    ranking, kinds = learning.learn([_group(name, 9) for name in _ANIMALS], Lexicon())

    words = ["vis"]
    known = features.read(words, Lexicon())
    query = index.query(features.of_texts([words], known, Lexicon()))
    guess = Guess("nl", Script.LATIN, 1.0)
    found = ranking.score(query, ranking.coverage(known.values()), 1, guess)

    assert ranking.topics is not None
    assert kinds is None
    assert int(found.scores.argmax()) == 2


def test_few_texts_teach_no_topics_and_nothing_about_elsewhere() -> None:
    said = Said(elsewhere=tuple(f"auto {n}" for n in range(9)))

    ranking, kinds = learning.learn([_group(name, 2) for name in _ANIMALS], Lexicon(), said)

    assert ranking.topics is None
    assert kinds is None
    assert ranking.bounds is None


def _group(name: str, count: int) -> list[Text]:
    return [Text([name, "nummer", str(n)], "nl", asked=True) for n in range(count)]
