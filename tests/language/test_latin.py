from bot.language import folding, latin


def test_accents_and_ligatures_fold_away() -> None:
    assert folding.fold("Café Straße Ægir") == "cafe strasse aegir"


def test_an_ending_is_cut_and_the_doubling_undone() -> None:
    assert list(latin.stems("werkgevers")) == [("werkgever", 0.8)]
    assert list(latin.stems("bakkeren")) == [("bakker", 0.8)]
    assert list(latin.stems("vallend")) == []
    assert list(latin.stems("betallen")) == [("betal", 0.8)]


def test_a_short_word_stays_whole() -> None:
    assert list(latin.stems("bus")) == []
