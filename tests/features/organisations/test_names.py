from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.organisations.model import kinds
from bot.features.organisations.names import kind_name
from bot.vocabulary import Language
from tests import aloud

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy


def test_every_kind_has_a_name_of_its_own(themes: Taxonomy) -> None:
    for language in (Language.NL, Language.EN):
        named = [aloud.renderer().label(kind_name(kind), language) for kind in kinds(themes)]
        assert len(set(named)) == len(named)
