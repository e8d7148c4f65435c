"""What can be done with a question for people: ask it, take it, answer it, end it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from bot.features.questions import letters
from bot.features.questions.model import (
    ANSWERED_DAYS,
    LONGEST_QUESTION,
    MOST_OPEN,
    UNANSWERED_DAYS,
    VOICE_DAYS,
    Asked,
    Busy,
    Claim,
    Claimed,
    Crowd,
    FromLibrary,
    Load,
    Put,
    Question,
    Reason,
    Reply,
    Shown,
    Spoken,
    State,
    Taken,
    TooMany,
    Written,
    alike,
)
from bot.features.questions.store import Questions
from bot.features.team import service as team
from bot.language import folding
from bot.store.outbox import Promise, Urgency
from bot.vocabulary import Danger, Language, QuestionId

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.features.team.model import Member
    from bot.resources import Resources
    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.screen import Screen

WEEK = timedelta(days=7)


async def put(
    work: Work,
    resources: Resources,
    who: Addressee,
    text: str,
    language: Language,
    *,
    people: Crowd = Crowd.ONE,
) -> Asked:
    """Let a question wait for people, redacted and sealed; with the same one, if that waits already."""
    if await _has_enough(work, who.person):
        return TooMany()
    clean = resources.redactor.redact(text).text[:LONGEST_QUESTION]
    same = await _same(work, clean, language)
    if same is not None:
        await Questions(work).join(same.id, who)
        return Put(same.id, joined=True)
    paper = await work.papers.keep(clean, work.today + timedelta(days=UNANSWERED_DAYS + 1))
    question = Question(_id(), language, paper, False, State.WAITING, work.today, people, 1)
    return await _begin(work, question, who)


async def put_voice(work: Work, who: Addressee, file: str, language: Language) -> Asked:
    """Let a voice message wait for a listener; what is kept is its sealed name at Telegram."""
    if await _has_enough(work, who.person):
        return TooMany()
    paper = await work.papers.keep(file, work.today + timedelta(days=VOICE_DAYS))
    question = Question(_id(), language, paper, True, State.WAITING, work.today, Crowd.ONE, 1)
    return await _begin(work, question, who)


async def can_be_heard(work: Work, language: Language) -> bool:
    """Whether anybody here listens to voice messages in a language, now or later."""
    return any(language in each.languages and each.answers for each in await team.team(work))


async def withdraw(work: Work, person: PersonId, question: QuestionId) -> bool:
    """Take one's question back; when nobody else asks it, nothing of it stays."""
    questions = Questions(work)
    mine = {each.id for each in await questions.asked_by(person)}
    if question not in mine:
        return False
    await questions.leave(person, question)
    await _drop_if_nobody_asks(work, question)
    return True


async def claim(work: Work, who: Member, id: QuestionId) -> Claim:
    """Take a question to answer it in the chat: one at a time."""
    questions = Questions(work)
    held = await questions.held_by(who.person)
    if any(each.id != id for each in held):
        return Busy()
    if not held and not await questions.take(id, who.person):
        return Taken()
    question = await questions.get(id)
    if question is None:
        return Taken()
    await work.outbox.withdraw(letters.about(question))
    await team.expect(work, who.person, f"answer:{id}")
    return Claimed(question)


async def hold(work: Work, who: PersonId, id: QuestionId) -> bool:
    """Take a question at the desk, so that others see that somebody answers it."""
    question = await Questions(work).get(id)
    if question is None or not await Questions(work).take(id, who):
        return False
    await work.outbox.withdraw(letters.about(question))
    return True


async def hand_back(work: Work, who: PersonId, id: QuestionId) -> bool:
    """Let somebody else answer it. False when it is not in these hands."""
    questions = Questions(work)
    question = await questions.get(id)
    if question is None or question.claimed_by != who:
        return False
    await questions.change(id, claimed_by=None)
    await team.stop_expecting(work, who, f"answer:{id}")
    await _bring(work, question, besides=who)
    return True


async def answer(work: Work, who: Member, id: QuestionId, reply: Reply) -> Question | None:
    """Answer it to all who wait; None when somebody else did, or has it."""
    questions = Questions(work)
    question = await questions.get(id)
    if question is None or not await questions.settle(id, who.person):
        return None
    await team.stop_expecting(work, who.person, f"answer:{id}")
    await work.outbox.withdraw(letters.about(question))
    await _tell(work, question, await _letter(work, question, reply))
    await questions.served(id)
    return question


async def helped(work: Work, person: PersonId, id: QuestionId) -> bool:
    """The answer helped whoever asked. False when it is no question of theirs."""
    return id in {each.id for each in await Questions(work).asked_by(person)}


async def reopen(work: Work, who: Addressee, id: QuestionId) -> bool:
    """The answer did not help: it waits again, for who says so. False when it is kept no more."""
    questions = Questions(work)
    mine = {each.id: each for each in await questions.asked_by(who.person)}
    question = mine.get(id)
    if question is None or id not in mine or not await _is_kept(work, question):
        return False
    await questions.join(id, who)
    await questions.change(id, state=State.WAITING.value, day=work.today, late=False, answered=None)
    again = await questions.get(id)
    if again is not None:
        await _bring(work, again)
    return True


async def mark_danger(work: Work, id: QuestionId, danger: Danger) -> bool:
    """Whoever asked may be in danger: they see whom to call now, and it goes first."""
    questions = Questions(work)
    question = await questions.get(id)
    if question is None or question.danger is danger:
        return False
    await questions.change(id, danger=danger.value)
    await _tell(work, question, letters.in_danger(danger), Urgency.ANSWER)
    return True


