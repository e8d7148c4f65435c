import pytest

from bot.language import folding
from bot.language.romanised import loan_key, skeleton


@pytest.mark.parametrize(
    ("latin", "native"),
    [
        ("parvaaz", "پرواز"),
        ("zamani", "زمانی"),
        ("ghabl", "قبل"),
        ("7abibi", "حبيبي"),
        ("kifak", "كيفك"),
    ],
)
def test_a_romanised_word_has_the_skeleton_of_the_word(latin: str, native: str) -> None:
    assert skeleton(latin) == skeleton(folding.fold(native))


def test_tigrinya_in_latin_letters_has_the_skeleton_of_the_word() -> None:
    assert skeleton("selam") == skeleton("ሰላም")


def test_a_number_is_its_own_skeleton() -> None:
    assert skeleton("112") == "112"


@pytest.mark.parametrize("spelling", ["zorgtoeslag", "zorchtoeslach", "ዞርግቱስላግ", "زورخ‌توسلاخ"])
def test_a_dutch_word_has_one_loan_key_in_every_script(spelling: str) -> None:
    assert loan_key(folding.words(spelling)[0]) == "srktslk"


def test_short_words_have_no_loan_key() -> None:
    assert loan_key("duo") == ""
