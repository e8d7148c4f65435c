import pytest

from bot.features.library import terms
from bot.settings import LOCALES
from bot.vocabulary import Language

KNOWN = terms.known(LOCALES)
DUTCH = ("Bel uw huisarts.", "Betaal uw {eigen_risico} niet nu.")


def test_a_dutch_text_names_what_it_says_and_not_its_facts() -> None:
    assert terms.named_in(DUTCH, KNOWN) == {"huisarts"}
    assert terms.named_in(("Huisartsen zijn er.",), KNOWN) == set()


@pytest.mark.parametrize(
    ("language", "own", "missing"),
    [
        (Language.EN, "Call your family doctor.", []),
        (Language.EN, "Call your huisarts.", []),
        (Language.EN, "Call your nurse.", ["huisarts"]),
        (Language.AR, "اتصلوا بطبيب الأسرة.", []),
    ],
)
def test_a_translation_calls_it_by_one_of_its_names(
    language: Language, own: str, missing: list[str]
) -> None:
    found = terms.unnamed([own], DUTCH, language, KNOWN)

    assert [flaw.values["word"] for flaw in found] == missing
