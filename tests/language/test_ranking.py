import numpy as np

from bot.language import features, index
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking, Text

_LEXICON = Lexicon()


def test_the_entry_with_the_nearest_text_scores_highest() -> None:
    ranking = Ranking.over([_group("hond blaft"), _group("kat slaapt", "poes")], _LEXICON)

    scores, nearness = ranking.score(_query("poes slaapt"))

    assert ranking.topics is None
    assert int(scores.argmax()) == 1
    assert np.array_equal(scores, nearness)


def test_topics_are_learnt_from_many_texts() -> None:
    animals = [[f"{name} nummer {n}" for n in range(9)] for name in ("hond", "kat", "vis")]

    ranking = Ranking.over([_group(*texts) for texts in animals], _LEXICON)

    assert ranking.topics is not None
    assert int(ranking.score(_query("vis"))[0].argmax()) == 2


def test_texts_in_the_chosen_language_are_a_little_nearer() -> None:
    ranking = Ranking.over([_group("menu", tongue="en"), _group("menu", tongue="nl")], _LEXICON)

    scores, _ = ranking.score(_query("menu"), "nl")

    assert scores[1] > scores[0]


def test_an_entry_holds_the_features_of_its_texts_only() -> None:
    ranking = Ranking.over([_group("hond"), _group("kat")], _LEXICON)
    column = features.number(features.Channel.WORDS, "kat")

    assert not ranking.holds(column, 0)
    assert ranking.holds(column, 1)


def _group(*texts: str, tongue: str | None = None) -> list[Text]:
    return [Text(text.split(), tongue) for text in texts]


def _query(text: str) -> index.Query:
    words = text.split()
    known = features.read(words, _LEXICON)
    return index.query(features.of_texts([words], known, _LEXICON))
