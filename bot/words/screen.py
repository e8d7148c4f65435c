"""What a person sees: sayings and the buttons below them, still without a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.vocabulary import EntryId
from bot.words.phrase import Saying, pack, unpack
from bot.words.press import Press, revive


@dataclass(frozen=True, slots=True)
class Button:
    """A button that comes back to the bot as a press."""

    label: Saying
    press: Press


@dataclass(frozen=True, slots=True)
class ShareButton:
    """A button that lets a person send a library entry to somebody."""

    label: Saying
    entry: EntryId


@dataclass(frozen=True, slots=True)
class PrivateButton:
    """A button in a group that opens the private chat with the bot."""

    label: Saying


AnyButton: TypeAlias = Button | ShareButton | PrivateButton


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its sayings become paragraphs, its rows stand below them.

    `keys` are the rows of the keyboard under the text field; a message has rows or keys, not both.
    `voice` is the entry whose recording is played; `clears` takes away the keyboard under the text
    field and the chat's own commands. A screen that says nothing only changes the buttons of the
    message it takes the place of.
    """

    says: tuple[Saying, ...]
    rows: tuple[tuple[AnyButton, ...], ...] = ()
    keys: tuple[tuple[Saying, ...], ...] = ()
    hint: Saying | None = None
    voice: EntryId | None = None
    clears: bool = False

    def __post_init__(self) -> None:
        if self.rows and self.keys:
            raise ValueError("a message has buttons or a keyboard, not both")


NOTHING = Screen(())
"""Takes the buttons off a message."""


def to_plain(screen: Screen) -> dict[str, Any]:
    """A screen as plain data that survives JSON."""
    return {
        "says": [pack(saying) for saying in screen.says],
        "rows": [[_pack_button(button) for button in row] for row in screen.rows],
        "keys": [[pack(label) for label in row] for row in screen.keys],
        "hint": pack(screen.hint) if screen.hint else None,
        "voice": screen.voice,
        "clears": screen.clears,
    }


def from_plain(data: dict[str, Any]) -> Screen:
    """The screen that `to_plain` made this data of."""
    return Screen(
        says=tuple(unpack(saying) for saying in data["says"]),
        rows=tuple(tuple(_unpack_button(button) for button in row) for row in data["rows"]),
        keys=tuple(tuple(unpack(label) for label in row) for row in data["keys"]),
        hint=unpack(data["hint"]) if data["hint"] else None,
        voice=data["voice"],
        clears=data["clears"],
    )


def _pack_button(button: AnyButton) -> dict[str, Any]:
    match button:
        case Button(label, press):
            return {"label": pack(label), "press": press.plain()}
        case ShareButton(label, entry):
            return {"label": pack(label), "share": entry}
        case PrivateButton(label):
            return {"label": pack(label), "private": True}


def _unpack_button(data: dict[str, Any]) -> AnyButton:
    label = unpack(data["label"])
    if "press" in data:
        return Button(label, revive(data["press"]))
    if "share" in data:
        return ShareButton(label, EntryId(data["share"]))
    return PrivateButton(label)
