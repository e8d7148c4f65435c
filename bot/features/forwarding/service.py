"""What can be done with a batch: gather it, sort it, put the rest to people, throw it away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.features.ask import service as ask
from bot.features.ask.model import (
    AlsoHindered,
    Answered,
    Candidates,
    Differs,
    Greeted,
    Hindered,
    InDanger,
)
from bot.features.forwarding.model import (
    MOST_CARDS,
    MOST_LANGUAGES,
    Batch,
    Item,
    Nothing,
    Open,
    Order,
    Sorted,
    Topic,
    Unclear,
)
from bot.features.forwarding.store import Batches
from bot.features.library import receipts
from bot.features.questions import service as questions
from bot.features.questions.model import Put, alike
from bot.language import folding
from bot.vocabulary import Danger, EntryId, Language

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bot.features.ask.model import Outcome
    from bot.features.questions.model import Crowd
    from bot.features.team.model import Member
    from bot.resources import Resources
    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import PersonId

MOST_CANDIDATES = 3
WORDS_TO_MEAN = 2
"""A message of fewer words than this is no question of its own: "ok", "yes"."""

NOWHERE = EntryId("-")
"""In the place of an entry: a person decided, or the matcher found, that the library has none."""


def dangers(resources: Resources, texts: Iterable[str]) -> tuple[Danger, ...]:
    """The dangers that somebody tells of, each once; nothing is counted and nothing kept."""
    found = (resources.finder.match(text, None).danger for text in texts)
    return tuple(dict.fromkeys(danger for danger in found if danger))


async def take_text(work: Work, resources: Resources, person: PersonId, text: str) -> None:
    """One more text, redacted and sealed."""
    paper = await work.papers.keep(resources.redactor.redact(text).text, _last_day(work))
    await Batches(work).add(person, paper, voice=False)


async def take_voice(work: Work, person: PersonId, file: str) -> None:
    """One more voice message, by its sealed name at Telegram."""
    paper = await work.papers.keep(file, _last_day(work))
    await Batches(work).add(person, paper, voice=True)


async def take_unopened(work: Work, person: PersonId, *, captioned: bool) -> None:
    """A picture or a file: that there was one is all that is known of it."""
    await Batches(work).leave_unopened(person, captioned=captioned)


async def gathered(work: Work, person: PersonId) -> Batch:
    """What waits to be sorted."""
    return await Batches(work).count(person)


async def throw_away(work: Work, person: PersonId) -> bool:
    """Nothing of what was not sorted stays. False when there was nothing."""
    batches = Batches(work)
    found = (await batches.count(person)).messages > 0
    await batches.drop([item for item in await batches.of(person) if item.is_new or item.voice])
    await batches.tell_unopened(person)
    return found


async def join(work: Work, person: PersonId) -> None:
    """The texts of a batch are one question, told in several messages."""
    batches = Batches(work)
    items = [item for item in await batches.of(person) if item.is_new]
    texts = await work.papers.read([item.paper for item in items])
    whole = "\n".join(texts[item.paper] for item in items if item.paper in texts)
    await batches.drop(items)
    if whole:
        paper = await work.papers.keep(whole, _last_day(work))
        await batches.add(person, paper, voice=False)


async def sort(work: Work, resources: Resources, who: Member) -> Order:
    """Find out what each message is about. Messages that ask nothing are let go."""
    batches = Batches(work)
    items = await batches.of(who.person)
    await batches.tell_unopened(who.person)
    if not items:
        await batches.close(who.person)
        return Nothing()
    new = [item for item in items if item.is_new]
    texts = await work.papers.read([item.paper for item in new])
    found: list[Danger] = []
    for item in new:
        outcome = await _settle(work, resources, who, item, texts.get(item.paper, ""))
        found += [outcome.danger] if isinstance(outcome, InDanger) else []
    order = await go_on(work, resources, who)
    return replace(order, dangers=tuple(dict.fromkeys(found)))


async def go_on(work: Work, resources: Resources, who: Member) -> Sorted:
    """What there is to show and to decide now. What is shown is let go, and a batch that is done."""
    batches = Batches(work)
    items = [item for item in await batches.of(who.person) if not item.is_new]
    topics, more = await _topics(work, resources, who, items)
    order = Sorted(
        dangers=(),
        topics=topics,
        more=more,
        unclear=await _unclear(work, resources, items),
        open=await _open(work, [item for item in items if _is_open(item)]),
        voices=sum(item.voice for item in items),
        languages=who.languages[:MOST_LANGUAGES],
        done=await batches.done(who.person),
    )
    if order.is_done and not (await batches.count(who.person)).messages:
        await batches.close(who.person)
    return order


async def choose(work: Work, who: Member, item: str, entry: EntryId | None) -> bool:
    """The member says what a message means; nothing of the library when there is no entry.

    False when that was decided before.
    """
    found = await _find(work, who, item)
    if found is None or found.entry is not None:
        return False
    await Batches(work).note(found.id, found.language or who.speaks, entry or NOWHERE)
    return True


async def look(work: Work, who: Member, item: str) -> Item | None:
    """A message that the library does not answer, while nobody decided about it."""
    found = await _find(work, who, item)
    return found if found and _is_open(found) else None


async def put_to_people(
    work: Work, resources: Resources, who: Member, item: Item, people: Crowd
) -> None:
    """Let a question wait for people, and with it whatever asks nearly the same."""
    batches = Batches(work)
    text = (await work.papers.read([item.paper])).get(item.paper, "")
    language = item.language or who.speaks
    put = await questions.put(work, resources, who.addressee, text, language, people=people)
    await batches.count_up(who.person, asked=int(isinstance(put, Put)))
    await batches.drop(await _alike(work, who, item))


async def leave(work: Work, who: Member, item: Item) -> None:
    """A question is not put to people, nor whatever asks nearly the same."""
    await Batches(work).drop(await _alike(work, who, item))


async def leave_all(work: Work, who: Member) -> None:
    """Nothing of what nobody has answered is put to people."""
    batches = Batches(work)
    await batches.drop([item for item in await batches.of(who.person) if _is_open(item)])


async def put_voices(work: Work, who: Member, asker: Addressee, language: Language | None) -> None:
    """Let listeners hear the voice messages of a batch; with no language they are let go."""
    batches = Batches(work)
    items = [item for item in await batches.of(who.person) if item.voice]
    files = await work.papers.read([item.paper for item in items])
    for item in items:
        if language is not None and item.paper in files:
            put = await questions.put_voice(work, asker, files[item.paper], language)
            await batches.count_up(who.person, asked=int(isinstance(put, Put)))
    await batches.drop(items)


def _is_open(item: Item) -> bool:
    return not item.voice and item.entry == NOWHERE


async def _find(work: Work, who: Member, item: str) -> Item | None:
    """A text of a member's batch that was sorted."""
    sorted_before = (each for each in await Batches(work).of(who.person) if each.language)
    return next((each for each in sorted_before if each.id == item), None)


