"""The buttons below a message and the keys under the text field, in Telegram's form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar
from urllib.parse import urlencode

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.words.phrase import Passage
from bot.words.screen import (
    AnyButton,
    Button,
    LinkButton,
    PrivateButton,
    Screen,
    ShareButton,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.vocabulary import Language
    from bot.words.renderer import Renderer, Written

Markup: TypeAlias = (
    InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None
)
Thing = TypeVar("Thing")

LONGEST_SHARE = 280


@dataclass(frozen=True, slots=True)
class Keyboards:
    """Writes keyboards for one chat; `seal` is the key that signs the buttons."""

    renderer: Renderer
    seal: bytes
    username: str
    chat: int
    language: Language

    def write(self, screen: Screen, written: Written) -> Markup:
        """The keyboard of a screen; its rows run the reader's way."""
        if screen.keys:
            return ReplyKeyboardMarkup(
                [[KeyboardButton(label) for label in self._run(row)] for row in written.keys],
                resize_keyboard=True,
                is_persistent=True,
                input_field_placeholder=written.hint,
            )
        if screen.asks:
            return ForceReply(input_field_placeholder=written.hint)
        if screen.clears:
            return ReplyKeyboardRemove()
        if not screen.rows:
            return None
        rows = zip(screen.rows, written.labels, strict=True)
        return InlineKeyboardMarkup([self._run(self._row(row, labels)) for row, labels in rows])

    def _row(
        self, row: tuple[AnyButton, ...], labels: tuple[str, ...]
    ) -> list[InlineKeyboardButton]:
        return [self._button(button, label) for button, label in zip(row, labels, strict=True)]

    def _run(self, row: Sequence[Thing]) -> list[Thing]:
        """Telegram lays rows out from the left; a right-to-left reader's row is turned round."""
        return list(reversed(row)) if self.language.right_to_left else list(row)

    def _button(self, button: AnyButton, label: str) -> InlineKeyboardButton:
        match button:
            case Button(_, press):
                return InlineKeyboardButton(label, callback_data=press.pack(self.seal, self.chat))
            case ShareButton(_, entry, language):
                link = f"https://t.me/{self.username}?start=e-{entry}"
                text = self.renderer.label(Passage(entry, "share"), language or self.language)
                query = urlencode({"url": link, "text": text[:LONGEST_SHARE]})
                return InlineKeyboardButton(label, url=f"https://t.me/share/url?{query}")
            case PrivateButton(_, payload):
                url = f"https://t.me/{self.username}?start={payload}"
                return InlineKeyboardButton(label, url=url)
            case LinkButton(_, url):
                return InlineKeyboardButton(label, url=url)
