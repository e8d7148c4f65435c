from bot.language import features, index, learning
from bot.language.detect import Guess, Script
from bot.language.lexicon import Lexicon
from bot.language.ranking import Found, Ranking, Text
from bot.language.said import Said

_LEXICON = Lexicon()


def test_the_entry_with_the_nearest_text_scores_highest() -> None:
    ranking = _learnt(_group("hond blaft"), _group("kat slaapt", "poes"))

    found = _found(ranking, "poes slaapt")

    assert ranking.topics is None
    assert int(found.scores.argmax()) == int(found.nearness.argmax()) == 1
    assert found.coverage[1] > found.coverage[0]
    assert found.elsewhere is None


def test_texts_in_the_chosen_language_are_a_little_nearer() -> None:
    ranking = _learnt(_group("menu", tongue="en"), _group("menu", tongue="nl"))

    found = _found(ranking, "menu", "nl")

    assert found.scores[1] > found.scores[0]


def test_an_entry_has_the_features_of_its_texts_only() -> None:
    ranking = _learnt(_group("hond"), _group("kat"))
    number = features.number(features.Channel.WORDS, "kat")

    assert ranking.having([number]).tolist() == [[False, True]]
    assert ranking.having([number], leave_out=1).tolist() == [[False, False]]


def test_what_belongs_elsewhere_is_no_entry() -> None:
    animals = [[f"{name} nummer {n}" for n in range(9)] for name in ("hond", "kat", "vis")]
    groups = [_group(*texts) for texts in animals]

    ranking = _learnt(*groups, elsewhere=tuple(f"auto nummer {n}" for n in range(9)))
    found = _found(ranking, "auto")

    assert len(found.scores) == len(groups)
    assert found.elsewhere is not None
    assert found.elsewhere > found.scores.max()


def _learnt(*groups: list[Text], elsewhere: tuple[str, ...] = ()) -> Ranking:
    return learning.learn(groups, _LEXICON, Said(elsewhere=elsewhere))[0]


def _group(*texts: str, tongue: str | None = None) -> list[Text]:
    return [Text(text.split(), tongue) for text in texts]


def _found(ranking: Ranking, text: str, language: str | None = None) -> Found:
    words = text.split()
    known = features.read(words, _LEXICON)
    query = index.query(features.of_texts([words], known, _LEXICON))
    coverage = ranking.coverage(known.values())
    return ranking.score(query, coverage, len(words), Guess(language, Script.LATIN, 1.0), language)
