"""The pictures that lead to an answer, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.words import catalogue as say
from bot.words.phrase import Passage, Phrase, Saying
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.vocabulary import EntryId

SHELVES = ("work", "health", "crossing", "danger")


@named("menu")
@dataclass(frozen=True, slots=True)
class OpenMenu(Press):
    """The four pictures everything begins with."""


@named("shelf")
@dataclass(frozen=True, slots=True)
class OpenShelf(Press):
    """One of the four pictures."""

    shelf: str


@named("group")
@dataclass(frozen=True, slots=True)
class OpenGroup(Press):
    """A picture behind it."""

    group: str


@named("read")
@dataclass(frozen=True, slots=True)
class Read(Press):
    """An answer."""

    entry: str


def menu(*above: Saying) -> Screen:
    """The four pictures, below whatever there is to say first."""
    return Screen(
        says=above or (say.library_pick(),),
        rows=tuple(
            (Button(_named("library-shelf", shelf), OpenShelf(shelf)),) for shelf in SHELVES
        ),
    )


def shelf(groups: tuple[str, ...]) -> Screen:
    """The pictures behind one of the four."""
    return Screen(
        says=(say.library_pick(),),
        rows=(
            *((Button(_named("library-group", group), OpenGroup(group)),) for group in groups),
            (back(OpenMenu()),),
        ),
    )


def group(places: tuple[Place, ...]) -> Screen:
    """The answers of a group by their pictures and questions."""
    first = places[0]
    up = OpenMenu() if first.group == first.shelf else OpenShelf(first.shelf)
    return Screen(
        says=(say.library_pick(),),
        rows=(*titles(tuple(place.entry for place in places)), (back(up),)),
    )


def titles(entries: tuple[EntryId, ...]) -> tuple[tuple[Button, ...], ...]:
    """A row for each entry: its picture and its question."""
    return tuple((Button(title(entry), Read(entry)),) for entry in entries)


def answer(entry: EntryId) -> Saying:
    """The approved text of an entry, byte for byte."""
    return Passage(entry)


def title(entry: EntryId) -> Saying:
    """The question of an entry, with its picture."""
    return Passage(entry, "title")


def gone() -> Screen:
    """The entry is not in the library any more."""
    return menu(say.library_gone())


def up_from(place: Place | None) -> Press:
    """Where ↩️ leads from an answer: the pictures among which it stands."""
    if place is None:
        return OpenMenu()
    return OpenShelf(place.shelf) if place.group == place.shelf else OpenGroup(place.group)


def back(to: Press) -> Button:
    """One step back, always the last row."""
    return Button(say.shared_back(), to)


def _named(prefix: str, name: str) -> Phrase:
    """The name of a picture: the shelves file and the texts agree on it (a rule tests that)."""
    return Phrase(f"{prefix}-{name}")
