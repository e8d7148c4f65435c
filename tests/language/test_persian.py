import pytest

from bot.language import folding, persian


@pytest.mark.parametrize("spelling", ["می‌خواهم", "می خواهم", "میخواهم"])
def test_joined_spaced_and_half_spaced_verbs_meet(spelling: str) -> None:
    assert folding.words(spelling) == ["ميخواهم"]


def test_the_plural_sign_is_joined_to_its_word() -> None:
    assert folding.fold("خانه ها") == folding.fold("خانه‌ها")


def test_iranian_words_meet_the_dari_ones() -> None:
    assert folding.words("بیمارستان") == folding.words("شفاخانه")


@pytest.mark.parametrize("word", ["معاش", "سلام"])
def test_words_that_only_look_as_if_they_had_an_ending_stay_whole(word: str) -> None:
    assert list(persian.stems(folding.fold(word))) == []


def test_fold_joins_a_plural_to_its_word() -> None:
    assert persian.fold("طفل ها") == "طفلها"
