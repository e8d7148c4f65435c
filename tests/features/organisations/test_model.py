from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.barriers.model import Part, Province
from bot.features.organisations.model import EVERYBODYS, kinds, owned, regions, themes_of
from tests.features.organisations.conftest import GPS

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy


def test_kinds_are_those_that_can_change_something(themes: Taxonomy) -> None:
    found = kinds(themes)

    assert {"gemeente_werk", "huisartsenzorg", "werkgever", "uwv", "coa"} <= set(found)
    assert EVERYBODYS not in found


def test_a_kind_begins_with_the_themes_in_which_it_can_change_something(themes: Taxonomy) -> None:
    assert "care_access" in themes_of("huisartsenzorg", themes)
    assert "work_find" not in themes_of("apotheek", themes)


def test_it_hears_of_what_it_can_change_in_its_themes_alone(themes: Taxonomy) -> None:
    codes = owned(GPS, themes, "care_access")

    assert codes
    for code in codes:
        assert {"huisartsenzorg", EVERYBODYS} & set(themes.codes[code].owners)
    assert owned(replace(GPS, themes=()), themes, "care_access") == ()
    assert owned(GPS, themes, "work_find") == ()


def test_every_province_stands_below_its_part() -> None:
    listed = list(regions())

    assert set(listed) == {*Part, *Province}
    assert listed.index(Part.EAST) < listed.index(Province.GELDERLAND) < listed.index(Part.WEST)


def test_a_secret_is_not_printed() -> None:
    assert "geheim" not in repr(replace(GPS, secret="geheim"))
