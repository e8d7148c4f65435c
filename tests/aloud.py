"""The words and the library of the house without a house around them: for whoever only reads."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from bot.features.library import files
from bot.features.library.shelf import LibraryShelf
from bot.settings import LOCALES
from bot.words import generate
from bot.words import renderer as words

if TYPE_CHECKING:
    from fluent.syntax import ast

    from bot.features.library.model import Collection
    from bot.vocabulary import Language
    from bot.words.phrase import Saying
    from bot.words.renderer import Renderer

TODAY = date(2026, 11, 25)


@cache
def collection() -> Collection:
    """What the shipped files say."""
    return files.read(LOCALES)


@cache
def shelf() -> LibraryShelf:
    """The shipped library, drafts and all, as it stands on a fixed day."""
    facts = files.read_facts(LOCALES / "facts.toml")
    standing = LibraryShelf(facts, drafts=True, today=lambda: TODAY)
    standing.replace(collection().versions)
    return standing


@cache
def renderer() -> Renderer:
    """The shipped words in all five languages."""
    return words.load(LOCALES, shelf())


@cache
def messages(language: Language) -> tuple[ast.Message, ...]:
    """Every Fluent message of one language."""
    return tuple(generate.messages(LOCALES / language.value))


def samples(message: ast.Message, text: str = "Wegwijs") -> dict[str, str | int | Saying]:
    """A value for every variable of a message: a number where it chooses by one, or the text."""
    found: dict[str, str | int | Saying] = {}
    for name, kind in generate.variables(message).items():
        found[name] = 3 if kind == "int" else text
    return found
