"""What themes, codes and places are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers.model import Part
from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from bot.features.barriers.model import Area, Crowd, Place, Region


def area_name(area: Area) -> Phrase:
    return Phrase(f"barriers-area-{area}")


def theme_name(theme: str) -> Phrase:
    return Phrase(f"barriers-theme-{theme.replace('_', '-')}")


def code_name(code: str) -> Phrase:
    return Phrase(f"barriers-code-{code.replace('_', '-')}")


def place_name(place: Place) -> Phrase:
    return Phrase(f"barriers-place-{place}")


def region_name(region: Region) -> Phrase:
    kind = "part" if isinstance(region, Part) else "province"
    return Phrase(f"barriers-{kind}-{region}")


def crowd_name(crowd: Crowd) -> Phrase:
    return Phrase(f"barriers-crowd-{crowd}")