async def merge(work: Work, id: QuestionId, into: QuestionId) -> bool:
    """The one asks what the other asks: from now on they are one."""
    questions = Questions(work)
    one, other = await questions.get(id), await questions.get(into)
    if one is None or other is None or id == into or one.language is not other.language:
        return False
    if State.ANSWERED in (one.state, other.state) or one.claimed_by:
        return False
    await questions.move(id, into)
    await work.outbox.withdraw(letters.about(one))
    return True


async def end(work: Work, id: QuestionId, reason: Reason) -> bool:
    """It ends without an answer of its own, and whoever asked hears why and where else to look."""
    questions = Questions(work)
    question = await questions.get(id)
    if question is None or question.state is not State.WAITING:
        return False
    await _tell(work, question, letters.ended(question, reason))
    await work.outbox.withdraw(letters.about(question))
    if question.claimed_by:
        await team.stop_expecting(work, question.claimed_by, f"answer:{id}")
    await questions.drop([id])
    return True


async def queue(work: Work, languages: Collection[Language]) -> tuple[Shown, ...]:
    """What waits in these languages, with its words: danger first, then the oldest."""
    return await _shown(work, await Questions(work).waiting(languages))


async def done(work: Work, languages: Collection[Language]) -> tuple[Shown, ...]:
    """What was answered in these languages and is still kept."""
    return await _shown(work, await Questions(work).answered(languages))


async def look(work: Work, id: QuestionId) -> Shown | None:
    """One question with its words."""
    question = await Questions(work).get(id)
    return (await _shown(work, (question,)))[0] if question else None


async def load(work: Work, who: Member) -> Load:
    """What a member has on their hands."""
    questions = Questions(work)
    return Load(
        held=len(await questions.held_by(who.person)),
        answered=await questions.count_answered(who.person, work.today - WEEK),
        waiting=await questions.count_waiting(who.languages),
    )


async def play(work: Work, who: Addressee, id: QuestionId) -> bool:
    """Send a question to a member's own chat, to listen to it or to answer it there."""
    question = await Questions(work).get(id)
    if question is None or question.state is not State.WAITING:
        return False
    work.outbox.add(Promise.to(who, letters.card(question), Urgency.ANSWER))
    return True


async def _has_enough(work: Work, person: PersonId) -> bool:
    member = await team.member(work, person)
    mine = await Questions(work).asked_by(person)
    waiting = [each for each in mine if each.state is State.WAITING]
    return member is None and len(waiting) >= MOST_OPEN


async def _begin(work: Work, question: Question, who: Addressee) -> Put:
    questions = Questions(work)
    await questions.add(question)
    await questions.join(question.id, who)
    await _bring(work, question, besides=who.person)
    return Put(question.id, joined=False)


async def _bring(work: Work, question: Question, *, besides: PersonId | None = None) -> None:
    """A card to every member who answers in its language; in their hours, if these are later."""
    for each in await team.team(work):
        wait = each.wait(work.now)
        if question.language in each.languages and wait is not None and each.person != besides:
            promise = Promise.to(each.addressee, letters.card(question))
            work.outbox.add(promise.later(wait, letters.about(question)))


async def _same(work: Work, text: str, language: Language) -> Question | None:
    """An open question that asks the same: nearly all of its words, or all when they are few."""
    waiting = [each for each in await Questions(work).waiting([language]) if not each.voice]
    texts = await work.papers.read([each.paper for each in waiting])
    words = frozenset(folding.words(text))
    for each in waiting:
        if alike(words, frozenset(folding.words(texts.get(each.paper, "")))):
            return each
    return None


async def _letter(work: Work, question: Question, reply: Reply) -> Screen:
    last_day = work.today + timedelta(days=ANSWERED_DAYS)
    await work.papers.extend([question.paper], last_day)
    match reply:
        case Written(text):
            paper, voice = await work.papers.keep(text, last_day), False
        case Spoken(file):
            paper, voice = await work.papers.keep(file, last_day), True
        case FromLibrary(entry):
            await Questions(work).change(question.id, answer=None)
            return letters.from_library(question, entry)
        case _:
            assert_never(reply)
    await Questions(work).change(question.id, answer=paper, answer_voice=voice)
    return letters.answer(question, paper, voice=voice)


async def _tell(
    work: Work, question: Question, letter: Screen, urgency: Urgency = Urgency.FOLLOW_UP
) -> None:
    """To everybody who waits for it; who is of the team may carry a spoken one to their group."""
    for who in await Questions(work).askers(question.id):
        carried = letter.plays is not None and await team.member(work, who.person) is not None
        work.outbox.add(Promise.to(who, replace(letter, carried=carried), urgency))


async def _is_kept(work: Work, question: Question) -> bool:
    return question.paper in await work.papers.read([question.paper])


async def _drop_if_nobody_asks(work: Work, id: QuestionId) -> None:
    questions = Questions(work)
    question = await questions.get(id)
    if question is None or await questions.askers(id, waiting=False):
        return
    await work.outbox.withdraw(letters.about(question))
    if question.claimed_by:
        await team.stop_expecting(work, question.claimed_by, f"answer:{id}")
    await work.papers.burn([paper for paper in (question.paper, question.answer) if paper])
    await questions.drop([id])


async def _shown(work: Work, questions: tuple[Question, ...]) -> tuple[Shown, ...]:
    papers = [paper for each in questions for paper in (each.paper, each.answer) if paper]
    texts = await work.papers.read(papers)
    names = {each.person: each.alias for each in await team.team(work)}
    return tuple(
        Shown(
            each,
            "" if each.voice else texts.get(each.paper, ""),
            texts.get(each.answer, "") if each.answer and not each.answer_voice else "",
            names.get(each.claimed_by, "") if each.claimed_by else "",
        )
        for each in questions
    )


def _id() -> QuestionId:
    return QuestionId(secrets.token_hex(16))
