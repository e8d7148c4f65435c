from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import names
from bot.features.barriers.model import Area, Crowd, Part, Place, Province
from bot.vocabulary import Language
from tests import aloud

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy


@pytest.mark.parametrize("language", Language)
def test_everything_has_a_name_of_its_own(language: Language, themes: Taxonomy) -> None:
    phrases = [
        *map(names.area_name, Area),
        *map(names.theme_name, themes.themes),
        *map(names.place_name, Place),
        *map(names.region_name, [*Part, *Province]),
        *map(names.crowd_name, Crowd),
    ]
    labels = [aloud.renderer().label(phrase, language) for phrase in phrases]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", Language)
def test_no_two_codes_of_a_theme_are_called_the_same(language: Language, themes: Taxonomy) -> None:
    for theme in themes.themes:
        labels = [
            aloud.renderer().label(names.code_name(code.slug), language)
            for code in themes.in_theme(theme)
        ]
        assert len(set(labels)) == len(labels)
