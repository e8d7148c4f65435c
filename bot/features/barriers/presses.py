"""The buttons of the conversation: each holds all that was chosen so far."""

from __future__ import annotations

from dataclasses import dataclass

from bot.words.press import Press, named

HOME, THEMES, CODES, PREVIEW, PLACES, PARTS, PROVINCES, CROWDS = "hacpknvg"
"""Where a button leads; behind it stands which area, page or part."""


@named("o")
@dataclass(frozen=True, slots=True)
class Go(Press):
    """To another screen, with what was chosen so far."""

    step: str
    draft: str


@named("o-tell")
@dataclass(frozen=True, slots=True)
class Tell(Press):
    """Something stands in the way: it may be about this answer."""

    entry: str


@named("o-this")
@dataclass(frozen=True, slots=True)
class TellThis(Press):
    """The words above say what stands in the way."""


@named("o-write")
@dataclass(frozen=True, slots=True)
class Write(Press):
    """In my own words."""

    draft: str


@named("o-words")
@dataclass(frozen=True, slots=True)
class Words(Press):
    """What the words that come back are about."""

    draft: str


@named("o-read")
@dataclass(frozen=True, slots=True)
class ReadHelp(Press):
    """The answer that helps with what was chosen."""

    entry: str


@named("o-send")
@dataclass(frozen=True, slots=True)
class Send(Press):
    """Keep it as it is shown; `seen` stands for the words that were shown."""

    draft: str
    seen: str


@named("o-stop")
@dataclass(frozen=True, slots=True)
class Stop(Press):
    """Keep nothing."""


@named("o-undo")
@dataclass(frozen=True, slots=True)
class Undo(Press):
    """Take it back."""

    token: str


@named("o-code")
@dataclass(frozen=True, slots=True)
class GiveCode(Press):
    """A code to look it up."""

    token: str


@named("o-clean")
@dataclass(frozen=True, slots=True)
class Clean(Press):
    """Delete this from the chat."""


@named("o-follow")
@dataclass(frozen=True, slots=True)
class Follow(Press):
    """Tell me what changes in this area."""

    area: str


@named("o-leave")
@dataclass(frozen=True, slots=True)
class Unfollow(Press):
    """Tell me no more about it."""

    area: str


@named("o-gone")
@dataclass(frozen=True, slots=True)
class Withdraw(Press):
    """Take out what the code above stands for."""
