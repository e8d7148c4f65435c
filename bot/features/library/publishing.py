"""What makes a draft the text that people read: publishing, going back, signing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.features.library import check_texts, form, receipts
from bot.features.library.draft_store import Drafts
from bot.features.library.drafts import hand
from bot.features.library.editing import Refusal, needs_second_eyes
from bot.features.library.fact_store import Facts
from bot.features.library.model import State
from bot.features.library.packing import digest, pack
from bot.features.library.store import Library
from bot.features.library.taking import as_its_text
from bot.features.library.terms import named_in
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.library.editing import Draft, Editor, Published, Reason
    from bot.features.library.flaws import Flaw
    from bot.features.library.model import Place, Version
    from bot.features.library.terms import Terms
    from bot.store.work import Work
    from bot.vocabulary import EntryId

BEHIND_THE_FILES = 100_000
"""Where entries made at the desk begin to stand: after those of the files."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A draft beside what it takes to publish it.

    `place` is where the entry stands or will stand; `second_eyes` says that its writer cannot.
    """

    draft: Draft
    source: Version | None
    place: Place | None
    flaws: tuple[Flaw, ...]
    second_eyes: bool

    @property
    def seen(self) -> str:
        """What stands for the draft as it is now: who publishes has read just this."""
        return digest(pack(self.draft.version) + self.draft.group)


@dataclass(frozen=True, slots=True)
class Out:
    """It is published; so many people are told that an answer they have was changed."""

    told: int = 0


async def look(work: Work, draft: Draft, terms: Terms) -> Ready:
    """A draft with everything an editor weighs before it is published."""
    version, texts = draft.version, await Library(work).texts_of(draft.entry)
    source = version if draft.language is Language.NL else texts.get(Language.NL)
    facts = await Facts(work).all()
    found = [*form.missing(version.text)]
    found += check_texts.flaws(version, source, facts, terms)
    dutch = [each.text for each in (texts.get(Language.NL), source) if each is not None]
    place = await _place_for(work, draft, source)
    urgent = source.card.urgent if source and source.card else "none"
    named = frozenset[str]().union(*(named_in(text.words, terms) for text in dutch))
    return Ready(draft, source, place, tuple(found), needs_second_eyes(place, urgent, named))


def refusal(work: Work, ready: Ready, who: Editor) -> Refusal | None:
    """Why this editor cannot publish this draft as it is; None when they can."""
    draft = ready.draft
    own = hand(work, who.person, draft.entry, draft.language) == draft.hand
    if ready.source is None:
        return Refusal.NO_DUTCH
    if ready.place is None:
        return Refusal.NO_PLACE
    if any(flaw.blocks for flaw in ready.flaws):
        return Refusal.FLAWED
    return Refusal.SECOND_EYES if ready.second_eyes and own else None


async def publish(
    work: Work, ready: Ready, who: Editor, seen: str, tell: Reason | None = None
) -> Out | Refusal:
    """Make it the text that is shown. `seen` is `Ready.seen` of what this editor read."""
    draft, place = ready.draft, ready.place
    if ready.seen != seen:
        return Refusal.CHANGED
    no = refusal(work, ready, who)
    if no is not None or place is None:
        return no or Refusal.NO_PLACE
    if not await Drafts(work).take(draft):
        return Refusal.GONE
    version = _as_signed(draft.version, await Library(work).texts_of(draft.entry))
    return await _out(work, version, place, (draft.writer, who.alias), tell)


async def go_back(
    work: Work, old: Published, who: Editor, tell: Reason | None = None
) -> Out | Refusal:
    """Show a text again that was approved before."""
    place = await Library(work).place_of(old.version.entry)
    if place is None:
        return Refusal.NO_PLACE
    return await _out(work, old.version, place, (old.writer, who.alias), tell)


async def sign(
    work: Work, entry: EntryId, language: Language, who: Editor, seen: str
) -> Out | Refusal:
    """A reader of the language read the text and finds it right; who wrote it cannot say so."""
    texts = await Library(work).texts_of(entry)
    source, version = texts.get(Language.NL), texts.get(language)
    place = await Library(work).place_of(entry)
    if version is None or source is None or place is None:
        return Refusal.GONE
    if version.text.digest != seen:
        return Refusal.CHANGED
    newest = (await Library(work).history(entry, language))[0]
    if language not in who.languages or newest.writer == who.alias:
        return Refusal.NOT_YOURS
    if version.state(source.text) is State.OUTDATED:
        return Refusal.NO_CHANGE
    signed = replace(version, reviewed_by=who.alias)
    return await _out(work, signed, place, (newest.writer, who.alias), None)


async def _out(
    work: Work, version: Version, place: Place, names: tuple[str, str], tell: Reason | None
) -> Out | Refusal:
    library = Library(work)
    writer, approver = names
    if not await library.publish(version, writer, approver):
        return Refusal.NO_CHANGE
    if version.language is Language.NL:
        place = as_its_text(place, version)
        new = await library.place_of(place.entry) is None
        made = new or place.entry in await library.made()
        await library.put(place, signed=bool(version.reviewed_by), made=made)
    await library.changed()
    language = version.language
    told = await receipts.correct(work, place, language, tell) if tell else 0
    return Out(told + await receipts.pay(work, place, language))


def _as_signed(version: Version, texts: dict[Language, Version]) -> Version:
    """Who signed the same words before has signed these."""
    now = texts.get(version.language)
    if now is not None and now.text == version.text and now.based_on == version.based_on:
        return replace(version, reviewed_by=version.reviewed_by or now.reviewed_by)
    return version


async def _place_for(work: Work, draft: Draft, source: Version | None) -> Place | None:
    """Where the entry stands, or where the draft of its Dutch text wants it to."""
    library = Library(work)
    standing = await library.place_of(draft.entry)
    if standing is not None or draft.language is not Language.NL or not draft.group:
        return standing
    places = await library.places()
    beside = [place for place in places if place.group == draft.group]
    if not beside:
        return None
    last = max((place.position for place in places), default=0)
    position = max(last + 1, BEHIND_THE_FILES)
    new = replace(beside[0], entry=draft.entry, position=position)
    return as_its_text(new, source)
