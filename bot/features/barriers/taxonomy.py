"""Reads `locales/barriers.toml`: what may stand in the way."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.features.barriers.model import Area, Code, Step, Taxonomy
from bot.vocabulary import Danger, EntryId

if TYPE_CHECKING:
    from pathlib import Path

FILE = "barriers.toml"


class TaxonomyError(ValueError):
    """The file is broken; the text names it and what to do."""


def load(locales: Path) -> Taxonomy:
    """The themes and codes; TaxonomyError naming the file when it is not what its first lines say."""
    path = locales / FILE
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        themes = {slug: Area(theme["area"]) for slug, theme in told["themes"].items()}
        codes = {slug: _code(slug, code) for slug, code in told["codes"].items()}
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise TaxonomyError(f"{path}: {error}; its first lines say how it is written") from error
    if len({code.number for code in codes.values()}) < len(codes):
        raise TaxonomyError(f"{path}: two codes have the same number; give the newer one another")
    of = told.get("themes-of", {})
    named = {*(code.theme for code in codes.values()), *_all(of)}
    if unknown := sorted(named - set(themes)):
        raise TaxonomyError(f"{path}: there is no theme {unknown[0]}; add it or mend its name")
    return Taxonomy(themes, codes, of.get("groups", {}), of.get("answers", {}))


@cache
def known(locales: Path) -> Taxonomy:
    """The same, read once in the life of a process."""
    return load(locales)


def _code(slug: str, told: dict[str, Any]) -> Code:
    return Code(
        slug=slug,
        number=int(told["number"]),
        theme=str(told["theme"]),
        step=Step(told["step"]),
        owners=tuple(told["owners"]),
        sensitive=bool(told.get("sensitive")),
        help=EntryId(told["help"]) if "help" in told else None,
        danger=Danger(told["danger"]) if "danger" in told else None,
        retired=bool(told.get("retired")),
    )


def _all(of: dict[str, dict[str, str]]) -> set[str]:
    return {theme for themes in of.values() for theme in themes.values()}
