import pytest

from bot.language.lexicon import Lexicon
from bot.language.match import Entry, Matcher

_LEXICON = Lexicon(samples={"nl": ("de", "het")})
_ENTRIES = [
    Entry(name, "nl", f"{name} vraag", tuple(f"{name} nummer {n}" for n in range(9)))
    for name in ("hond", "kat")
]


@pytest.mark.parametrize("entries", [_ENTRIES, [Entry("hond", "nl", "hond")], []])
def test_what_was_kept_answers_as_before(entries: list[Entry]) -> None:
    matcher = Matcher.build(entries, _LEXICON, ["auto", "fiets"], frozenset({"kat"}))

    again = Matcher.from_arrays(matcher.to_arrays(), _LEXICON)

    assert again.ids == matcher.ids
    assert again.reserved == matcher.reserved
    for question in ("hond", "de kat nummer 3", "fiets", ""):
        assert again.match(question, "nl") == matcher.match(question, "nl")


def test_arrays_of_something_else_are_refused() -> None:
    arrays = Matcher.build(_ENTRIES, _LEXICON).to_arrays()
    del arrays["index.rows"]

    with pytest.raises(ValueError, match=r"index\.rows"):
        Matcher.from_arrays(arrays, _LEXICON)


def test_no_array_holds_objects() -> None:
    arrays = Matcher.build(_ENTRIES, _LEXICON).to_arrays()

    assert not any(array.dtype.hasobject for array in arrays.values())
