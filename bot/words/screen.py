"""What a person sees: sayings and the buttons below them, still without a language."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.vocabulary import EntryId, Language
from bot.words.phrase import Phrase, Saying, pack, papers_in, read_out, unpack
from bot.words.press import Press, revive

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.vocabulary import PaperId


@dataclass(frozen=True, slots=True)
class Button:
    """A button that comes back to the bot as a press."""

    label: Saying
    press: Press


@dataclass(frozen=True, slots=True)
class ShareButton:
    """A button that lets a person send a library entry to somebody, in their language or another."""

    label: Saying
    entry: EntryId
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class PrivateButton:
    """A button elsewhere that opens the private chat with the bot; `payload` is what /start gets."""

    label: Saying
    payload: str = "g"


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens a page."""

    label: Saying
    url: str


AnyButton: TypeAlias = Button | ShareButton | PrivateButton | LinkButton


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its sayings become paragraphs, its rows stand below them.

    `keys` are the rows of the keyboard under the text field; a message has rows or keys, not both.
    `voice` is the entry whose recording is played, in the language `voice_in` when it is not the
    reader's; `draws` the name of the figures that are shown as a picture; `plays` the paper of a voice message that is passed on, and which who gets it may send
    on when it is `carried`. `clears` takes away the keyboard under the text field and the chat's own
    commands; `asks` opens the text field for an answer; `leaves` is the last word in a group; `team`
    lists the commands of the team beside the keys; `reacts` is an emoji put on the message it is
    below, and then nothing is said. `only_for` is the sealed address, in hex, of the one member of a
    group who is shown it. `about` is what an answer to a message that `asks` is about: it comes back with
    it, so that nothing has to be remembered. `offers` are entries to pick from where somebody writes to us
    from another chat. A screen that says nothing only changes the buttons of the message it takes
    the place of.
    """

    says: tuple[Saying, ...]
    rows: tuple[tuple[AnyButton, ...], ...] = ()
    keys: tuple[tuple[Saying, ...], ...] = ()
    hint: Saying | None = None
    voice: EntryId | None = None
    voice_in: Language | None = None
    draws: str = ""
    plays: PaperId | None = None
    clears: bool = False
    asks: bool = False
    team: bool = False
    leaves: bool = False
    carried: bool = False
    reacts: str = ""
    offers: tuple[EntryId, ...] = ()
    only_for: str = field(default="", repr=False)
    about: Press | None = field(default=None, repr=False)

    @property
    def papers(self) -> frozenset[PaperId]:
        """What has to be read before this screen can be shown."""
        played = {self.plays} if self.plays else set()
        return frozenset(played.union(*(papers_in(saying) for saying in self.says)))

    def read_out(self, told: Mapping[PaperId, str], gone: Phrase) -> Screen:
        """The same screen with what people told in its place; `gone` stands for what is no more."""
        return replace(self, says=tuple(read_out(saying, told, gone) for saying in self.says))

    def __post_init__(self) -> None:
        if (self.rows or self.asks) and self.keys:
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
        "voice_in": screen.voice_in.value if screen.voice_in else None,
        "draws": screen.draws,
        "plays": screen.plays,
        "clears": screen.clears,
        "asks": screen.asks,
        "team": screen.team,
        "leaves": screen.leaves,
        "carried": screen.carried,
        "reacts": screen.reacts,
        "offers": list(screen.offers),
        "only_for": screen.only_for,
        "about": screen.about.plain() if screen.about else None,
    }


def from_plain(data: dict[str, Any]) -> Screen:
    """The screen that `to_plain` made this data of."""
    return Screen(
        says=tuple(unpack(saying) for saying in data["says"]),
        rows=tuple(tuple(_unpack_button(button) for button in row) for row in data["rows"]),
        keys=tuple(tuple(unpack(label) for label in row) for row in data["keys"]),
        hint=unpack(data["hint"]) if data["hint"] else None,
        voice=data["voice"],
        voice_in=_language(data.get("voice_in")),
        draws=data.get("draws", ""),
        clears=data["clears"],
        plays=data.get("plays"),
        asks=data.get("asks", False),
        team=data.get("team", False),
        leaves=data.get("leaves", False),
        carried=data.get("carried", False),
        reacts=data.get("reacts", ""),
        offers=tuple(data.get("offers", ())),
        only_for=data.get("only_for", ""),
        about=revive(data["about"]) if data.get("about") else None,
    )


def _pack_button(button: AnyButton) -> dict[str, Any]:
    match button:
        case Button(label, press):
            return {"label": pack(label), "press": press.plain()}
        case ShareButton(label, entry, language):
            code = language.value if language else None
            return {"label": pack(label), "share": entry, "language": code}
        case PrivateButton(label, payload):
            return {"label": pack(label), "private": payload}
        case LinkButton(label, url):
            return {"label": pack(label), "url": url}


def _unpack_button(data: dict[str, Any]) -> AnyButton:
    label = unpack(data["label"])
    if "press" in data:
        return Button(label, revive(data["press"]))
    if "share" in data:
        return ShareButton(label, EntryId(data["share"]), _language(data.get("language")))
    if "url" in data:
        return LinkButton(label, data["url"])
    return PrivateButton(label, data["private"])


def _language(code: str | None) -> Language | None:
    return Language(code) if code else None
