"""What a turn of a chat may use."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from bot.language.match import Match, Matcher
    from bot.privacy.redact import Redactor
    from bot.store.keyring import Keyring
    from bot.store.work import Work, Works
    from bot.vocabulary import EntryId, Language, PersonId
    from bot.words.phrase import Phrase
    from bot.words.renderer import Renderer

    Forget = Callable[[Work, PersonId], Awaitable[None]]
    Kept = Callable[[Work, PersonId], Awaitable[tuple[Phrase, ...]]]
    Refresh = Callable[[Work], Awaitable[None]]
    Sound = Callable[[Work, str], Awaitable[bytes | None]]
    Draw = Callable[[Work, "Resources", str, Language], Awaitable[bytes | None]]
    Told = tuple[EntryId, Language]

HUSH = timedelta(minutes=2)
"""At most one message in a group within so long."""

MOST_REMEMBERED = 10_000


class Finder:
    """The matcher of the moment; a new one takes its place while the old one still serves."""

    _matcher: Matcher

    def replace(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def match(self, question: str, language: str | None) -> Match:
        return self._matcher.match(question, language)

    def spoken(self, text: str) -> Language | None:
        """The language of ours in which a text is written; None when it is none, or cannot be told."""
        return self._matcher.spoken(text)

    def knows(self, word: str) -> bool:
        """Whether a folded word stands in the library."""
        return self._matcher.knows(word)


@dataclass(slots=True)
class Hush:
    """When the bot last spoke in each group, and to which update.

    In memory: after a restart it may speak once too early. An update that is tried again, because
    the database was away when it was heard first, is not silenced by its own first try. What a life
    may hang on waits for nothing but its own like.
    """

    _spoke: dict[tuple[str, bool], tuple[datetime, int]] = field(default_factory=dict)

    def may_speak(self, group: str, now: datetime, update: int, *, urgent: bool = False) -> bool:
        """Whether it is silent long enough; then it counts as speaking now."""
        last, told = self._spoke.get((group, urgent), (None, None))
        if last is not None and told != update and timedelta() <= now - last < HUSH:
            return False
        self._spoke |= {(group, urgent): (now, update), (group, False): (now, update)}
        if len(self._spoke) > MOST_REMEMBERED:
            self._spoke = {who: at for who, at in self._spoke.items() if now - at[0] < HUSH}
        return True


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs this bot, as people are told."""

    name: str
    contact: str


class Recordings:
    """Answers read aloud by people: as `<lang>/audio/<slug>.ogg` below a folder, or published here.

    A recording belongs to the words it was read from: when they are other ones, it is silent. `filed`
    are the digests of the texts that stand beside the files.
    """

    def __init__(self, folder: Path, filed: Mapping[Told, str] | None = None) -> None:
        self._folder = folder
        self._filed = filed or {}
        self._said: Mapping[Told, str] = {}
        self._kept: Mapping[Told, tuple[str, str]] = {}

    def replace(self, said: Mapping[Told, str], kept: Mapping[Told, tuple[str, str]]) -> None:
        """What the texts say now, and what is published: its id, and the digest it was read from."""
        self._said, self._kept = said, kept

    def find(self, entry: EntryId, language: Language) -> Path | str | None:
        """The recording of an answer in a language, a file or an id; None when there is none."""
        key = (entry, language)
        kept, digest = self._kept.get(key, ("", ""))
        if kept and digest == self._said.get(key):
            return kept
        path = self._folder / language.value / "audio" / f"{entry}.ogg"
        same = self._said.get(key) in (None, self._filed.get(key, self._said.get(key)))
        return path if same and path.is_file() else None


@dataclass(frozen=True, slots=True)
class Resources:
    """Shared by every turn; nothing in it belongs to a person.

    `farewells` are the folded words that send the bot out of a group, and `hush` says when it spoke
    there last; `desk` is the address of the desk, empty where nobody can reach it; `locales` is the
    folder of the words; `drafts` says whether texts that nobody signed may be shown; `forget` lets
    every room let go of a person, and `kept` says what each of them keeps; `refresh` lets what is
    shown be what was published last, and `sound` reads a published recording; `draw`
    makes the picture of figures by their name, None when there are none. `whispers` says whether
    Telegram can show a message in a group to one member alone.
    """

    works: Works
    renderer: Renderer
    keys: Keyring = field(repr=False)
    finder: Finder
    redactor: Redactor
    farewells: frozenset[str]
    hush: Hush
    operator: Operator
    recordings: Recordings
    drafts: bool
    forget: Forget
    kept: Kept
    refresh: Refresh
    sound: Sound
    draw: Draw
    locales: Path
    desk: str = ""
    whispers: bool = False
