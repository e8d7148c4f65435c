"""What the bot learnt from its library, kept in a file so that it need not learn again."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.language.entry import Entry, digest
from bot.language.lexicon import Lexicon
from bot.language.match import Matcher
from bot.language.said import Said
from bot.language.sense import Encoder
from bot.vocabulary import Danger

Arrays = Mapping[str, NDArray[Any]]
_NAME = "learnt-{}.npz"
logger = logging.getLogger("wegwijs")


@dataclass(frozen=True)
class Lessons:
    """All that a matcher is learnt from."""

    entries: list[Entry]
    lexicon: Lexicon
    said: Said
    dangers: Mapping[str, Danger]
    encoder: Encoder | None = None

    @cached_property
    def digest(self) -> str:
        """A name for all of it; as long as none of it is changed."""
        name = self.encoder.name if self.encoder else ""
        return digest(self.entries, self.lexicon, self.said, self.dangers, name)


def learnt(folder: Path, lessons: Lessons) -> Matcher:
    """The matcher for a library: taken up from the folder, or else built and kept there.

    Where the folder cannot be written to, it is built every time.
    """
    matcher = kept(folder, lessons)
    if matcher is not None:
        return matcher
    matcher = Matcher.build(
        lessons.entries, lessons.lexicon, lessons.said, lessons.dangers, lessons.encoder
    )
    try:
        keep(_path(folder, lessons), matcher.to_arrays())
    except OSError as error:
        logger.warning("what was learnt is not kept: %s", error.strerror)
    return matcher


def kept(folder: Path, lessons: Lessons) -> Matcher | None:
    """The matcher taken up from the folder; None where it is not there, or broken."""
    path = _path(folder, lessons)
    arrays = load(path)
    if arrays is None:
        return None
    try:
        return Matcher.from_arrays(arrays, lessons.lexicon, lessons.encoder)
    except ValueError:
        path.unlink()
        return None


def prepare(folder: Path, lessons: Lessons) -> None:
    """Build and keep the matcher, for another process to take up."""
    learnt(folder, lessons)


def load(path: Path) -> dict[str, NDArray[Any]] | None:
    """The arrays of a file; None when there is none, or when it is broken or something else."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return dict(arrays)
    except (OSError, ValueError, EOFError, BadZipFile, TypeError, AttributeError):
        return None


def keep(path: Path, arrays: Arrays) -> None:
    """Write the arrays as a whole or not at all, and remove what was learnt before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".part")
    with fresh.open("wb") as target:
        np.savez(target, allow_pickle=False, **arrays)
    fresh.replace(path)
    for old in path.parent.glob(_NAME.format("*")):
        if old != path:
            old.unlink(missing_ok=True)


def _path(folder: Path, lessons: Lessons) -> Path:
    return folder / _NAME.format(lessons.digest)
