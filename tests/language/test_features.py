import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.language import features, folding
from bot.language.features import SIZE, Channel
from bot.language.lexicon import Lexicon


@given(st.lists(st.text(st.characters(exclude_categories=[]), max_size=30), max_size=4))
def test_features_of_any_texts_lie_within_bounds(texts: list[str]) -> None:
    found = _features(texts)

    assert len(found.rows) == len(found.columns) == len(found.values)
    assert np.all((found.columns >= 0) & (found.columns < SIZE))
    assert np.all((found.rows >= 0) & (found.rows < max(1, len(texts))))


def test_a_text_has_the_same_features_alone_and_among_others() -> None:
    alone = _features(["zorgtoeslag aanvragen"])
    among = _features(["huur", "zorgtoeslag aanvragen", "werk"])

    assert sorted(among.columns[among.rows == 1]) == sorted(alone.columns)


def test_a_feature_number_says_its_channel() -> None:
    assert features.number(Channel.SOUND, "slm") >> features.BITS == Channel.SOUND


def _features(texts: list[str]) -> features.Features:
    words = [folding.words(text) for text in texts]
    known = features.read((word for text in words for word in text), Lexicon())
    return features.of_texts(words, known, Lexicon())
