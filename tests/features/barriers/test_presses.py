from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers import presses
from bot.features.barriers.model import Crowd, Draft, Place, Province, pack
from bot.words.press import read

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy


def test_the_longest_way_fits_behind_a_button(themes: Taxonomy) -> None:
    codes = tuple(code.slug for code in themes.in_theme("work_find")[-3:])
    draft = Draft(
        theme="work_find",
        codes=codes,
        place=Place.OTHER,
        region=Province.LIMBURG,
        crowd=Crowd.MANY,
        words=True,
    )
    press = presses.Go(f"{presses.PROVINCES}south", pack(draft, themes))

    assert read(press.pack(b"k", -1_009_999_999_999_999), b"k", -1_009_999_999_999_999) == press


def test_no_two_ways_begin_with_the_same_letter() -> None:
    ways = [presses.HOME, presses.THEMES, presses.CODES, presses.PREVIEW]
    ways += [presses.PLACES, presses.PARTS, presses.PROVINCES, presses.CROWDS]

    assert len(set(ways)) == len(ways)
