"""Where questions and their askers are kept; their words are in papers.

No time is finer than a day, but the second at which a member of the team took a question.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    LargeBinary,
    String,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.questions.model import Crowd, Question, State
from bot.store.base import Row, insert_once
from bot.store.outbox import Addressee
from bot.vocabulary import Danger, Language, PaperId, PersonId, QuestionId

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work


class QuestionRow(Row):
    __tablename__ = "question"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), index=True)
    paper: Mapped[str] = mapped_column(String(32))
    voice: Mapped[bool] = mapped_column(Boolean)
    state: Mapped[str] = mapped_column(String(10), index=True)
    day: Mapped[date] = mapped_column(Date)
    crowd: Mapped[str] = mapped_column(String(5))
    danger: Mapped[str | None] = mapped_column(String(15))
    claimed_by: Mapped[str | None] = mapped_column(String(32), index=True)
    claimed_at: Mapped[int] = mapped_column(BigInteger)
    answer: Mapped[str | None] = mapped_column(String(32))
    answer_voice: Mapped[bool] = mapped_column(Boolean)
    answered_by: Mapped[str | None] = mapped_column(String(32), index=True)
    answered: Mapped[date | None] = mapped_column(Date)
    late: Mapped[bool] = mapped_column(Boolean)

    def record(self, askers: int) -> Question:
        return Question(
            id=QuestionId(self.id),
            language=Language(self.language),
            paper=PaperId(self.paper),
            voice=self.voice,
            state=State(self.state),
            day=self.day,
            crowd=Crowd(self.crowd),
            askers=askers,
            danger=Danger(self.danger) if self.danger else None,
            claimed_by=PersonId(self.claimed_by) if self.claimed_by else None,
            answer=PaperId(self.answer) if self.answer else None,
            answer_voice=self.answer_voice,
        )


class AskerRow(Row):
    """Somebody who asked a question: where the answer goes, and whether they still wait for it."""

    __tablename__ = "question_asker"

    question: Mapped[str] = mapped_column(String(32), primary_key=True)
    person: Mapped[str] = mapped_column(String(32), primary_key=True, index=True)
    address: Mapped[bytes] = mapped_column(LargeBinary)
    language: Mapped[str] = mapped_column(String(5))
    waits: Mapped[bool] = mapped_column(Boolean)


class Questions:
    """Every question that is kept, and who asked it."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, question: Question) -> None:
        row = QuestionRow(
            id=question.id,
            language=question.language.value,
            paper=question.paper,
            voice=question.voice,
            state=question.state.value,
            day=question.day,
            crowd=question.crowd.value,
            danger=None,
            claimed_by=None,
            claimed_at=0,
            answer=None,
            answer_voice=False,
            answered_by=None,
            answered=None,
            late=False,
        )
        self.work.session.add(row)
        await self.work.session.flush()

    async def join(self, question: QuestionId, who: Addressee) -> bool:
        """One more person asks this. False when they did before; then they wait for it again."""
        added = await insert_once(
            self.work.session,
            AskerRow,
            question=question,
            person=who.person,
            address=who.address,
            language=who.language.value,
            waits=True,
        )
        if not added:
            await self._await(question, [who.person], waits=True)
        return added

    async def get(self, question: QuestionId) -> Question | None:
        found = await self._found(QuestionRow.id == question)
        return found[0] if found else None

    async def waiting(self, languages: Collection[Language]) -> tuple[Question, ...]:
        """Those that wait in these languages: danger first, then the oldest."""
        codes = [language.value for language in languages]
        found = await self._found(
            QuestionRow.state == State.WAITING.value, QuestionRow.language.in_(codes)
        )
        return tuple(sorted(found, key=lambda each: (each.danger is None, each.day, each.id)))

    async def answered(self, languages: Collection[Language]) -> tuple[Question, ...]:
        """Those that were answered in these languages, the newest first."""
        codes = [language.value for language in languages]
        found = await self._found(
            QuestionRow.state == State.ANSWERED.value, QuestionRow.language.in_(codes)
        )
        return tuple(sorted(found, key=lambda each: (each.day, each.id), reverse=True))

    async def held_by(self, person: PersonId) -> tuple[Question, ...]:
        """Those that a member is answering."""
        return await self._found(
            QuestionRow.claimed_by == person, QuestionRow.state == State.WAITING.value
        )

    async def late(self, before: date) -> tuple[Question, ...]:
        """Those asked before a day whose askers were not told yet that it takes longer."""
        return await self._found(
            QuestionRow.state == State.WAITING.value,
            QuestionRow.day < before,
            QuestionRow.late.is_(False),
        )

    async def claimed_before(self, moment: int) -> tuple[Question, ...]:
        """Those that somebody took before a moment (seconds since 1970) and did not answer."""
        return await self._found(
            QuestionRow.state == State.WAITING.value,
            QuestionRow.claimed_by.is_not(None),
            QuestionRow.claimed_at < moment,
        )

    async def asked_before(self, day: date, *, voice: bool) -> tuple[Question, ...]:
        """Those that wait since before a day."""
        return await self._found(
            QuestionRow.state == State.WAITING.value,
            QuestionRow.day < day,
            QuestionRow.voice.is_(voice),
        )

    async def answered_before(self, day: date) -> tuple[Question, ...]:
        return await self._found(
            QuestionRow.state == State.ANSWERED.value, QuestionRow.answered < day
        )

    async def count_answered(self, person: PersonId, since: date) -> int:
        """How many questions a member answered since a day."""
        rows = select(func.count()).where(
            QuestionRow.answered_by == person, QuestionRow.answered >= since
        )
        return await self.work.session.scalar(rows) or 0

    async def lengths(self, since: date) -> dict[tuple[Language, int], int]:
        """How many questions answered since a day waited how many days, by language and days."""
        rows = await self.work.session.execute(
            select(QuestionRow.language, QuestionRow.day, QuestionRow.answered, func.count())
            .where(QuestionRow.answered >= since)
            .group_by(QuestionRow.language, QuestionRow.day, QuestionRow.answered)
        )
        found: dict[tuple[Language, int], int] = {}
        for language, asked, answered, count in rows:
            key = Language(language), ((answered or asked) - asked).days
            found[key] = found.get(key, 0) + count
        return found

    async def count_waiting(self, languages: Collection[Language]) -> int:
        """How many wait in these languages and nobody has taken."""
        codes = [language.value for language in languages]
        rows = select(func.count()).where(
            QuestionRow.state == State.WAITING.value,
            QuestionRow.language.in_(codes),
            QuestionRow.claimed_by.is_(None),
        )
        return await self.work.session.scalar(rows) or 0

    async def take(self, question: QuestionId, person: PersonId) -> bool:
        """Claim it. False when it is claimed, or waits no more."""
        return await self._set(
            question,
            QuestionRow.state == State.WAITING.value,
            QuestionRow.claimed_by.is_(None),
            claimed_by=person,
            claimed_at=int(self.work.now.timestamp()),
        )

    async def settle(self, question: QuestionId, by: PersonId, **values: Any) -> bool:
        """It is answered, if it still waits and nobody else has it."""
        return await self._set(
            question,
            QuestionRow.state == State.WAITING.value,
            QuestionRow.claimed_by.is_(None) | (QuestionRow.claimed_by == by),
            state=State.ANSWERED.value,
            claimed_by=None,
            answered_by=by,
            answered=self.work.today,
            **values,
        )

    async def change(self, question: QuestionId, **values: Any) -> bool:
        """Set columns of a question. False when there is none."""
        return await self._set(question, **values)

    async def askers(self, question: QuestionId, *, waiting: bool = True) -> tuple[Addressee, ...]:
        """Who asked it: those who still wait, or everybody."""
        rows = select(AskerRow).where(AskerRow.question == question).order_by(AskerRow.person)
        if waiting:
            rows = rows.where(AskerRow.waits)
        return tuple(
            Addressee(PersonId(row.person), row.address, Language(row.language))
            for row in await self.work.session.scalars(rows)
        )

    async def served(self, question: QuestionId) -> None:
        """Nobody waits for it any more."""
        await self.work.session.execute(
            update(AskerRow).where(AskerRow.question == question).values(waits=False)
        )

    async def asked_by(self, person: PersonId) -> tuple[Question, ...]:
        """The questions of a person that are kept."""
        mine = select(AskerRow.question).where(AskerRow.person == person)
        return await self._found(QuestionRow.id.in_(mine))

    async def move(self, question: QuestionId, to: QuestionId) -> None:
        """Whoever asked the one waits for the other."""
        for who in await self.askers(question):
            await self.join(to, who)
        await self.drop([question])

    async def leave(self, person: PersonId, question: QuestionId) -> None:
        """A person takes their question back."""
        await self.work.session.execute(
            delete(AskerRow).where(AskerRow.person == person, AskerRow.question == question)
        )

    async def drop(self, questions: Collection[QuestionId]) -> None:
        """Nothing of these stays but the papers, which have a last day of their own."""
        ids = list(questions)
        await self.work.session.execute(delete(AskerRow).where(AskerRow.question.in_(ids)))
        await self.work.session.execute(delete(QuestionRow).where(QuestionRow.id.in_(ids)))

    async def _await(self, question: QuestionId, people: list[PersonId], *, waits: bool) -> None:
        await self.work.session.execute(
            update(AskerRow)
            .where(AskerRow.question == question, AskerRow.person.in_(people))
            .values(waits=waits)
        )

    async def _set(self, question: QuestionId, *where: Any, **values: Any) -> bool:
        result = await self.work.session.execute(
            update(QuestionRow).where(QuestionRow.id == question, *where).values(**values)
        )
        return bool(getattr(result, "rowcount", 0))

    async def _found(self, *where: Any) -> tuple[Question, ...]:
        askers = (
            select(AskerRow.question, func.count().label("askers"))
            .where(AskerRow.waits)
            .group_by(AskerRow.question)
            .subquery()
        )
        rows = await self.work.session.execute(
            select(QuestionRow, func.coalesce(askers.c.askers, 0))
            .outerjoin(askers, askers.c.question == QuestionRow.id)
            .where(*where)
            .order_by(QuestionRow.day, QuestionRow.id)
            .execution_options(populate_existing=True)
        )
        return tuple(row.record(count) for row, count in rows)
