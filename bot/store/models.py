"""What the bot learnt from its library, kept in a file so that it need not learn again."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.language.entry import Entry, digest
from bot.language.lexicon import Lexicon
from bot.language.match import Matcher

Arrays = Mapping[str, NDArray[Any]]
_NAME = "learnt-{}.npz"


def learnt(
    folder: Path,
    entries: Sequence[Entry],
    lexicon: Lexicon,
    elsewhere: Sequence[str] = (),
    reserved: frozenset[str] = frozenset(),
) -> Matcher:
    """The matcher for a library: taken up from the folder, or else built and kept there."""
    path = folder / _NAME.format(digest(entries, lexicon, elsewhere, reserved))
    arrays = load(path)
    if arrays is not None:
        try:
            return Matcher.from_arrays(arrays, lexicon)
        except ValueError:
            path.unlink()
    matcher = Matcher.build(entries, lexicon, elsewhere, reserved)
    keep(path, matcher.to_arrays())
    return matcher


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
