"""Where the library is kept: every version ever published, and how people ask."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Date, Integer, LargeBinary, String, Text, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.features.library import model
from bot.features.library.model import Card, Link, Place, Suggestion, Variant, Version
from bot.store.base import Row, count_up
from bot.vocabulary import Domain, EntryId, FactId, Language, Situation

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store.work import Work

SLUG = 80
LONGEST_PHRASE = 200


class VersionRow(Row):
    """A text as it was published; the highest number of an entry and language is the current."""

    __tablename__ = "library_version"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    published: Mapped[date] = mapped_column(Date)

    def record(self) -> Version:
        return _unpack(EntryId(self.entry), Language(self.language), json.loads(self.body))


class PlaceRow(Row):
    """Where an entry stands; an entry without a place is withdrawn."""

    __tablename__ = "library_place"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    domain: Mapped[str] = mapped_column(String(10))
    shelf: Mapped[str] = mapped_column(String(40))
    grouping: Mapped[str] = mapped_column(String(40), index=True)
    position: Mapped[int] = mapped_column(Integer)
    urgent: Mapped[str] = mapped_column(String(20))
    signed: Mapped[bool] = mapped_column(Boolean)
    situations: Mapped[str] = mapped_column(String(60))

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


class EditionRow(Row):
    """One row that counts how often the library changed: whoever learnt from it looks here."""

    __tablename__ = "library_edition"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    edition: Mapped[int] = mapped_column(Integer)


class SuggestionRow(Row):
    """A phrase that brought people to an entry, redacted, and how many of them; never who."""

    __tablename__ = "library_suggestion"

    entry: Mapped[str] = mapped_column(String(SLUG), primary_key=True)
    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    phrase: Mapped[str] = mapped_column(String(LONGEST_PHRASE), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)

    def record(self) -> Suggestion:
        return Suggestion(EntryId(self.entry), Language(self.language), self.phrase, self.tally)


class NewWordRow(Row):
    """How many people used a word that the library does not know; the word itself is not here."""

    __tablename__ = "library_new_word"

    mark: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    tally: Mapped[int] = mapped_column(Integer)


class Library:
    """The entries, their versions, their places and how people ask them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def current(self) -> tuple[Version, ...]:
        """The newest version of every entry that has a place."""
        newest = (
            select(VersionRow.entry, VersionRow.language, func.max(VersionRow.number).label("top"))
            .group_by(VersionRow.entry, VersionRow.language)
            .subquery()
        )
        rows = await self.work.session.scalars(
            select(VersionRow)
            .join(PlaceRow, PlaceRow.entry == VersionRow.entry)
            .join(
                newest,
                (newest.c.entry == VersionRow.entry)
                & (newest.c.language == VersionRow.language)
                & (newest.c.top == VersionRow.number),
            )
            .order_by(VersionRow.entry, VersionRow.language)
        )
        return tuple(row.record() for row in rows)

    async def publish(self, version: Version) -> bool:
        """Add a version when it says something else than the current one. True when added."""
        key = (VersionRow.entry == version.entry, VersionRow.language == version.language.value)
        last = await self.work.session.scalar(
            select(VersionRow).where(*key).order_by(VersionRow.number.desc()).limit(1)
        )
        body = _pack(version)
        if last is not None and last.body == body:
            return False
        self.work.session.add(
            VersionRow(
                entry=version.entry,
                language=version.language.value,
                number=last.number + 1 if last else 1,
                body=body,
                published=self.work.today,
            )
        )
        return True

    async def place(self, places: tuple[Place, ...], signed: frozenset[EntryId]) -> None:
        """Put the entries where they stand from now on; one that has no place is withdrawn."""
        await self.work.session.execute(delete(PlaceRow))
        self.work.session.add_all(
            PlaceRow(
                entry=place.entry,
                domain=place.domain.value,
                shelf=place.shelf,
                grouping=place.group,
                position=place.position,
                urgent=place.urgent,
                signed=place.entry in signed,
                situations=" ".join(place.situations),
            )
            for place in places
        )

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

    async def ask(self, entry: EntryId, language: Language, phrases: tuple[str, ...]) -> None:
        """How people ask this from now on."""
        row = AskedRow(entry=entry, language=language.value, phrases="\n".join(phrases))
        await self.work.session.merge(row)

    async def edition(self) -> int:
        """A number that is another one after every change of the library."""
        return await self.work.session.scalar(select(EditionRow.edition)) or 0

    async def changed(self) -> None:
        """The library says something else from now on."""
        await count_up(self.work.session, EditionRow, "edition", id=1)

    async def asked(self) -> dict[tuple[EntryId, Language], tuple[str, ...]]:
        """How people ask every entry, by entry and language."""
        rows = await self.work.session.scalars(select(AskedRow))
        return {
            (EntryId(row.entry), Language(row.language)): tuple(row.phrases.splitlines())
            for row in rows
        }


