"""What can be done with the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library import files
from bot.features.library.store import Library
from bot.language.match import Entry
from bot.vocabulary import Danger

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.library.model import Collection, Place, Version
    from bot.store.work import Work
    from bot.vocabulary import EntryId, Language


DANGER = "danger"
"""The shelf of shelves.toml on which the answers about danger stand."""


CALM = ("none", "soon")
"""What a card is urgent about when nobody need come to help at once."""

HELP_FIRST = {
    "112": Danger.LIFE,
    "113": Danger.SUICIDE,
    "veilig_thuis": Danger.VIOLENCE,
    "csg": Danger.RAPE,
    "exploitation": Danger.EXPLOITATION,
}
"""What an entry is urgent about, and the danger that its reader may be in."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import changed: new versions, and entries that lost their place."""

    versions: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Stock:
    """The current texts, how people ask each of them, and where each stands."""

    versions: tuple[Version, ...]
    asked: dict[tuple[EntryId, Language], tuple[str, ...]]
    places: tuple[Place, ...]

    @classmethod
    def of(cls, collection: Collection) -> Stock:
        """The stock of files that were not taken into a database."""
        return cls(collection.versions, collection.asked, collection.places)

    @property
    def dangers(self) -> dict[str, Danger]:
        """The entries about danger: who asks for one of them may be in it."""
        return {
            place.entry: HELP_FIRST[place.urgent]
            for place in self.places
            if place.shelf == DANGER and place.urgent in HELP_FIRST
        }


async def take_in(work: Work, collection: Collection) -> Imported:
    """Make the database say what the files say; what was published before stays readable."""
    library = Library(work)
    standing = await library.places()
    before = {place.entry for place in standing}
    added = changed = 0
    for version in collection.versions:
        added += await library.publish(version)
    signed = frozenset(
        version.entry for version in collection.versions if version.card and version.reviewed_by
    )
    await library.place(collection.places, signed)
    known = await library.asked()
    for (entry, language), phrases in collection.asked.items():
        if known.get((entry, language)) != phrases:
            await library.ask(entry, language, phrases)
            changed += 1
    after = {place.entry for place in collection.places}
    if added or changed or set(standing) != set(collection.places):
        await library.changed()
    return Imported(added, len(before - after))


async def behind(work: Work, shelf: str) -> tuple[str, ...]:
    """The groups behind a picture of the menu, in their order; empty when there is no such."""
    places = [place for place in await Library(work).places() if place.shelf == shelf]
    return tuple(dict.fromkeys(place.group for place in places))


async def standing_in(work: Work, group: str, *, drafts: bool) -> tuple[Place, ...]:
    """The places in a group, in their order; without drafts, those of signed entries."""
    return await Library(work).in_group(group, drafts=drafts)


async def place_of(work: Work, entry: EntryId) -> Place | None:
    """Where an entry stands; None when it is withdrawn or was never there."""
    return await Library(work).place_of(entry)


async def give_out(work: Work, folder: Path) -> int:
    """Write every current version as a file that `read` understands; returns how many."""
    versions = await Library(work).current()
    domain_of = {place.entry: place.domain for place in await Library(work).places()}
    for version in versions:
        name = f"{version.entry}.md"
        path = folder / version.language.value / "faq" / domain_of[version.entry] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files.write(version), encoding="utf-8")
    for (entry, language), phrases in (await Library(work).asked()).items():
        path = folder / language.value / "asked" / f"{entry}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(phrases) + "\n", encoding="utf-8")
    return len(versions)


async def edition(work: Work) -> int:
    """A number that is another one after every change of the library."""
    return await Library(work).edition()


async def stock(work: Work) -> Stock:
    """What the library says now."""
    library = Library(work)
    return Stock(await library.current(), await library.asked(), await library.places())


def to_match(stock: Stock, shown: frozenset[EntryId]) -> list[Entry]:
    """What the matcher learns from: the texts and phrases of the entries that may be shown.

    Always in the same order, wherever they come from, so that the same is learnt.
    """
    return [
        Entry(
            id=version.entry,
            language=version.language.value,
            question=version.text.question,
            phrases=stock.asked.get((version.entry, version.language), ()),
            answer=version.text.line,
        )
        for version in sorted(stock.versions, key=lambda text: (text.entry, text.language))
        if version.entry in shown
    ]
