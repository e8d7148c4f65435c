"""What can be done with drafts: begin one, write in it, publish it, go back, sign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.library import naming
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import Draft
from bot.features.library.model import Card, Text, Version
from bot.features.library.store import Library
from bot.privacy.keys import once_token
from bot.vocabulary import EntryId, Language

if TYPE_CHECKING:
    from bot.features.library.editing import Editor
    from bot.store.work import Work
    from bot.vocabulary import PersonId

NEW_ICON = "💬"
EMPTY = Text("", "", (), "")


async def begin_from(
    work: Work, *, language: Language, question: str, answer: str, by: Editor
) -> str:
    """Make a new entry of a question that people answered: a draft, not shown to anybody yet.

    Returns its slug; its page at the desk is `/library/entry/<slug>`. Whoever calls this has taken out
    of both texts what may tell who asked.
    """
    text = Text(question, answer, (), "")
    return await begin(work, by, text=text, language=language)


async def begin(
    work: Work,
    by: Editor,
    *,
    text: Text = EMPTY,
    language: Language = Language.NL,
    group: str = "",
) -> EntryId:
    """A new entry of which nothing is published; its slug."""
    dutch = naming.slug(text.question) if language is Language.NL else ""
    entry = await (naming.free(work, dutch) if dutch else naming.unnamed(work))
    card = Card(NEW_ICON, "none", work.today, None) if language is Language.NL else None
    version = Version(entry, language, text, card=card)
    await Drafts(work).put(_by(work, by, version, group))
    return entry


async def write(work: Work, by: Editor, version: Version, group: str = "") -> EntryId:
    """Keep what an editor wrote; who changed nothing has written nothing. Returns the slug.

    A new entry gets its name with its first Dutch question.
    """
    drafts = Drafts(work)
    before = await drafts.get(version.entry, version.language)
    if before is not None and (before.version, before.group) == (version, group):
        return version.entry
    entry = await _named(work, version)
    await drafts.put(_by(work, by, replace(version, entry=entry), group))
    return entry


def hand(work: Work, person: PersonId, entry: EntryId, language: Language) -> bytes:
    """What stands for an editor in one draft, and cannot be tied to them without the key."""
    return once_token(person, f"hand|{entry}|{language}", work.keys.person)


def _by(work: Work, who: Editor, version: Version, group: str) -> Draft:
    mark = hand(work, who.person, version.entry, version.language)
    return Draft(version, who.alias, mark, work.today, group=group)


async def _named(work: Work, version: Version) -> EntryId:
    entry = version.entry
    if version.language is not Language.NL or not entry.startswith(naming.UNNAMED):
        return entry
    wanted = naming.slug(version.text.question)
    if not wanted or await Library(work).knows(entry):
        return entry
    name = await naming.free(work, wanted)
    await Drafts(work).rename(entry, name)
    return name
