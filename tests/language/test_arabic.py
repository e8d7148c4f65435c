import pytest

from bot.language import arabic, folding


@pytest.mark.parametrize("spelling", ["مشكلة", "مشكله", "مُشْكِلَة", "مشـــكلة"])
def test_spellings_of_one_arabic_word_meet(spelling: str) -> None:
    assert folding.words(spelling) == folding.words("مشكلة")


def test_persian_keyboards_write_the_same_letters() -> None:
    assert folding.fold("کیف") == folding.fold("كيف")


@pytest.mark.parametrize("form", ["البلدية", "للبلدية", "والبلدية", "بلديتي"])
def test_a_word_with_clitics_meets_the_word_without(form: str) -> None:
    candidates = _forms(form)

    assert candidates & _forms("بلدية")


def test_fold_keeps_a_hamza_that_is_the_whole_word() -> None:
    assert arabic.fold("ء") == "ء"


def _forms(word: str) -> set[str]:
    folded = folding.fold(word)
    return {folded, *(stem for stem, _ in arabic.stems(folded))}
