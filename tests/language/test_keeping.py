import pytest

from bot.language.lexicon import Lexicon
from bot.language.match import Entry, Matcher
from bot.language.said import Said
from bot.vocabulary import Danger

_LEXICON = Lexicon(samples={"nl": ("de", "het")})
_SAID = Said(
    elsewhere=("auto", "fiets"),
    danger={Danger.LIFE: tuple(f"brand nummer {n}" for n in range(9))},
)
_ENTRIES = [
    Entry(name, "nl", f"{name} vraag", tuple(f"{name} nummer {n}" for n in range(9)))
    for name in ("hond", "kat")
]


@pytest.mark.parametrize("entries", [_ENTRIES, [Entry("hond", "nl", "hond")], []])
def test_what_was_kept_answers_as_before(entries: list[Entry]) -> None:
    matcher = Matcher.build(entries, _LEXICON, _SAID, {"kat": Danger.LIFE})

    again = Matcher.from_arrays(matcher.to_arrays(), _LEXICON)

    assert again.ids == matcher.ids
    assert again.dangers == matcher.dangers
    assert again.knows("hond") == matcher.knows("hond") == bool(entries)
    assert not again.knows("vogel")
    for question in ("hond", "de kat nummer 3", "fiets", "brand nummer 10", ""):
        assert again.match(question, "nl") == matcher.match(question, "nl")


@pytest.mark.parametrize("missing", ["index.rows", "vocabulary"])
def test_arrays_of_something_else_are_refused(missing: str) -> None:
    arrays = Matcher.build(_ENTRIES, _LEXICON).to_arrays()
    del arrays[missing]

    with pytest.raises(ValueError, match=missing):
        Matcher.from_arrays(arrays, _LEXICON)


def test_no_array_holds_objects() -> None:
    arrays = Matcher.build(_ENTRIES, _LEXICON).to_arrays()

    assert not any(array.dtype.hasobject for array in arrays.values())
