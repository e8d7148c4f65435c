from __future__ import annotations

import pytest

from bot.features.library.flaws import SAID, WARNINGS, Flaw
from bot.vocabulary import Language
from tests import aloud

VALUES = dict.fromkeys(
    (
        *("part", "most", "fact", "figure", "number", "phone", "url", "ease"),
        *("least", "longest", "wanted", "word", "names", "name", "urgent"),
    ),
    "x",
)


@pytest.mark.parametrize("key", sorted(SAID))
@pytest.mark.parametrize("reader", [Language.NL, Language.EN])
def test_the_desk_and_the_command_line_have_words_for_every_flaw(
    key: str, reader: Language
) -> None:
    flaw = Flaw(key, "line", VALUES)

    assert str(flaw)
    assert aloud.renderer().label(flaw.phrase, reader)


def test_only_what_can_be_weighed_is_a_warning() -> None:
    assert set(SAID) >= WARNINGS
    assert Flaw("no-fact", "line", {"fact": "x"}).blocks
    assert not Flaw("hard", "line", {}).blocks
