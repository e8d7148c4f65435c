"""What can be done by and for a person."""

from collections.abc import Collection

from bot.features.people.model import Kept
from bot.features.people.store import People
from bot.store.work import Work
from bot.vocabulary import Language, PersonId


async def recognise(work: Work, id: PersonId) -> Language | None:
    """The language of a person, who is noted as seen this quarter; None before the choice."""
    people = People(work)
    person = await people.get(id)
    if person is not None:
        await people.seen(person)
    return person.language if person else None


async def languages_of(work: Work, ids: Collection[PersonId]) -> dict[PersonId, Language]:
    """The languages of those who chose one, without noting that they were here."""
    return await People(work).languages(ids)


async def choose(work: Work, id: PersonId, language: Language) -> None:
    """Speak this language with this person from now on."""
    await People(work).put(id, language)


async def kept_about(work: Work, id: PersonId) -> Kept:
    """What the database holds about a person now."""
    return Kept(
        person=await People(work).get(id),
        waiting=await work.outbox.waiting_for(id),
        marks=await work.marks_of(id),
    )


async def move(work: Work, id: PersonId, to: PersonId) -> None:
    """A group got another id: what is kept of it goes along."""
    await People(work).move(id, to)
