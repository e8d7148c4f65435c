"""What can be done about promises: ask, receive, answer, publish, translate, open again."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.library.model import State as TextState
from bot.features.organisations import service as organisations
from bot.features.relay.model import (
    TRANSLATED,
    Answer,
    Line,
    Promise,
    State,
    Translation,
    text_state,
)
from bot.features.relay.store import Answers, Promises, Translations
from bot.features.relay.telling import tell_answer, tell_reopened
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from bot.features.barriers.model import Taxonomy
    from bot.features.organisations.model import Organisation
    from bot.store.work import Work

ID_BYTES = 6
OPEN = (TextState.MISSING, TextState.OUTDATED)


async def ask(work: Work, organisation: Organisation, themes: Iterable[str]) -> None:
    """From today on the organisation owes an answer on these themes; what it owes already stays."""
    owed = await Promises(work).of(organisation.id)
    for theme in themes:
        if theme not in owed:
            name = secrets.token_hex(ID_BYTES)
            new = Promise(name, organisation.id, theme, State.ASKED, 1, work.today)
            await Promises(work).put(new)


async def receive(work: Work, promise: Promise) -> Promise:
    """Somebody of the organisation opened it."""
    if promise.state is not State.ASKED:
        return promise
    received = replace(promise, state=State.RECEIVED)
    await Promises(work).put(received)
    return received


async def answer(
    work: Work, promise: Promise, *, state: State, text: str, by: date | None, owner: str
) -> Answer:
    """What the organisation says; staff look at it before anybody reads it.

    What it wrote before, and waits still, is replaced.
    """
    before = (await Answers(work).of([promise.id])).get(promise.id, [])
    waiting = next((each for each in before if each.waits), None)
    said = Answer(
        id=waiting.id if waiting else secrets.token_hex(ID_BYTES),
        promise=promise.id,
        number=waiting.number if waiting else len(before) + 1,
        state=state,
        text=text,
        day=work.today,
        by=by,
    )
    await Answers(work).put(said)
    await Promises(work).put(replace(promise, owner=owner))
    return said


async def publish(work: Work, taxonomy: Taxonomy, said: Answer) -> bool:
    """Let everybody read it, and tell those who read Dutch; False when it does not wait any more."""
    promise = await Promises(work).get(said.promise)
    if promise is None or not said.waits:
        return False
    published = replace(said, published=work.today)
    await Answers(work).put(published)
    changed = replace(
        promise,
        state=said.state,
        by=said.by,
        answered=promise.answered or work.today,
        last=work.today,
        reminded=None,
        better_asked=None,
    )
    await Promises(work).put(changed)
    line = await line_of(work, changed)
    await tell_answer(work, taxonomy, line, Language.NL)
    return True


async def give_back(work: Work, said: Answer, reason: str) -> bool:
    """Staff do not publish it, and say why; False when it does not wait any more."""
    if not said.waits:
        return False
    await Answers(work).put(replace(said, returned=reason))
    return True


async def translate(
    work: Work, taxonomy: Taxonomy, said: Answer, language: Language, text: str, *, checked: bool
) -> None:
    """Keep the words in a language; those who read it are told when they are there for the first time."""
    before = (await Translations(work).of([said.id])).get(said.id, {}).get(language)
    told = before.told if before else None
    new = Translation(said.id, language, text, said.digest, checked, told or work.today)
    await Translations(work).put(new)
    promise = await Promises(work).get(said.promise)
    if promise is not None and told is None:
        await tell_answer(work, taxonomy, await line_of(work, promise), language)


async def reopen(work: Work, taxonomy: Taxonomy, promise: Promise) -> None:
    """It is not better: the organisation owes an answer once more, and everybody who follows hears it."""
    again = replace(
        promise,
        state=State.REOPENED,
        round=promise.round + 1,
        asked=work.today,
        answered=None,
        by=None,
        reminded=None,
        better_asked=None,
    )
    await Promises(work).put(again)
    await tell_reopened(work, taxonomy, await line_of(work, again))


async def line_of(work: Work, promise: Promise) -> Line:
    """A promise as people see it."""
    return (await lines(work, [promise]))[0]


async def lines(work: Work, promises: Collection[Promise]) -> tuple[Line, ...]:
    """Promises as people see them, in their order."""
    names = await organisations.names(work)
    said = await Answers(work).of([promise.id for promise in promises])
    last = {
        promise: next((each for each in answers if each.published), None)
        for promise, answers in said.items()
    }
    texts = await Translations(work).of([each.id for each in last.values() if each])
    return tuple(
        Line(
            promise,
            names.get(promise.organisation, ""),
            promise.standing(work.today),
            found := last.get(promise.id),
            texts.get(found.id, {}) if found else {},
        )
        for promise in promises
    )


async def ledger(work: Work, themes: Collection[str] | None = None) -> tuple[Line, ...]:
    """Everything that is owed, or what is owed on some themes; what was asked first comes first."""
    return await lines(work, await Promises(work).all(themes))


async def news(work: Work, themes: Collection[str]) -> tuple[Line, ...]:
    """What is owed on some themes, as people read it: what was said last first, silence after it."""
    found = await ledger(work, themes)
    return tuple(sorted(found, key=_newest_first))


async def has_news(work: Work, theme: str) -> bool:
    """Whether anybody said what they do about a theme."""
    return await Answers(work).are_published_about(theme)


def wanting(lines: Iterable[Line]) -> tuple[tuple[Answer, Language, TextState], ...]:
    """The translations that are missing or outdated of what everybody reads now."""
    return tuple(
        (line.answer, language, state)
        for line in lines
        if line.answer
        for language in TRANSLATED
        if (state := text_state(line.answer, line.texts.get(language))) in OPEN
    )


def _newest_first(line: Line) -> tuple[int, str]:
    last = line.promise.last
    return (-last.toordinal() if last else 0, line.promise.id)
