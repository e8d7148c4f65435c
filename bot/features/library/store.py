"""Where the library is kept: every version ever published, and how people ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Date, Integer, String, Text, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library.editing import Published
from bot.features.library.model import Place, Version
from bot.features.library.packing import pack, unpack
from bot.store.base import Row, count_up, insert_all, insert_once, put_all
from bot.vocabulary import Domain, EntryId, Language, Situation

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import ColumnElement

    from bot.store.work import Work

SLUG = 80
LONGEST_PHRASE = 200
LIBRARY = "library"
"""What a piece of work changed when it published something."""


class VersionRow(Row):
    """A text as it was published; the highest number of an entry and language is the current."""

    __tablename__ = "library_version"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    published: Mapped[date] = mapped_column(Date)
    writer: Mapped[str] = mapped_column(String(40), default="")
    approver: Mapped[str] = mapped_column(String(40), default="")

    def record(self) -> Version:
        return unpack(EntryId(self.entry), Language(self.language), self.body)

    def published_record(self) -> Published:
        return Published(self.number, self.record(), self.published, self.writer, self.approver)


class PlaceRow(Row):
    """Where an entry stands; an entry without a place is withdrawn. `made` at the desk."""

    __tablename__ = "library_place"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    domain: Mapped[str] = mapped_column(String(10))
    shelf: Mapped[str] = mapped_column(String(40))
    grouping: Mapped[str] = mapped_column(String(40), index=True)
    position: Mapped[int] = mapped_column(Integer)
    urgent: Mapped[str] = mapped_column(String(20))
    signed: Mapped[bool] = mapped_column(Boolean)
    situations: Mapped[str] = mapped_column(String(60))
    made: Mapped[bool] = mapped_column(Boolean, default=False)

    def record(self) -> Place:
        return Place(
            EntryId(self.entry),
            Domain(self.domain),
            self.shelf,
            self.grouping,
            self.position,
            self.urgent,
            tuple(Situation(name) for name in self.situations.split()),
        )


class AskedRow(Row):
    """How people ask an entry in a language, one phrase a line."""

    __tablename__ = "library_asked"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    phrases: Mapped[str] = mapped_column(Text)


class TaughtRow(Row):
    """A phrase that staff took over at the desk; it stays whatever the files say."""

    __tablename__ = "library_taught"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    phrase: Mapped[str] = mapped_column(String(LONGEST_PHRASE), primary_key=True)


class EditionRow(Row):
    """One row that counts how often the library changed: whoever learnt from it looks here."""

    __tablename__ = "library_edition"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    edition: Mapped[int] = mapped_column(Integer)


class Library:
    """The entries, their versions, their places and how people ask them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def current(self) -> tuple[Version, ...]:
        """The newest version of every entry that has a place."""
        places = select(PlaceRow.entry)
        return await self._newest(VersionRow.entry.in_(places))

    async def newest(self) -> tuple[Version, ...]:
        """The newest version of every text, also of entries that are withdrawn."""
        return await self._newest()

    async def _newest(self, *which: ColumnElement[bool]) -> tuple[Version, ...]:
        newest = (
            select(VersionRow.entry, VersionRow.language, func.max(VersionRow.number).label("top"))
            .group_by(VersionRow.entry, VersionRow.language)
            .subquery()
        )
        rows = await self.work.session.scalars(
            select(VersionRow)
            .where(*which)
            .join(
                newest,
                (newest.c.entry == VersionRow.entry)
                & (newest.c.language == VersionRow.language)
                & (newest.c.top == VersionRow.number),
            )
            .order_by(VersionRow.entry, VersionRow.language)
        )
        return tuple(row.record() for row in rows)

    async def texts_of(self, entry: EntryId) -> dict[Language, Version]:
        """The current text of an entry in every language that has one, also of a withdrawn one."""
        rows = await self.work.session.scalars(
            select(VersionRow).where(VersionRow.entry == entry).order_by(VersionRow.number)
        )
        return {Language(row.language): row.record() for row in rows}

    async def history(self, entry: EntryId, language: Language) -> tuple[Published, ...]:
        """Every version that was published of a text, the newest first."""
        rows = await self.work.session.scalars(
            select(VersionRow)
            .where(VersionRow.entry == entry, VersionRow.language == language.value)
            .order_by(VersionRow.number.desc())
        )
        return tuple(row.published_record() for row in rows)

    async def publish(self, version: Version, writer: str = "", approver: str = "") -> bool:
        """Add a version when it says something else than the current one. True when added."""
        key = (VersionRow.entry == version.entry, VersionRow.language == version.language.value)
        last = await self.work.session.scalar(
            select(VersionRow).where(*key).order_by(VersionRow.number.desc()).limit(1)
        )
        body = pack(version)
        if last is not None and last.body == body:
            return False
        self.work.session.add(
            VersionRow(
                entry=version.entry,
                language=version.language.value,
                number=last.number + 1 if last else 1,
                body=body,
                published=self.work.today,
                writer=writer,
                approver=approver,
            )
        )
        await self.work.session.flush()
        return True

    async def begin(self, versions: Collection[Version]) -> None:
        """The first version of texts of which there is none yet, in one statement."""
        rows = [
            {
                "entry": version.entry,
                "language": version.language.value,
                "number": 1,
                "body": pack(version),
                "published": self.work.today,
                "writer": "",
                "approver": "",
            }
            for version in versions
        ]
        await insert_all(self.work.session, VersionRow, rows)

    async def knows(self, entry: EntryId) -> bool:
        """Whether there is, or ever was, an entry of this name."""
        found = select(VersionRow.entry).where(VersionRow.entry == entry).limit(1)
        return await self.work.session.scalar(found) is not None

    async def entries(self) -> tuple[EntryId, ...]:
        """Every entry that ever was."""
        rows = await self.work.session.scalars(select(VersionRow.entry).distinct())
        return tuple(EntryId(entry) for entry in rows)

    async def place(
        self,
        places: tuple[Place, ...],
        signed: frozenset[EntryId],
        made: frozenset[EntryId] = frozenset(),
    ) -> None:
        """Put the entries where they stand from now on; one that has no place is withdrawn."""
        await self.work.session.execute(delete(PlaceRow))
        self.work.session.add_all(_placed(each, signed, made) for each in places)
        await self.work.session.flush()

    async def put(self, place: Place, *, signed: bool, made: bool) -> None:
        """Put one entry in its place."""
        row = _placed(
            place,
            frozenset({place.entry} if signed else ()),
            frozenset({place.entry} if made else ()),
        )
        await self.work.session.merge(row)
        await self.work.session.flush()

    async def made(self) -> frozenset[EntryId]:
        """The entries that were made at the desk and are in no file yet."""
        rows = await self.work.session.scalars(select(PlaceRow.entry).where(PlaceRow.made))
        return frozenset(EntryId(entry) for entry in rows)

    async def places(self) -> tuple[Place, ...]:
        """Every place, in order."""
        rows = await self.work.session.scalars(
            select(PlaceRow).order_by(PlaceRow.shelf, PlaceRow.position)
        )
        return tuple(row.record() for row in rows)

    async def in_group(self, group: str, *, drafts: bool) -> tuple[Place, ...]:
        """The places of a group in their order; only signed ones unless drafts may be shown."""
        rows = select(PlaceRow).where(PlaceRow.grouping == group).order_by(PlaceRow.position)
        if not drafts:
            rows = rows.where(PlaceRow.signed)
        return tuple(row.record() for row in await self.work.session.scalars(rows))

    async def place_of(self, entry: EntryId) -> Place | None:
        """Where an entry stands; None when it is withdrawn."""
        row = await self.work.session.get(PlaceRow, entry)
        return row.record() if row else None

    async def ask(self, phrases: Mapping[tuple[EntryId, Language], tuple[str, ...]]) -> None:
        """How people ask these from now on; what is not named stays as it is."""
        rows = [
            {"entry": entry, "language": language.value, "phrases": "\n".join(several)}
            for (entry, language), several in phrases.items()
        ]
        await put_all(self.work.session, AskedRow, rows)

    async def edition(self) -> int:
        """A number that is another one after every change of the library."""
        return await self.work.session.scalar(select(EditionRow.edition)) or 0

    async def changed(self) -> None:
        """The library says something else from now on."""
        await count_up(self.work.session, EditionRow, "edition", id=1)
        self.work.changes.add(LIBRARY)

    async def asked(self) -> dict[tuple[EntryId, Language], tuple[str, ...]]:
        """How people ask every entry, by entry and language: as the files say, and as was taught."""
        known = await self.filed()
        for entry, language, phrase in await self.taught():
            phrases = known.get((entry, language), ())
            if phrase not in phrases:
                known[entry, language] = (*phrases, phrase)
        return known

    async def filed(self) -> dict[tuple[EntryId, Language], tuple[str, ...]]:
        """How people ask every entry, as the files say."""
        rows = await self.work.session.scalars(select(AskedRow))
        return {
            (EntryId(row.entry), Language(row.language)): tuple(row.phrases.splitlines())
            for row in rows
        }

    async def taught(self) -> tuple[tuple[EntryId, Language, str], ...]:
        """The phrases that staff took over at the desk."""
        rows = await self.work.session.scalars(
            select(TaughtRow).order_by(TaughtRow.entry, TaughtRow.language, TaughtRow.phrase)
        )
        return tuple((EntryId(row.entry), Language(row.language), row.phrase) for row in rows)

    async def teach(self, entry: EntryId, language: Language, phrase: str) -> None:
        """People ask so, too, from now on."""
        await insert_once(
            self.work.session, TaughtRow, entry=entry, language=language.value, phrase=phrase
        )

    async def unteach(self, entry: EntryId, language: Language, phrase: str) -> bool:
        """It was no good phrase. True when it was there."""
        result = await self.work.session.execute(
            delete(TaughtRow).where(
                TaughtRow.entry == entry,
                TaughtRow.language == language.value,
                TaughtRow.phrase == phrase,
            )
        )
        return bool(getattr(result, "rowcount", 0))


def _placed(place: Place, signed: frozenset[EntryId], made: frozenset[EntryId]) -> PlaceRow:
    return PlaceRow(
        entry=place.entry,
        domain=place.domain.value,
        shelf=place.shelf,
        grouping=place.group,
        position=place.position,
        urgent=place.urgent,
        signed=place.entry in signed,
        situations=" ".join(place.situations),
        made=place.entry in made,
    )
