from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.vocabulary import EntryId, FactId, Language
from bot.words import catalogue as say
from bot.words.phrase import Figure, In, Passage, Phrase, Quote, Saying, pack, unpack

letters = st.text(max_size=12)
figures: st.SearchStrategy[Saying] = st.builds(Figure, letters.map(FactId))
passages: st.SearchStrategy[Saying] = st.builds(
    Passage, letters.map(EntryId), st.sampled_from(["answer", "title", "share"])
)
phrases = st.recursive(
    st.builds(Phrase, letters),
    lambda inner: st.builds(
        Phrase,
        letters,
        st.dictionaries(letters, letters | st.integers() | figures | passages | inner, max_size=3),
    ),
    max_leaves=4,
)
sayings: st.SearchStrategy[Saying] = (
    figures | passages | phrases | st.builds(In, st.sampled_from(Language), phrases)
)


@given(sayings)
def test_a_saying_survives_json(saying: Saying) -> None:
    kept = json.dumps(pack(saying))

    assert unpack(json.loads(kept)) == saying


def test_a_typed_phrase_survives_with_the_figure_in_it() -> None:
    said = say.people_help(phone=Figure(FactId("phone_112")), operator="A", contact="b")

    assert unpack(json.loads(json.dumps(pack(said)))) == said


def test_approved_text_itself_is_never_kept() -> None:
    with pytest.raises(TypeError, match="not the text of it"):
        pack(Quote(Language.NL, ("U belt ", Figure(FactId("phone_112")))))


def test_data_that_is_no_saying_is_refused() -> None:
    with pytest.raises(KeyError):
        unpack({"somebody": "else's"})
