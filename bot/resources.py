"""What a turn of a chat may use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from bot.language.match import Match, Matcher
    from bot.store.keyring import Keyring
    from bot.store.work import Work, Works
    from bot.vocabulary import EntryId, Language, PersonId
    from bot.words.phrase import Phrase
    from bot.words.renderer import Renderer

    Forget = Callable[[Work, PersonId], Awaitable[None]]
    Kept = Callable[[Work, PersonId], Awaitable[tuple[Phrase, ...]]]
    Refresh = Callable[[Work], Awaitable[None]]


class Finder:
    """The matcher of the moment; a new one takes its place while the old one still serves."""

    _matcher: Matcher

    def replace(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def match(self, question: str, language: str | None) -> Match:
        return self._matcher.match(question, language)

    def knows(self, word: str) -> bool:
        """Whether a folded word stands in the library."""
        return self._matcher.knows(word)


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs this bot, as people are told."""

    name: str
    contact: str


@dataclass(frozen=True, slots=True)
class Recordings:
    """Answers read aloud by people: `<lang>/audio/<slug>.ogg` below a folder."""

    folder: Path

    def find(self, entry: EntryId, language: Language) -> Path | None:
        """The recording of an answer in a language, or None when nobody has read it yet."""
        path = self.folder / language.value / "audio" / f"{entry}.ogg"
        return path if path.is_file() else None


@dataclass(frozen=True, slots=True)
class Resources:
    """Shared by every turn; nothing in it belongs to a person.

    `desk` is the address of the desk, empty where nobody can reach it; `locales` is the folder of the
    words; `drafts` says whether texts that nobody signed may be shown; `forget` lets every room let
    go of a person, and `kept` says what each of them keeps; `refresh` lets what is shown be what was
    published last.
    """

    works: Works
    renderer: Renderer
    keys: Keyring = field(repr=False)
    finder: Finder
    operator: Operator
    recordings: Recordings
    drafts: bool
    forget: Forget
    kept: Kept
    refresh: Refresh
    locales: Path
    desk: str = ""
