import pytest

from bot.features.library import terms
from bot.features.relay import wording
from bot.settings import LOCALES
from bot.vocabulary import Language

DUTCH = "De huisarts belt u binnen 3 dagen."


@pytest.mark.parametrize(
    ("language", "text", "flaws"),
    [
        (Language.EN, "The GP calls you within 3 days.", []),
        (Language.EN, "The huisarts calls you within 3 days.", []),
        (Language.EN, "The nurse calls you within 3 days.", ["term"]),
        (Language.EN, "The GP calls you within 30 days.", ["numbers-differ"]),
        (Language.EN, "The GP calls you soon.", ["numbers-differ"]),
        (Language.AR, "يتصل بكم طبيب الأسرة خلال ٣ أيام.", []),
        (Language.FA_AF, "داکتر فامیلی تا ۳ روز به شما زنگ می‌زند.", []),
        (Language.TI, "ሓኪም ስድራ ኣብ ውሽጢ 3 መዓልቲ ይድውለልኩም።", []),
        (Language.TI, "ነርስ ኣብ ውሽጢ 5 መዓልቲ ይድውለልኩም።", ["numbers-differ", "term"]),
    ],
)
def test_other_numbers_and_other_terms_are_looked_at_again(
    language: Language, text: str, flaws: list[str]
) -> None:
    found = wording.flaws(DUTCH, text, language, terms.known(LOCALES))

    assert [flaw.key for flaw in found] == flaws


def test_none_of_it_must_be_mended() -> None:
    found = list(wording.flaws(DUTCH, "Soon.", Language.EN, terms.known(LOCALES)))

    assert found
    assert not any(flaw.blocks for flaw in found)
