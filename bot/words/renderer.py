"""Phrases become text: Fluent through aiogram-i18n's runtime core, HTML for Telegram.

The core costs a second to import, so it is loaded when a `Renderer` is made and never by a command
that renders nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Protocol, TypeAlias

from bot.words.core import core_error, core_of
from bot.words.direction import FSI, PDI, led_from_the_right, outside_of_copies, without_isolates
from bot.words.phrase import Argument, Figure, In, Passage, Phrase, Quote, Saying, Told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.vocabulary import Language
    from bot.words.core import Core
    from bot.words.screen import Screen

Line: TypeAlias = "str | Saying"
Paragraph: TypeAlias = "tuple[Line, ...]"


class Shelf(Protocol):
    """Where the approved texts and today's figures are."""

    def paragraphs(self, passage: Passage, language: Language) -> Iterable[Paragraph]:
        """A part of an entry for a reader of this language."""

    def figure(self, figure: Figure, language: Language) -> Line:
        """A fact as it may be shown today."""


@dataclass(frozen=True, slots=True)
class Written:
    """A screen in one language: HTML, and the plain labels of what stands below it."""

    html: str
    labels: tuple[tuple[str, ...], ...]
    keys: tuple[tuple[str, ...], ...]
    hint: str | None


class Renderer:
    """Writes phrases and screens in the language of whoever reads them."""

    def __init__(self, core: Core, shelf: Shelf) -> None:
        self._core = core
        self._shelf = shelf

    def on(self, shelf: Shelf) -> Renderer:
        """The same words before another shelf."""
        return Renderer(self._core, shelf)

    def write(self, screen: Screen, language: Language) -> Written:
        """A whole screen; KeyError when a phrase does not exist in that language."""
        return Written(
            html=self.html(screen.says, language),
            labels=tuple(
                tuple(self.label(button.label, language) for button in row) for row in screen.rows
            ),
            keys=tuple(tuple(self.label(key, language) for key in row) for row in screen.keys),
            hint=self.label(screen.hint, language) if screen.hint else None,
        )

    def html(self, says: Iterable[Saying], language: Language) -> str:
        """Sayings as paragraphs of Telegram's HTML, each line running the reader's way."""
        return "\n\n".join(text for saying in says for text in self._led(saying, language))

    def label(self, saying: Saying, language: Language) -> str:
        """A saying as plain text without any invisible mark: for buttons, links and commands."""
        paragraphs = self._paragraphs(saying, language, plain=True)
        return without_isolates("\n\n".join(paragraphs)).strip()

    def _led(self, saying: Saying, language: Language) -> list[str]:
        """The paragraphs of a saying, each line running the way of the language it is in."""
        written_in = saying.language if isinstance(saying, In) else language
        texts = [outside_of_copies(text) for text in self._paragraphs(saying, language)]
        return [led_from_the_right(text) for text in texts] if written_in.right_to_left else texts

    def _paragraphs(self, saying: Saying, language: Language, *, plain: bool = False) -> list[str]:
        if isinstance(saying, In) and isinstance(saying.saying, Passage):
            return self._paragraphs(saying.saying, saying.language, plain=plain)
        if isinstance(saying, Passage):
            return [
                "\n".join(self._line(line, language, plain=plain) for line in paragraph)
                for paragraph in self._shelf.paragraphs(saying, language)
            ]
        return [self._line(saying, language, plain=plain)]

    def _line(self, line: Line, language: Language, *, plain: bool) -> str:
        match line:
            case str():
                return line if plain else escape(line, quote=True)
            case Phrase(key, args):
                values = {
                    name: self._value(value, language, plain=plain) for name, value in args.items()
                }
                return self._message(key, language, values)
            case In(other, inner):
                return self._line(inner, other, plain=plain)
            case Figure():
                return self._line(self._shelf.figure(line, language), language, plain=plain)
            case Quote(written_in, parts):
                return "".join(self._part(part, written_in, plain=plain) for part in parts)
            case Passage():
                return "\n".join(self._paragraphs(line, language, plain=plain))

    def _message(self, key: str, language: Language, values: dict[str, str | int]) -> str:
        try:
            return self._core.get(key, language.value, **values)
        except core_error() as error:
            raise KeyError(f"{key} cannot be said in {language} with {sorted(values)}") from error

    def _part(self, part: str | Figure, language: Language, *, plain: bool) -> str:
        text = self._line(part, language, plain=plain)
        return text if plain or isinstance(part, str) else f"{FSI}{text}{PDI}"

    def _value(self, value: Argument, language: Language, *, plain: bool) -> str | int:
        match value:
            case int():
                return value
            case Told():
                raise TypeError("what was told is read out before it is written")
            case _:
                return self._line(value, language, plain=plain)


def load(locales: Path, shelf: Shelf) -> Renderer:
    """The texts of a folder before a shelf; FileNotFoundError when a language has none."""
    return Renderer(core_of(locales), shelf)
