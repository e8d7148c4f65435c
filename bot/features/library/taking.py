"""The files of `locales/` taken into the database, beside what the desk published there.

A file counts when it changed since it was last taken in. Where the desk published meanwhile, it does
not overwrite: what the file says becomes a draft, for an editor to decide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.features.library.draft_store import Drafts
from bot.features.library.editing import NO_HAND, Draft, Origin, Proposal
from bot.features.library.fact_store import Facts
from bot.features.library.packing import digest, pack, pack_fact
from bot.features.library.store import Library
from bot.features.library.taken_store import Taken
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.library.model import Collection, Fact, Place, Version
    from bot.store.work import Work
    from bot.vocabulary import EntryId, FactId

TEXT, FACT = "text", "fact"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import changed: new versions, and entries that lost their place.

    `drafts` are texts and facts that the desk changed as well: they wait there.
    """

    versions: int
    withdrawn: int
    drafts: int = 0


async def take_in(work: Work, collection: Collection) -> Imported:
    """Make the database say what changed in the files; what was published before stays readable."""
    library = Library(work)
    before = {place.entry for place in await library.places()}
    added, waiting = await _texts(work, collection.versions)
    changed, proposed = await _facts(work, collection.facts)
    changed += await _asked(work, collection)
    moved = await _places(work, collection.places)
    if added or changed or moved:
        await library.changed()
    after = {place.entry for place in await library.places()}
    return Imported(added, len(before - after), waiting + proposed)


async def _texts(work: Work, versions: tuple[Version, ...]) -> tuple[int, int]:
    """How many were published, and how many became drafts."""
    library = Library(work)
    taken = await Taken(work).all(TEXT)
    current = {
        (version.entry, version.language): digest(pack(version))
        for version in await library.newest()
    }
    said = {(each.entry, each.language): digest(pack(each)) for each in versions}
    changed = [each for each in versions if said[_key(each)] != taken.get(_key(each))]
    await Taken(work).take(TEXT, {_key(each): said[_key(each)] for each in changed})
    new = [each for each in changed if _key(each) not in current]
    await library.begin(new)
    added, waiting = len(new), 0
    for version in (each for each in changed if _key(each) in current):
        last, shown = taken.get(_key(version)), current[_key(version)]
        if last is None or shown in (last, said[_key(version)]):
            added += await library.publish(version)
        else:
            await Drafts(work).put(Draft(version, "", NO_HAND, work.today, Origin.FILES))
            waiting += 1
    return added, waiting


def _key(version: Version) -> tuple[EntryId, Language]:
    return version.entry, version.language


async def _facts(work: Work, filed: dict[FactId, Fact]) -> tuple[int, int]:
    """How many facts changed, and how many changes wait at the desk."""
    facts = Facts(work)
    taken, standing = await Taken(work).all(FACT), await facts.all()
    new: dict[tuple[str, str], str] = {}
    changed = waiting = 0
    for fact in filed.values():
        now, last = digest(pack_fact(fact)), taken.get((fact.id, ""))
        if now == last:
            continue
        new[fact.id, ""] = now
        shown = digest(pack_fact(standing[fact.id])) if fact.id in standing else None
        if last is None or shown in (None, last):
            await facts.put(fact)
            changed += 1
        elif shown != now:
            await facts.propose(Proposal(fact, "", NO_HAND))
            waiting += 1
    await Taken(work).take(FACT, new)
    return changed, waiting


async def _asked(work: Work, collection: Collection) -> int:
    """The phrases of the files; those that were taught at the desk are kept apart."""
    library = Library(work)
    known = await library.filed()
    changed = {key: said for key, said in collection.asked.items() if known.get(key) != said}
    await library.ask(changed)
    return len(changed)


async def _places(work: Work, filed: tuple[Place, ...]) -> bool:
    """Where the files put entries, and after them those that were made at the desk."""
    library = Library(work)
    made = await library.made() - {place.entry for place in filed}
    standing = await library.places()
    sources = {
        version.entry: version
        for version in await library.newest()
        if version.language is Language.NL
    }
    kept = (place for place in standing if place.entry in made)
    wanted = tuple(as_its_text(place, sources.get(place.entry)) for place in (*filed, *kept))
    if set(wanted) == set(standing):
        return False
    signed = frozenset(entry for entry, source in sources.items() if source.reviewed_by)
    await library.place(wanted, signed, made)
    return True


def as_its_text(place: Place, source: Version | None) -> Place:
    """The place with what the Dutch text says of it: how urgent, and for which situations."""
    if source is None or source.card is None:
        return place
    situations = tuple(variant.situation for variant in source.text.variants)
    return replace(place, urgent=source.card.urgent, situations=situations)
