import pytest

from bot.language import ethiopic, folding


@pytest.mark.parametrize(("one", "other"), [("ጸገም", "ፀገም"), ("ሰብ", "ሠብ"), ("ኣብ", "አብ")])
def test_eritrean_and_ethiopian_spellings_meet(one: str, other: str) -> None:
    assert ethiopic.fold(one) == ethiopic.fold(other)


def test_two_gutturals_that_sound_different_stay_apart() -> None:
    assert ethiopic.fold("ሀ") != ethiopic.fold("ሐ")


@pytest.mark.parametrize("form", ["ንሓኪምካ", "ሓኪመይ", "ንሓኪም"])
def test_a_word_with_particles_meets_the_word_without(form: str) -> None:
    stems = {stem for stem, _ in ethiopic.stems(ethiopic.fold(form))}

    assert "ሓኪም" in stems


def test_clitics_behind_any_apostrophe_are_dropped() -> None:
    assert folding.words("እዩ’ዩ ከምኡ'ውን") == ["እዩ", "ከምኡ"]


def test_ethiopic_word_spaces_part_words() -> None:
    assert folding.words("ሰላም፡ከመይ") == ["ሰላም", "ከመይ"]


def test_the_sixth_order_is_the_bare_consonant() -> None:
    assert ethiopic.sixth("ሓኪመ") == "ሓኪም"
