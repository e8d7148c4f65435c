"""Learning from use: what people typed when they ended up with an entry becomes a suggestion.

A suggestion waits until staff take it over. It is redacted: only words stay that the library knows
or that several people used; the others are counted under a key until enough people did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.library.store import LONGEST_PHRASE, Library
from bot.features.library.suggestions import Suggestions
from bot.language import folding
from bot.privacy.keys import once_token, word_token
from bot.privacy.ordinary import redact

if TYPE_CHECKING:
    from bot.features.library.model import Suggestion
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import EntryId, Language, PersonId

SAID_BY = 5
"""From so many people on, a word is an ordinary one."""

ASKED_BY = 2
"""From so many people on, a phrase is shown to staff."""


async def suggest(
    work: Work,
    resources: Resources,
    person: PersonId,
    entry: EntryId,
    language: Language,
    question: str,
) -> None:
    """Note how somebody asked for an entry, without them; a person counts once for a phrase.

    A closing house learns nothing more.
    """
    if await work.house.is_closing():
        return
    suggestions = Suggestions(work)
    words = [word for word in folding.words(question) if word[0].isalnum()]
    key = resources.keys.person
    new = {word: word_token(word, key) for word in words if not resources.finder.knows(word)}
    for word, token in new.items():
        if await work.once(person, once_token(person, f"word|{word}", key)):
            await suggestions.hear(token)
    common = await suggestions.heard(list(new.values()), SAID_BY)
    phrase = redact(words, lambda word: word not in new or new[word] in common)
    if phrase is None or len(phrase) > LONGEST_PHRASE:
        return
    if await work.once(person, once_token(person, f"phrase|{entry}|{phrase}", key)):
        await suggestions.add(entry, language, phrase)


async def waiting(work: Work) -> tuple[Suggestion, ...]:
    """What staff may take over, the most frequent first."""
    return await Suggestions(work).waiting(ASKED_BY)


async def accept(work: Work, suggestion: Suggestion) -> bool:
    """Make it one of the phrases the entry is asked by. False when it was decided before."""
    entry, language, phrase = suggestion.entry, suggestion.language, suggestion.phrase
    if not await Suggestions(work).drop(entry, language, phrase):
        return False
    await teach(work, entry, language, phrase)
    return True


async def teach(work: Work, entry: EntryId, language: Language, phrase: str) -> bool:
    """People ask so, too. False when that was known."""
    library = Library(work)
    if phrase in (await library.asked()).get((entry, language), ()):
        return False
    await library.teach(entry, language, phrase)
    await library.changed()
    return True


async def unteach(work: Work, entry: EntryId, language: Language, phrase: str) -> bool:
    """A phrase that was taught at the desk leads elsewhere: take it back."""
    library = Library(work)
    if not await library.unteach(entry, language, phrase):
        return False
    await library.changed()
    return True


async def decline(work: Work, suggestion: Suggestion) -> bool:
    """Let it go. False when it was decided before."""
    return await Suggestions(work).drop(suggestion.entry, suggestion.language, suggestion.phrase)
