from hypothesis import given
from hypothesis import strategies as st

from bot.language.detect import Detector, Script, script
from bot.vocabulary import Language

_DETECTOR = Detector.learn(
    {
        "nl": ["de het een ik moet werken naar huis en niet waar"],
        "en": ["the a I must work to home and not where"],
        "ar": ["انا اريد العمل في البيت"],
        "fa": ["من می‌خواهم در خانه کار کنم"],
        "ti": ["ኣነ ኣብ ገዛ ክሰርሕ እደሊ"],
    }
)


def test_a_text_is_in_the_script_of_most_of_its_letters() -> None:
    assert script("ስራሕ abc ገዛ ኣብ") is Script.ETHIOPIC
    assert script("123 !") is Script.OTHER


def test_languages_of_one_script_are_told_apart() -> None:
    guess = _DETECTOR.detect("ik moet niet werken")

    assert guess.language == "nl"
    assert guess.script is Script.LATIN


def test_persian_is_answered_in_dari() -> None:
    assert _DETECTOR.detect("در خانه کار کنم").spoken is Language.FA_AF


def test_a_language_the_bot_does_not_speak_has_no_answer_language() -> None:
    detector = Detector.learn({"so": ["waa iyo ka"], "nl": ["de het een"]})

    assert detector.detect("waa iyo").spoken is None


def test_what_the_person_chose_decides_where_the_text_does_not() -> None:
    assert _DETECTOR.detect("qq", chosen="nl").language == "nl"


def test_each_word_of_a_mixed_message_has_its_own_language() -> None:
    languages = [guess.language for _, guess in _DETECTOR.words("ክሰርሕ huis")]

    assert languages == ["ti", "nl"]


@given(st.text(st.characters(exclude_categories=[])))
def test_no_text_raises(text: str) -> None:
    guess = _DETECTOR.detect(text)

    assert 0 <= guess.chance <= 1
