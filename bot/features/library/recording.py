"""What can be done with recordings: make one, send it off, review it, keep it, play it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.features.library import recording_screens as screens
from bot.features.library.model import State
from bot.features.library.recording_store import WAITS, Recording, Recordings, Stage
from bot.features.library.store import Library
from bot.privacy.keys import pseudonym, unseal
from bot.store.outbox import Addressee, Promise
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.features.library.editing import Editor
    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.screen import Screen

FETCH = "recordings"
"""What a piece of work changed when a recording has to be fetched from Telegram."""

MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Text:
    """A text that may be read aloud, by what it says at this moment."""

    entry: EntryId
    language: Language
    digest: str


class Verdict(StrEnum):
    """What came of a decision about a recording."""

    DONE = "done"
    GONE = "gone"
    OWN = "own"
    OLD = "old"


async def text(work: Work, entry: EntryId, language: Language) -> Text | None:
    """The text as it is read aloud now; None when there is none, or it is outdated itself."""
    texts = await Library(work).texts_of(entry)
    version, source = texts.get(language), texts.get(Language.NL)
    standing = await Library(work).place_of(entry)
    if version is None or source is None or standing is None:
        return None
    if version.state(source.text) is State.OUTDATED:
        return None
    return Text(entry, language, version.text.digest)


async def lacking(work: Work, language: Language) -> tuple[EntryId, ...]:
    """The entries that nobody reads aloud in a language yet, in the order of the pictures.

    One whose text changed since it was recorded is among them; one that waits for review is not.
    """
    made = await Recordings(work).at(Stage.WAITING, Stage.PUBLISHED)
    heard = {(each.entry, each.digest) for each in made if each.language is language}
    current = await Library(work).current()
    sources = {each.entry: each.text for each in current if each.card}
    silent = {
        each.entry
        for each in current
        if each.language is language
        and (each.entry, each.text.digest) not in heard
        and each.state(sources[each.entry]) is not State.OUTDATED
    }
    return tuple(place.entry for place in await Library(work).places() if place.entry in silent)


async def take(work: Work, of: Text, voice: str, who: Addressee, alias: str) -> Recording:
    """Keep what somebody just recorded, for them to hear."""
    paper = await work.papers.keep(voice, work.today + WAITS)
    recordings = Recordings(work)
    made = await recordings.add(of.entry, of.language, of.digest, paper)
    await recordings.by(made, who, alias)
    found = await recordings.get(made)
    if found is None:
        raise LookupError("a recording that was just made")
    return found


async def send_off(work: Work, id: str, person: PersonId) -> Recording | None:
    """Its speaker is content: an editor decides now. None when it is gone, or was sent before."""
    found = await Recordings(work).get(id)
    if found is None or found.hand != Recordings(work).hand(id, person):
        return None
    return found if await Recordings(work).wait(id) else None


async def publish(work: Work, id: str, who: Editor) -> Verdict:
    """Play it to people; not by who speaks in it, and not of a text that changed meanwhile."""
    found = await Recordings(work).get(id)
    if found is None or found.stage is not Stage.WAITING:
        return Verdict.GONE
    if found.hand == Recordings(work).hand(id, who.person):
        return Verdict.OWN
    now = await text(work, found.entry, found.language)
    if now is None or now.digest != found.digest:
        return Verdict.OLD
    if not await Recordings(work).publish(found, who.alias):
        return Verdict.GONE
    work.changes.add(FETCH)
    _tell(work, found, screens.published(found.entry))
    return Verdict.DONE


async def refuse(work: Work, id: str, word: str) -> Verdict:
    """Let it go, with a word to who spoke."""
    found = await Recordings(work).get(id)
    if found is None or found.stage is not Stage.WAITING:
        return Verdict.GONE
    await _remove(work, (found,))
    paper = await work.papers.keep(word, work.today + WAITS)
    _tell(work, found, screens.refused(found.entry, found.language, paper))
    return Verdict.DONE


async def silence(work: Work, id: str) -> bool:
    """Do not play a published recording any more. False when that was so."""
    found = await Recordings(work).get(id)
    if found is None or found.stage is not Stage.PUBLISHED:
        return False
    await _remove(work, (found,))
    await Library(work).changed()
    return True


async def keep(work: Work, found: Recording, content: bytes) -> None:
    """Keep how a published recording sounds, and play it from now on."""
    await Recordings(work).keep(found.id, content)
    if found.paper is not None:
        await work.papers.burn([found.paper])
    await Library(work).changed()


async def unfetched(work: Work) -> dict[str, tuple[Recording, str]]:
    """What has to be fetched from Telegram: the recording, and the number of its file there."""
    waiting = [each for each in await Recordings(work).at(Stage.PUBLISHED) if each.paper]
    papers = await work.papers.read([each.paper for each in waiting if each.paper])
    return {
        each.id: (each, papers[each.paper])
        for each in waiting
        if each.paper is not None and each.paper in papers
    }


async def forget(work: Work, person: PersonId) -> None:
    """Nothing of somebody's voice stays, published or not."""
    own = await Recordings(work).of(person)
    await _remove(work, own)
    if any(each.stage is Stage.PUBLISHED for each in own):
        await Library(work).changed()


async def _remove(work: Work, recordings: tuple[Recording, ...]) -> None:
    await work.papers.burn([each.paper for each in recordings if each.paper])
    await Recordings(work).drop([each.id for each in recordings])


def _tell(work: Work, found: Recording, screen: Screen) -> None:
    """A word to who spoke, where they still want one."""
    if found.address is None:
        return
    chat = unseal(found.address, work.keys.address)
    person = pseudonym(chat, work.keys.person)
    work.outbox.add(Promise.to(Addressee(person, found.address, found.language), screen))
