"""What can be done with a batch: gather it, sort it, put the rest to people, throw it away."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.forwarding.model import (
    KEPT_DAYS,
    MOST_CARDS,
    MOST_LANGUAGES,
    Batch,
    Item,
    Nothing,
    Order,
    Sorted,
    Topic,
    Unclear,
)
from bot.features.forwarding.store import Batches
from bot.features.questions import service as questions
from bot.language import folding
from bot.language.match import Decision
from bot.vocabulary import Danger, EntryId, Language, PaperId

if TYPE_CHECKING:
    from datetime import date

    from bot.features.questions.model import Crowd
    from bot.features.team.model import Member
    from bot.language.match import Match
    from bot.resources import Resources
    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import PersonId

MOST_CANDIDATES = 3
WORDS_TO_MEAN = 2
"""A message of fewer words than this is no question of its own: "ok", "yes"."""


async def take_text(work: Work, resources: Resources, person: PersonId, text: str) -> Batch:
    """One more text, redacted and sealed; what is in the batch now."""
    paper = await work.papers.keep(resources.redactor.redact(text).text, _last_day(work))
    await Batches(work).add(person, paper, voice=False)
    return await Batches(work).count(person)


async def take_voice(work: Work, person: PersonId, file: str) -> Batch:
    """One more voice message, by its sealed name at Telegram."""
    paper = await work.papers.keep(file, _last_day(work))
    await Batches(work).add(person, paper, voice=True)
    return await Batches(work).count(person)


async def take_unopened(work: Work, person: PersonId) -> Batch:
    """A picture or a file: that there was one is all that is known of it."""
    await Batches(work).leave_unopened(person)
    return await Batches(work).count(person)


async def throw_away(work: Work, person: PersonId) -> bool:
    """Nothing of a batch stays. False when there was none."""
    batches = Batches(work)
    items = await batches.of(person)
    found = (await batches.count(person)).messages > 0
    await work.papers.burn([item.paper for item in items])
    await batches.drop([item.id for item in items])
    await batches.open_all(person)
    return found


async def join(work: Work, person: PersonId) -> None:
    """The texts of a batch are one question, told in several messages."""
    batches = Batches(work)
    items = [item for item in await batches.of(person) if not item.voice]
    texts = await work.papers.read([item.paper for item in items])
    whole = "\n".join(texts[item.paper] for item in items if item.paper in texts)
    await work.papers.burn([item.paper for item in items])
    await batches.drop([item.id for item in items])
    if whole:
        paper = await work.papers.keep(whole, _last_day(work))
        await batches.add(person, paper, voice=False)


async def sort(work: Work, resources: Resources, who: Member) -> Order:
    """Find out what each message is about. Messages that ask nothing are let go."""
    batches = Batches(work)
    items = await batches.of(who.person)
    if not items:
        await batches.open_all(who.person)
        return Nothing()
    texts = await work.papers.read([item.paper for item in items if not item.voice])
    dangers: list[Danger] = []
    for item in items:
        text = texts.get(item.paper, "")
        if not item.voice:
            match = resources.finder.match(text, None)
            dangers += [match.danger] if match.danger else []
            language = resources.finder.spoken(text) or who.speaks
            await _settle(work, item, text, language, match)
    await batches.open_all(who.person)
    return await _order(work, resources, who, tuple(dict.fromkeys(dangers)))


async def go_on(work: Work, resources: Resources, who: Member) -> Order:
    """What is left of a batch that was sorted before."""
    if not await Batches(work).of(who.person):
        return Nothing()
    return await _order(work, resources, who, ())


async def choose(work: Work, who: Member, place: int, entry: EntryId | None) -> bool:
    """The member says what a message means; nothing of the library when there is no entry."""
    batches = Batches(work)
    found = next((each for each in await batches.of(who.person) if each.place == place), None)
    if found is None:
        return False
    await batches.note(found.id, found.language or who.speaks, entry or EntryId(NOWHERE))
    return True


async def put_to_people(
    work: Work, resources: Resources, who: Member, asker: Addressee, people: Crowd
) -> int:
    """Let everything that nobody has answered wait for people; how many questions it became."""
    items = [item for item in await Batches(work).of(who.person) if _is_open(item)]
    texts = await work.papers.read([item.paper for item in items])
    for item in items:
        text, language = texts.get(item.paper, ""), item.language or who.speaks
        if text:
            await questions.put(work, resources, asker, text, language, people=people)
    await _drop(work, items)
    return len(items)


async def put_voices(work: Work, who: Member, asker: Addressee, language: Language | None) -> int:
    """Let listeners hear the voice messages of a batch; with no language they are let go."""
    items = [item for item in await Batches(work).of(who.person) if item.voice]
    files = await work.papers.read([item.paper for item in items])
    for item in items:
        if language is not None and item.paper in files:
            await questions.put_voice(work, asker, files[item.paper], language)
    await _drop(work, items)
    return len(items)


async def leave_open(work: Work, who: Member) -> None:
    """What nobody has answered is not put to people."""
    await _drop(work, [item for item in await Batches(work).of(who.person) if _is_open(item)])


NOWHERE = "-"
"""In the place of an entry: a person decided, or the matcher found, that the library has none."""


def _is_open(item: Item) -> bool:
    return not item.voice and item.entry == NOWHERE


async def _settle(work: Work, item: Item, text: str, language: Language, match: Match) -> None:
    """Note what a message is about, or let it go when it asks nothing."""
    batches = Batches(work)
    if match.decision is Decision.GREETING or len(folding.words(text)) < WORDS_TO_MEAN:
        await _drop(work, [item])
        return
    match match.below:
        case Decision.ANSWER:
            await batches.note(item.id, language, EntryId(match.hits[0].id))
        case Decision.CHOOSE:
            await batches.note(item.id, language, None)
        case _:
            await batches.note(item.id, language, EntryId(NOWHERE))


async def _order(
    work: Work, resources: Resources, who: Member, dangers: tuple[Danger, ...]
) -> Order:
    items = await Batches(work).of(who.person)
    answered = [item for item in items if item.entry and item.entry != NOWHERE]
    counts = Counter((item.entry, item.language or who.speaks) for item in answered)
    shown = dict(counts.most_common(MOST_CARDS))
    await _drop(work, [item for item in answered if (item.entry, item.language) in shown])
    topics = tuple(
        Topic(entry, language, count, resources.recordings.find(entry, language) is not None)
        for (entry, language), count in shown.items()
        if entry
    )
    unclear = [item for item in items if not item.voice and item.entry is None]
    return Sorted(
        dangers,
        topics,
        more=len(counts) > len(shown),
        unclear=await _unclear(work, resources, unclear),
        unanswered=len(await _distinct(work, [item for item in items if _is_open(item)])),
        voices=sum(item.voice for item in items),
        languages=who.languages[:MOST_LANGUAGES],
    )


async def _unclear(work: Work, resources: Resources, items: list[Item]) -> Unclear | None:
    """The first message that may mean several things, with these."""
    if not items:
        return None
    first = items[0]
    text = (await work.papers.read([first.paper])).get(first.paper, "")
    hits = resources.finder.match(text, None).hits[:MOST_CANDIDATES]
    return Unclear(first.place, first.paper, tuple(EntryId(hit.id) for hit in hits))


async def _distinct(work: Work, items: list[Item]) -> list[PaperId]:
    """Of messages that ask nearly the same, one."""
    texts = await work.papers.read([item.paper for item in items])
    kept: list[tuple[PaperId, frozenset[str]]] = []
    for item in items:
        words = frozenset(folding.words(texts.get(item.paper, "")))
        if not any(questions.alike(words, other) for _, other in kept):
            kept.append((item.paper, words))
    return [paper for paper, _ in kept]


async def _drop(work: Work, items: list[Item]) -> None:
    await work.papers.burn([item.paper for item in items])
    await Batches(work).drop([item.id for item in items])


def _last_day(work: Work) -> date:
    return work.today + timedelta(days=KEPT_DAYS)
