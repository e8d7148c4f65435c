"""Where recordings of answers are kept: waiting for review as a paper, published as they sound."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import Date, LargeBinary, String, delete, select, update
from sqlalchemy.orm import Mapped, defer, mapped_column

from bot.features.library.store import SLUG
from bot.privacy.keys import PSEUDONYM_BYTES, once_token
from bot.store.base import Row
from bot.vocabulary import EntryId, Language, PaperId

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import PersonId

WAITS = timedelta(days=60)
"""So long a recording waits for its review."""


class Stage(StrEnum):
    """How far a recording came: heard by its speaker, waiting for an editor, played to people."""

    TRIED = "tried"
    WAITING = "waiting"
    PUBLISHED = "published"


class RecordingRow(Row):
    """A recording of the text with that digest. `hand` stands for its speaker in this row alone."""

    __tablename__ = "library_recording"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    entry: Mapped[str] = mapped_column(String(SLUG), index=True)
    language: Mapped[str] = mapped_column(String(5))
    digest: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(10))
    hand: Mapped[bytes] = mapped_column(LargeBinary(PSEUDONYM_BYTES))
    speaker: Mapped[str] = mapped_column(String(40))
    approver: Mapped[str] = mapped_column(String(40))
    address: Mapped[bytes | None] = mapped_column(LargeBinary)
    paper: Mapped[str | None] = mapped_column(String(32))
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    made: Mapped[date] = mapped_column(Date)

    def record(self) -> Recording:
        return Recording(
            id=self.id,
            entry=EntryId(self.entry),
            language=Language(self.language),
            digest=self.digest,
            stage=Stage(self.state),
            hand=self.hand,
            speaker=self.speaker,
            address=self.address,
            paper=PaperId(self.paper) if self.paper else None,
            made=self.made,
        )


@dataclass(frozen=True, slots=True)
class Recording:
    """Somebody reading an answer aloud; `paper` holds the voice message until it is kept here."""

    id: str
    entry: EntryId
    language: Language
    digest: str
    stage: Stage
    hand: bytes
    speaker: str
    address: bytes | None
    paper: PaperId | None
    made: date


class Recordings:
    """Answers read aloud."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, entry: EntryId, language: Language, digest: str, paper: PaperId) -> str:
        """Keep what was just recorded; returns its id."""
        made = secrets.token_hex(16)
        row = RecordingRow(
            id=made,
            entry=entry,
            language=language.value,
            digest=digest,
            state=Stage.TRIED.value,
            hand=b"",
            speaker="",
            approver="",
            address=None,
            paper=paper,
            content=None,
            made=self.work.today,
        )
        self.work.session.add(row)
        await self.work.session.flush()
        return made

    async def by(self, id: str, who: Addressee, alias: str) -> None:
        """Who speaks in it, and where they may be told what becomes of it."""
        hand = self.hand(id, who.person)
        await self._change(id, hand=hand, speaker=alias, address=who.address)

    def hand(self, id: str, person: PersonId) -> bytes:
        """What stands for a person in one recording."""
        return once_token(person, f"recording|{id}", self.work.keys.person)

    async def get(self, id: str) -> Recording | None:
        row = await self.work.session.scalar(_without_sound().where(RecordingRow.id == id))
        return row.record() if row else None

    async def at(self, *stages: Stage) -> tuple[Recording, ...]:
        """Those that came so far, the oldest first."""
        wanted = [stage.value for stage in stages]
        rows = await self.work.session.scalars(
            _without_sound()
            .where(RecordingRow.state.in_(wanted))
            .order_by(RecordingRow.made, RecordingRow.id)
        )
        return tuple(row.record() for row in rows)

    async def wait(self, id: str) -> bool:
        """Its speaker is content. False when it was sent off before, or is gone."""
        return await self._step(id, Stage.TRIED, Stage.WAITING)

    async def publish(self, recording: Recording, approver: str) -> bool:
        """It takes the place of the one before. False when somebody decided before."""
        if not await self._step(recording.id, Stage.WAITING, Stage.PUBLISHED):
            return False
        await self._change(recording.id, approver=approver)
        await self.work.session.execute(
            delete(RecordingRow).where(
                RecordingRow.entry == recording.entry,
                RecordingRow.language == recording.language.value,
                RecordingRow.state == Stage.PUBLISHED.value,
                RecordingRow.id != recording.id,
            )
        )
        return True

    async def keep(self, id: str, content: bytes) -> None:
        """Keep how it sounds: from now on nothing at Telegram is needed to play it."""
        await self._change(id, content=content, paper=None)

    async def content(self, id: str) -> bytes | None:
        """How a published recording sounds."""
        return await self.work.session.scalar(
            select(RecordingRow.content).where(RecordingRow.id == id)
        )

    async def playable(self) -> dict[tuple[EntryId, Language], tuple[str, str]]:
        """The id and the digest of its text, of everything that is kept and published."""
        rows = await self.work.session.execute(
            select(
                RecordingRow.entry, RecordingRow.language, RecordingRow.id, RecordingRow.digest
            ).where(RecordingRow.state == Stage.PUBLISHED.value, RecordingRow.content.is_not(None))
        )
        return {(EntryId(e), Language(lang)): (key, digest) for e, lang, key, digest in rows}

    async def drop(self, ids: Collection[str]) -> bool:
        """Nothing of these stays. True when there was something."""
        result = await self.work.session.execute(
            delete(RecordingRow).where(RecordingRow.id.in_(list(ids)))
        )
        return bool(getattr(result, "rowcount", 0))

    async def of(self, person: PersonId) -> tuple[Recording, ...]:
        """What a person recorded, published or not."""
        every = await self.at(*Stage)
        return tuple(each for each in every if each.hand == self.hand(each.id, person))

    async def expire(self, today: date) -> None:
        """What was never sent off goes after a day; what nobody reviewed, with its paper."""
        for stage, lasts in ((Stage.TRIED, timedelta(days=1)), (Stage.WAITING, WAITS)):
            await self.work.session.execute(
                delete(RecordingRow).where(
                    RecordingRow.state == stage.value, RecordingRow.made < today - lasts
                )
            )

    async def _step(self, id: str, before: Stage, after: Stage) -> bool:
        result = await self.work.session.execute(
            update(RecordingRow)
            .where(RecordingRow.id == id, RecordingRow.state == before.value)
            .values(state=after.value)
        )
        return bool(getattr(result, "rowcount", 0))

    async def _change(self, id: str, **values: Any) -> None:
        await self.work.session.execute(
            update(RecordingRow).where(RecordingRow.id == id).values(**values)
        )


def _without_sound() -> Any:
    """Rows without the bytes, which only whoever plays them needs."""
    return (
        select(RecordingRow)
        .options(defer(RecordingRow.content))
        .execution_options(populate_existing=True)
    )
