"""Whether a translation says what an organisation wrote, as far as a machine can tell."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.features.library.flaws import Flaw
from bot.features.library.terms import unnamed
from bot.language import folding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.features.library.terms import Terms
    from bot.vocabulary import Language

_NUMBER = re.compile(r"\d+")


def flaws(dutch: str, text: str, language: Language, terms: Terms) -> Iterator[Flaw]:
    """What to look at before it is read: other numbers, and terms that it calls otherwise.

    None of it need be wrong: "twee" may well become 2.
    """
    if _numbers(dutch) != _numbers(text):
        yield Flaw("numbers-differ", "text")
    yield from unnamed([text], [dutch], language, terms)


def _numbers(text: str) -> Counter[str]:
    return Counter(_NUMBER.findall(folding.base(text)))
