"""What readers do with words: in an order of chance, they take out what gives somebody away, or hold them.

A reader adds nothing: what is passed on is what was said, less some of it. What is sensitive is read
by two. When it is decided, the words as they were said are gone.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.spoken import LONGEST_QUOTE, Quote, Reading, Trouble, Verdict, Words
from bot.features.barriers.store import Said
from bot.features.team import service as team
from bot.features.team.model import Act
from bot.privacy.keys import once_token, unseal_from
from bot.privacy.lessening import only_less
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.features.barriers.model import Taxonomy
    from bot.privacy.redact import Redactor
    from bot.store.work import Work
    from bot.vocabulary import PersonId

    Spoken = Callable[[str], Language | None]


async def has_promised(work: Work, reader: PersonId) -> bool:
    """Whether a reader promised within a year to tell nobody what they read."""
    done = await team.done_by(work, reader)
    return any(each.what is Act.PROMISED_SECRECY for each in done)


async def promise(work: Work, reader: PersonId) -> None:
    await team.note(work, reader, Act.PROMISED_SECRECY, "")


async def waiting(
    work: Work, reader: PersonId, languages: tuple[Language, ...]
) -> tuple[Words, ...]:
    """What this reader may read now, in another order each time."""
    halfway = await Quotes(work).halfway()
    own = [
        words
        for words in await Said(work).with_words()
        if words.is_for(languages) and halfway.get(words.id) != _mark(work, reader, words.id)
    ]
    secrets.SystemRandom().shuffle(own)
    return tuple(own)


async def unreadable(work: Work, languages: set[Language]) -> tuple[Language, ...]:
    """The languages in which words wait, and that nobody of the team reads."""
    told = {words.language for words in await Said(work).with_words()}
    return tuple(each for each in Language if each in told and each not in languages)


async def read(
    work: Work, reader: PersonId, languages: tuple[Language, ...], id: bytes, spoken: Spoken
) -> Reading | None:
    """Words before a reader; None when they are not theirs to read, or were decided about."""
    words = await Said(work).words_of(id)
    if words is None or not words.is_for(languages):
        return None
    proposed = await Quotes(work).get(id)
    if proposed and proposed.first == _mark(work, reader, id):
        return None
    await team.note(work, reader, Act.READ_WORDS, words.theme)
    said = unseal_from(words.box, work.keys.triage)
    named = Language(words.language) if words.language in set(Language) else spoken(said)
    return Reading(words, said, proposed, named)


def trouble(reading: Reading, less: str, translated: str) -> Trouble | None:
    """Why these words cannot be passed on, with a translation where one is needed."""
    if not less.strip():
        return Trouble.EMPTY
    if not only_less(reading.said, less):
        return Trouble.ADDED
    shown = translated if reading.needs_translation else less
    if not shown.strip():
        return Trouble.UNTRANSLATED
    return Trouble.LONG if len(shown) > LONGEST_QUOTE else None


async def hold(work: Work, reader: PersonId, reading: Reading) -> None:
    """Pass nothing on: it counts as a figure, and the words are gone."""
    await Quotes(work).remove(reading.words.id)
    await Said(work).let_words_go(reading.words.id)
    await team.note(work, reader, Act.HELD_WORDS, reading.words.theme)


async def let_through(
    work: Work, reader: PersonId, reading: Reading, taxonomy: Taxonomy, shown: str
) -> Verdict | None:
    """Pass the words on as `shown`; None while another reader has to agree."""
    words = reading.words
    language = Language.NL if reading.needs_translation else reading.spoken or Language.NL
    quote = Quote(words.id, words.kind, words.theme, words.region, shown, language)
    await team.note(work, reader, Act.RELEASED_WORDS, words.theme)
    if words.is_sensitive(taxonomy) and reading.proposed is None:
        halfway = replace(quote, first=_mark(work, reader, words.id))
        await Quotes(work).put(halfway, words.period)
        return None
    await Quotes(work).put(quote, words.period)
    await Said(work).let_words_go(words.id)
    return Verdict.RELEASE


def shown_of(reading: Reading, redactor: Redactor, less: str, translated: str) -> str:
    """The words that are passed on, redacted once more."""
    return redactor.redact(translated if reading.needs_translation else less).text.strip()


def _mark(work: Work, reader: PersonId, id: bytes) -> bytes:
    """That this reader read these words, to whoever holds the key."""
    return once_token(reader, f"read|{id.hex()}", work.keys.person)
