from bot.language import features, learning, reasons
from bot.language.lexicon import Lexicon
from bot.language.ranking import Text

_LEXICON = Lexicon(forms={"huur": ("concept huur",)}, stop=frozenset({"de"}))


def test_shared_ideas_come_before_shared_words_and_stop_words_never() -> None:
    ranking, _ = learning.learn([[Text(["de", "huur", "betalen"], "nl")]], _LEXICON)
    words = ["de", "huur"]

    why = reasons.between(words, features.read(words, _LEXICON), _LEXICON, ranking, 0)

    assert why[:2] == ("concept huur", "word huur")
    assert "word de" not in why


def test_nothing_shared_is_no_reason() -> None:
    ranking, _ = learning.learn([[Text(["kat"], "nl")]], _LEXICON)

    assert reasons.between(["zee"], features.read(["zee"], _LEXICON), _LEXICON, ranking, 0) == ()
