from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.keys import KEYS, key_index
from bot.features.people.screens import keys as shown_keys
from bot.vocabulary import Language
from tests import aloud

if TYPE_CHECKING:
    from bot.words.phrase import Saying


def test_every_key_is_known_in_every_language() -> None:
    index = key_index(aloud.renderer())

    for phrase in KEYS:
        labels = {aloud.renderer().label(phrase, language) for language in Language}
        assert {index[label] for label in labels} == {phrase.key}


def test_no_two_keys_are_called_the_same() -> None:
    spelled = [aloud.renderer().label(key, language) for key in KEYS for language in Language]

    assert len(key_index(aloud.renderer())) == len(set(spelled))
    assert len(set(spelled)) >= len(KEYS)


def test_the_keys_that_are_shown_are_the_keys_that_are_known() -> None:
    shown: list[Saying] = [key for row in shown_keys() for key in row]

    assert sorted(map(repr, shown)) == sorted(map(repr, KEYS))