async def _settle(
    work: Work, resources: Resources, who: Member, item: Item, text: str
) -> Outcome | None:
    """Note what a message is about, or let it go when it asks nothing; it is counted as ever."""
    if len(folding.words(text)) < WORDS_TO_MEAN:
        await Batches(work).drop([item])
        return None
    language = resources.finder.spoken(text) or who.speaks
    outcome = await ask.ask(work, resources, text, language)
    if isinstance(outcome, Greeted):
        await Batches(work).drop([item])
    else:
        await Batches(work).note(item.id, language, _entry(outcome))
    return outcome


def _entry(outcome: Outcome) -> EntryId | None:
    """The entry that answers; None when several may, NOWHERE when none does."""
    told = outcome.found if isinstance(outcome, AlsoHindered) else outcome
    match told.below if isinstance(told, InDanger) else told:
        case Answered(entry=entry) | Differs(entry=entry):
            return entry
        case Candidates() | Hindered(entries=(_, *_)):
            return None
        case _:
            return NOWHERE


async def _topics(
    work: Work, resources: Resources, who: Member, items: list[Item]
) -> tuple[tuple[Topic, ...], int]:
    """The answers that most asked for, and how many others there are.

    Who gets one to carry is told, too, when it turns out to be wrong.
    """
    batches = Batches(work)
    answered = [item for item in items if item.entry not in (None, NOWHERE)]
    counts = Counter((item.entry, item.language) for item in answered)
    shown = dict(counts.most_common(MOST_CARDS))
    await batches.drop([item for item in answered if (item.entry, item.language) in shown])
    topics = tuple(
        Topic(entry, language, count, resources.recordings.find(entry, language) is not None)
        for (entry, language), count in shown.items()
        if entry and language
    )
    for topic in topics:
        reader = replace(who.addressee, language=topic.language)
        await receipts.note(work, reader, topic.entry)
    if topics:
        await batches.count_up(who.person, topics=len(topics))
    return topics, len(counts) - len(shown)


async def _unclear(work: Work, resources: Resources, items: list[Item]) -> Unclear | None:
    """The first message that may mean several things, with these."""
    first = next((item for item in items if not item.voice and item.entry is None), None)
    if first is None:
        return None
    text = (await work.papers.read([first.paper])).get(first.paper, "")
    hits = resources.finder.match(text, first.language).hits[:MOST_CANDIDATES]
    return Unclear(first.id, first.paper, tuple(EntryId(hit.id) for hit in hits))


async def _open(work: Work, items: list[Item]) -> Open | None:
    """The first message without an answer; of those that ask nearly the same, one counts."""
    distinct: list[tuple[Item, frozenset[str]]] = []
    for item, words in await _words(work, items):
        if not any(alike(words, other) for _, other in distinct):
            distinct.append((item, words))
    if not distinct:
        return None
    first, _ = distinct[0]
    return Open(first.id, first.paper, len(distinct))


async def _alike(work: Work, who: Member, found: Item) -> list[Item]:
    """A message without an answer, and the others that ask nearly the same."""
    items = [item for item in await Batches(work).of(who.person) if _is_open(item)]
    words = dict(await _words(work, items))
    same = [each for each in items if alike(words[each], words[found])]
    return [found, *(each for each in same if each != found)]


async def _words(work: Work, items: list[Item]) -> list[tuple[Item, frozenset[str]]]:
    texts = await work.papers.read([item.paper for item in items])
    return [(item, frozenset(folding.words(texts.get(item.paper, "")))) for item in items]


def _last_day(work: Work) -> date:
    """Of the papers, should the upkeep not come: the day in which their hour is."""
    return datetime.fromtimestamp(Batches(work).end, UTC).date()
