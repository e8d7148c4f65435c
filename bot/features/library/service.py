"""What can be done with the library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.features.library import files, writing
from bot.features.library.fact_store import Facts
from bot.features.library.recording_store import Recordings
from bot.features.library.store import Library
from bot.language.match import Entry
from bot.vocabulary import Danger

if TYPE_CHECKING:
    from pathlib import Path

    from bot.features.library.model import Collection, Fact, Place, Version
    from bot.store.work import Work
    from bot.vocabulary import EntryId, FactId, Language


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
class Stock:
    """The current texts, how people ask each of them, and where each stands."""

    versions: tuple[Version, ...]
    asked: dict[tuple[EntryId, Language], tuple[str, ...]]
    places: tuple[Place, ...]
    facts: dict[FactId, Fact] = field(default_factory=dict)
    spoken: dict[tuple[EntryId, Language], tuple[str, str]] = field(default_factory=dict)
    """Of every recording its id and the digest of the text it was read from."""

    @classmethod
    def of(cls, collection: Collection) -> Stock:
        """The stock of files that were not taken into a database."""
        return cls(collection.versions, collection.asked, collection.places, collection.facts)

    @property
    def digests(self) -> dict[tuple[EntryId, Language], str]:
        """What every text says now."""
        return {(each.entry, each.language): each.text.digest for each in self.versions}

    @property
    def dangers(self) -> dict[str, Danger]:
        """The entries about danger: who asks for one of them may be in it."""
        return {
            place.entry: HELP_FIRST[place.urgent]
            for place in self.places
            if place.shelf == DANGER and place.urgent in HELP_FIRST
        }


async def places(work: Work) -> tuple[Place, ...]:
    """Where every entry stands, in the order of the shelves."""
    return await Library(work).places()


async def behind(work: Work, shelf: str) -> tuple[str, ...]:
    """The groups behind a picture of the menu, in their order; empty when there is no such."""
    places = [place for place in await Library(work).places() if place.shelf == shelf]
    return tuple(dict.fromkeys(place.group for place in places))


async def has_group(work: Work, group: str) -> bool:
    """Whether there is such a picture, with answers behind it."""
    return any(place.group == group for place in await Library(work).places())


async def standing_in(work: Work, group: str, *, drafts: bool) -> tuple[Place, ...]:
    """The places in a group, in their order; without drafts, those of signed entries."""
    return await Library(work).in_group(group, drafts=drafts)


async def place_of(work: Work, entry: EntryId) -> Place | None:
    """Where an entry stands; None when it is withdrawn or was never there."""
    return await Library(work).place_of(entry)


async def give_out(work: Work, folder: Path) -> int:
    """Write everything as files that `read` understands; returns how many texts there are."""
    now = await stock(work)
    domain_of = {place.entry: place.domain for place in now.places}
    for version in now.versions:
        name = f"{version.entry}.md"
        path = folder / version.language.value / "faq" / domain_of[version.entry] / name
        _write(path, writing.write(version))
    for (entry, language), phrases in now.asked.items():
        _write(folder / language.value / "asked" / f"{entry}.txt", "\n".join(phrases) + "\n")
    digests = now.digests
    for (entry, language), (recording, digest) in now.spoken.items():
        if digest != digests.get((entry, language)):
            continue
        path = folder / language.value / "audio" / f"{entry}.ogg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(await Recordings(work).content(recording) or b"")
    _write(folder / files.SHELVES, writing.write_places(now.places))
    if now.facts:
        _write(folder / files.FACTS, writing.write_facts(now.facts))
    return len(now.versions)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


async def edition(work: Work) -> int:
    """A number that is another one after every change of the library."""
    return await Library(work).edition()


async def sound(work: Work, recording: str) -> bytes | None:
    """How a published recording sounds."""
    return await Recordings(work).content(recording)


async def stock(work: Work) -> Stock:
    """What the library says now."""
    library = Library(work)
    return Stock(
        await library.current(),
        await library.asked(),
        await library.places(),
        await Facts(work).all(),
        await Recordings(work).playable(),
    )


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
