"""The library as it was shipped: from files, without a database, for commands and benches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.commands.clock import today
from bot.features.library import files
from bot.features.library.service import Stock, to_match
from bot.features.library.shelf import LibraryShelf
from bot.store import models
from bot.words import lexicons

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.library.model import Collection
    from bot.language.match import Entry, Matcher


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the files say, the shelf that shows it, and the matcher that learnt the entries."""

    collection: Collection
    shelf: LibraryShelf
    entries: list[Entry]
    matcher: Matcher


def shipped(locales: Path, folder: Path) -> Shipped:
    """Read, and learn or take up what was learnt into `folder`; SourceError at a broken file."""
    collection = files.read(locales)
    shelf = LibraryShelf(files.read_facts(locales / "facts.toml"), drafts=True, today=today)
    shelf.replace(collection.versions)
    stock = Stock.of(collection)
    entries = to_match(stock, shelf.open_entries())
    lessons = models.Lessons(entries, lexicons.load(locales), lexicons.said(locales), stock.dangers)
    matcher = models.learnt(folder, lessons)
    return Shipped(collection, shelf, entries, matcher)
