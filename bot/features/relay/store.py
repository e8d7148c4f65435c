"""Where promises, answers and their translations are kept; no person stands beside them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Date, Integer, String, Text, exists, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.relay.model import Answer, Promise, State, Translation
from bot.store.base import Row, put_all
from bot.vocabulary import Language, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work


class PromiseRow(Row):
    """What an organisation owes on a theme; there is one for each of both."""

    __tablename__ = "relay_promise"

    id: Mapped[str] = mapped_column(String(12), primary_key=True)
    organisation: Mapped[str] = mapped_column(String(32), index=True)
    theme: Mapped[str] = mapped_column(String(16), index=True)
    state: Mapped[str] = mapped_column(String(12))
    round: Mapped[int] = mapped_column(Integer)
    asked: Mapped[date] = mapped_column(Date)
    owner: Mapped[str] = mapped_column(String(60))
    by: Mapped[date | None] = mapped_column(Date)
    answered: Mapped[date | None] = mapped_column(Date)
    last: Mapped[date | None] = mapped_column(Date)
    reminded: Mapped[date | None] = mapped_column(Date)
    better_asked: Mapped[date | None] = mapped_column(Date)

    def record(self) -> Promise:
        return Promise(
            id=self.id,
            organisation=OrganisationId(self.organisation),
            theme=self.theme,
            state=State(self.state),
            round=self.round,
            asked=self.asked,
            owner=self.owner,
            by=self.by,
            answered=self.answered,
            last=self.last,
            reminded=self.reminded,
            better_asked=self.better_asked,
        )


class AnswerRow(Row):
    """What an organisation said, in Dutch."""

    __tablename__ = "relay_answer"

    id: Mapped[str] = mapped_column(String(12), primary_key=True)
    promise: Mapped[str] = mapped_column(String(12), index=True)
    number: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(12))
    text: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Date)
    by: Mapped[date | None] = mapped_column(Date)
    published: Mapped[date | None] = mapped_column(Date)
    returned: Mapped[str] = mapped_column(Text)

    def record(self) -> Answer:
        return Answer(
            id=self.id,
            promise=self.promise,
            number=self.number,
            state=State(self.state),
            text=self.text,
            day=self.day,
            by=self.by,
            published=self.published,
            returned=self.returned,
        )


class TranslationRow(Row):
    """What an organisation said, in another language."""

    __tablename__ = "relay_translation"

    answer: Mapped[str] = mapped_column(String(12), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    made_from: Mapped[str] = mapped_column(String(12))
    checked: Mapped[bool] = mapped_column(Boolean)
    told: Mapped[date | None] = mapped_column(Date)

    def record(self) -> Translation:
        language = Language(self.language)
        return Translation(
            self.answer, language, self.text, self.made_from, self.checked, self.told
        )


class Promises:
    """What organisations owe."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def put(self, promise: Promise) -> None:
        """Keep it, in the place of what it was before."""
        await put_all(self._session, PromiseRow, [_promise(promise)])

    async def get(self, id: str) -> Promise | None:
        row = await self._session.get(PromiseRow, id, populate_existing=True)
        return row.record() if row else None

    async def of(self, organisation: OrganisationId) -> dict[str, Promise]:
        """What one organisation owes, by theme."""
        rows = select(PromiseRow).where(PromiseRow.organisation == organisation)
        found = [row.record() for row in await self._session.scalars(rows)]
        return {promise.theme: promise for promise in found}

    async def all(self, themes: Collection[str] | None = None) -> tuple[Promise, ...]:
        """Every promise, or those about some themes; what was asked first comes first."""
        rows = select(PromiseRow).order_by(PromiseRow.asked, PromiseRow.id)
        if themes is not None:
            rows = rows.where(PromiseRow.theme.in_(list(themes)))
        return tuple(row.record() for row in await self._session.scalars(rows))


class Answers:
    """What organisations said."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def put(self, answer: Answer) -> None:
        await put_all(self._session, AnswerRow, [_answer(answer)])

    async def get(self, id: str) -> Answer | None:
        row = await self._session.get(AnswerRow, id, populate_existing=True)
        return row.record() if row else None

    async def of(self, promises: Collection[str]) -> dict[str, list[Answer]]:
        """All that was said under these promises, the newest first, by promise."""
        rows = (
            select(AnswerRow)
            .where(AnswerRow.promise.in_(list(promises)))
            .order_by(AnswerRow.number.desc())
        )
        found: dict[str, list[Answer]] = {}
        for row in await self._session.scalars(rows):
            found.setdefault(row.promise, []).append(row.record())
        return found

    async def waiting(self) -> tuple[Answer, ...]:
        """What staff has to look at, the oldest first."""
        rows = (
            select(AnswerRow)
            .where(AnswerRow.published.is_(None), AnswerRow.returned == "")
            .order_by(AnswerRow.day, AnswerRow.id)
        )
        return tuple(row.record() for row in await self._session.scalars(rows))

    async def are_published_about(self, theme: str) -> bool:
        """Whether everybody may read something about a theme."""
        about = select(PromiseRow.id).where(PromiseRow.theme == theme)
        shown = AnswerRow.promise.in_(about), AnswerRow.published.is_not(None)
        return bool(await self._session.scalar(select(exists().where(*shown))))


class Translations:
    """What organisations said, in other languages."""

    def __init__(self, work: Work) -> None:
        self._session = work.session

    async def put(self, translation: Translation) -> None:
        values = {
            "answer": translation.answer,
            "language": translation.language.value,
            "text": translation.text,
            "made_from": translation.made_from,
            "checked": translation.checked,
            "told": translation.told,
        }
        await put_all(self._session, TranslationRow, [values])

    async def of(self, answers: Collection[str]) -> dict[str, dict[Language, Translation]]:
        """The translations of these answers, by answer and language."""
        rows = select(TranslationRow).where(TranslationRow.answer.in_(list(answers)))
        found: dict[str, dict[Language, Translation]] = {}
        for row in await self._session.scalars(rows):
            translation = row.record()
            found.setdefault(row.answer, {})[translation.language] = translation
        return found


def _promise(promise: Promise) -> dict[str, object]:
    return {
        "id": promise.id,
        "organisation": promise.organisation,
        "theme": promise.theme,
        "state": promise.state.value,
        "round": promise.round,
        "asked": promise.asked,
        "owner": promise.owner,
        "by": promise.by,
        "answered": promise.answered,
        "last": promise.last,
        "reminded": promise.reminded,
        "better_asked": promise.better_asked,
    }


def _answer(answer: Answer) -> dict[str, object]:
    return {
        "id": answer.id,
        "promise": answer.promise,
        "number": answer.number,
        "state": answer.state.value,
        "text": answer.text,
        "day": answer.day,
        "by": answer.by,
        "published": answer.published,
        "returned": answer.returned,
    }