class Suggestions:
    """How people asked for entries, until staff take it over or let it go."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def add(self, entry: EntryId, language: Language, phrase: str) -> None:
        """Count one more person who asked so."""
        await count_up(
            self.work.session,
            SuggestionRow,
            "tally",
            entry=entry,
            language=language.value,
            phrase=phrase,
        )

    async def waiting(self, least: int) -> tuple[Suggestion, ...]:
        """Those that at least so many people asked, the most frequent first."""
        rows = await self.work.session.scalars(
            select(SuggestionRow)
            .where(SuggestionRow.tally >= least)
            .order_by(SuggestionRow.tally.desc(), SuggestionRow.entry, SuggestionRow.phrase)
        )
        return tuple(row.record() for row in rows)

    async def drop(self, entry: EntryId, language: Language, phrase: str) -> bool:
        """Let go of one. True when it was there."""
        result = await self.work.session.execute(
            delete(SuggestionRow).where(
                SuggestionRow.entry == entry,
                SuggestionRow.language == language.value,
                SuggestionRow.phrase == phrase,
            )
        )
        return bool(getattr(result, "rowcount", 0))

    async def hear(self, mark: bytes) -> None:
        """Count one more person who used a word that is not known."""
        await count_up(self.work.session, NewWordRow, "tally", mark=mark)

    async def heard(self, marks: Collection[bytes], least: int) -> frozenset[bytes]:
        """Which of these words at least so many people used."""
        rows = await self.work.session.scalars(
            select(NewWordRow.mark).where(NewWordRow.mark.in_(marks), NewWordRow.tally >= least)
        )
        return frozenset(rows)


def _pack(version: Version) -> str:
    card = version.card
    body = {
        "text": asdict(version.text),
        "based_on": version.based_on,
        "reviewed_by": version.reviewed_by,
        "card": asdict(card)
        | {
            "written": card.written.isoformat(),
            "checked": card.checked.isoformat() if card.checked else None,
        }
        if card
        else None,
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def _unpack(entry: EntryId, language: Language, body: dict[str, Any]) -> Version:
    text = body["text"]
    return Version(
        entry=entry,
        language=language,
        text=_text(text),
        based_on=body["based_on"],
        reviewed_by=body["reviewed_by"],
        card=_card(body["card"]) if body["card"] else None,
    )


def _text(text: dict[str, Any]) -> model.Text:
    return model.Text(
        text["question"],
        text["line"],
        tuple(text["steps"]),
        text["sentence"],
        tuple(
            Variant(Situation(other["situation"]), other["line"], tuple(other["steps"]))
            for other in text.get("variants", ())
        ),
    )


def _card(card: dict[str, Any]) -> Card:
    return Card(
        icon=card["icon"],
        urgent=card["urgent"],
        written=date.fromisoformat(card["written"]),
        checked=date.fromisoformat(card["checked"]) if card["checked"] else None,
        phones=tuple(FactId(phone) for phone in card["phones"]),
        links=tuple(Link(link["at"], link["url"]) for link in card["links"]),
        volatile=tuple(FactId(fact) for fact in card.get("volatile", ())),
        tier=card.get("tier", 1),
    )
