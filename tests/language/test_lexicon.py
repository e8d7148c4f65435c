from bot.language.lexicon import Lexicon, spellings

_FORMS, _BEGINNINGS = spellings(
    {"concept huur": ["huur", "betaalde huur"], "concept betalen": ["betaal*"]}
)
_LEXICON = Lexicon(forms=_FORMS, openings=frozenset({"betaalde"}), beginnings=_BEGINNINGS)


def test_the_longest_name_at_a_place_is_taken() -> None:
    ideas = list(_LEXICON.ideas(["betaalde", "huur"], _of_word))

    assert ideas == ["concept huur"]


def test_a_beginning_stands_for_all_words_that_begin_so() -> None:
    assert list(_LEXICON.ideas(["betaaldag"], _of_word)) == ["concept betalen"]


def test_a_stem_is_looked_up_where_the_word_is_unknown() -> None:
    assert _LEXICON.of_word("huurtje", ["huur"]) == ("concept huur",)


def test_an_empty_lexicon_knows_nothing() -> None:
    assert list(Lexicon().ideas(["huur"], lambda word: Lexicon().of_word(word, ()))) == []


def _of_word(word: str) -> tuple[str, ...]:
    return _LEXICON.of_word(word, ())
