"""The shelf: the current texts and today's figures in memory, for whoever writes a message."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from typing_extensions import override

from bot.features.library.files import parts_of
from bot.features.library.model import Fact, FactKind, State, Text, Version, number
from bot.vocabulary import EntryId, FactId, Language, Situation
from bot.words import catalogue as say
from bot.words.formats import day, euro, percent
from bot.words.phrase import Figure, Passage, Phrase, Quote
from bot.words.renderer import Shelf

LONGEST_CARD = 60
"""Words of a card that is sent on: what somebody reads on a phone without scrolling."""

FIGURE_WORDS = 4
AROUND_WORDS = {"place": 7, "draft": 6, "untranslated": 18}
"""At most so many words stand for a figure, and in the lines around the text of a card."""

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from bot.words.renderer import Line, Paragraph


class LibraryShelf(Shelf):
    """Texts by entry and language. With `drafts` off, only what a native reader signed is shown."""

    def __init__(
        self, facts: Mapping[FactId, Fact], *, drafts: bool, today: Callable[[], date]
    ) -> None:
        self._facts = facts
        self._drafts = drafts
        self._today = today
        self._versions: dict[tuple[EntryId, Language], Version] = {}

    def replace(
        self, versions: Iterable[Version], facts: Mapping[FactId, Fact] | None = None
    ) -> None:
        """From now on these are the current texts, and the facts when they are given."""
        self._versions = {(version.entry, version.language): version for version in versions}
        if facts is not None:
            self._facts = facts

    def open_entries(self) -> frozenset[EntryId]:
        """The entries that may be shown to somebody, in one language at least."""
        return frozenset(
            entry
            for entry, language in self._versions
            if language is Language.NL and self._chosen(entry, Language.NL) is not None
        )

    @override
    def paragraphs(self, passage: Passage, language: Language) -> Iterable[Paragraph]:
        version = self._chosen(passage.entry, language)
        source = self._versions.get((passage.entry, Language.NL))
        if version is None or source is None:
            return [(say.library_gone(),)]
        return list(self._part(passage.part, version, source, language))

    @override
    def figure(self, figure: Figure, language: Language) -> Line:
        fact = self._facts.get(figure.fact)
        if fact is None:
            return f"{{{figure.fact}}}"
        if not fact.is_fresh(self._today()):
            return say.library_look(at=fact.at)
        return _measured(fact, language)

    def _chosen(self, entry: EntryId, language: Language) -> Version | None:
        """The reader's text, or the Dutch one when theirs may not be shown."""
        source = self._versions.get((entry, Language.NL))
        own = self._versions.get((entry, language))
        if source is None:
            return None
        for version in (own, source):
            if version and (self._drafts or version.state(source.text) is State.CHECKED):
                return version
        return None

    def _part(
        self, part: str, version: Version, source: Version, language: Language
    ) -> Iterable[Paragraph]:
        match part:
            case "title" | "share" | "aloud":
                return _piece(part, version, source)
            case "card":
                return self._card(version, source, language)
            case "answer":
                return self._answer(version, version.text, source, language)
            case "changed":
                outdated = version.state(source.text) is State.OUTDATED
                true = source if outdated else version
                return self._answer(true, true.text, source, language)
            case situation:
                text = _suited(version.text, Situation(situation))
                return self._answer(version, text, source, language)

    def _answer(
        self, version: Version, text: Text, source: Version, language: Language
    ) -> Iterator[Paragraph]:
        if version.language is not language:
            yield (say.library_untranslated(),)
        yield (
            say.library_answer(
                question=_quote(version, text.question), line=_quote(version, text.line)
            ),
        )
        yield tuple(
            say.library_step(number=str(number), step=_quote(version, step))
            for number, step in enumerate(text.steps, 1)
        )
        yield tuple(self._to_say(text, source, version.language))
        yield tuple(self._places(source))
        yield tuple(self._trust(version, source))

    def _card(self, version: Version, source: Version, language: Language) -> Iterator[Paragraph]:
        """An answer in sixty words at most, ready to be sent on.

        The question and its line, the first step where it fits, and whom to call or where to go.
        """
        question, line = _quote(version, version.text.question), _quote(version, version.text.line)
        place = next(self._places(source), None)
        draft = version.state(source.text) is not State.CHECKED
        foreign = version.language is not language
        room = LONGEST_CARD - _words(question) - _words(line)
        room -= AROUND_WORDS["place"] * (place is not None) + AROUND_WORDS["draft"] * draft
        room -= AROUND_WORDS["untranslated"] * foreign
        if foreign:
            yield (say.library_untranslated(),)
        yield (say.library_answer(question=question, line=line),)
        step = _quote(version, version.text.steps[0]) if version.text.steps else None
        if step is not None and _words(step) <= room:
            yield (say.library_card_step(step=step),)
        if place is not None:
            yield (place,)
        if draft:
            yield (say.library_card_draft(),)

    def _to_say(self, text: Text, source: Version, language: Language) -> Iterator[Phrase]:
        yield say.library_say(sentence=source.text.sentence)
        if language is not Language.NL:
            yield say.library_means(meaning=text.sentence)

    def _places(self, source: Version) -> Iterator[Phrase]:
        card = source.card
        if card is None:
            return
        shown = {link.at for link in card.links}
        for phone in card.phones:
            fact = self._facts.get(phone)
            if fact is None:
                continue
            if fact.is_fresh(self._today()):
                yield say.library_phone(at=fact.at, phone=Figure(phone))
            elif fact.at not in shown:
                yield say.library_link(url=fact.source, at=fact.at)
        for link in card.links:
            yield say.library_link(url=link.url, at=link.at)

    def _trust(self, version: Version, source: Version) -> Iterator[Phrase]:
        if source.card and source.card.checked:
            yield say.library_checked(date=day(source.card.checked))
        elif source.card:
            yield say.library_written(date=day(source.card.written))
        match version.state(source.text):
            case State.OUTDATED:
                yield say.library_outdated()
            case State.UNCHECKED:
                yield say.library_draft()
            case State.CHECKED | State.MISSING:
                return


def _suited(text: Text, situation: Situation) -> Text:
    """The text as somebody in this situation should read it."""
    for variant in text.variants:
        if variant.situation is situation:
            return replace(text, line=variant.line, steps=variant.steps)
    return text


def _piece(part: str, version: Version, source: Version) -> Iterator[Paragraph]:
    """A few lines of a text: its title with the picture, what is shared, what is read aloud."""
    text = version.text
    match part:
        case "title":
            icon = f"{source.card.icon} " if source.card else ""
            yield (f"{icon}{text.question}",)
        case "share":
            yield (_quote(version, text.question), _quote(version, text.line))
        case _:
            for line in (text.question, text.line, *text.steps):
                yield (_quote(version, line),)


def _quote(version: Version, text: str) -> Quote:
    """A text with its figures, in the language it was written in."""
    parts = parts_of(text)
    return Quote(
        version.language,
        tuple(
            Figure(FactId(part)) if number % 2 else part
            for number, part in enumerate(parts)
            if part
        ),
    )


def _words(quote: Quote) -> int:
    """How many words it has at most, figures included."""
    return sum(len(part.split()) if isinstance(part, str) else FIGURE_WORDS for part in quote.parts)


def _measured(fact: Fact, language: Language) -> Line:
    value = fact.value or ""
    match fact.kind:
        case FactKind.MONTHS | FactKind.WEEKS | FactKind.DAYS | FactKind.YEARS:
            return _term(fact.kind, int(value))
        case FactKind.EURO:
            return say.library_euro(amount=euro(number(fact), language))
        case FactKind.PERCENT:
            return percent(number(fact), language)
        case FactKind.DATE:
            return day(date.fromisoformat(value))
        case _:
            return value


def _term(kind: FactKind, count: int) -> Phrase:
    match kind:
        case FactKind.MONTHS:
            return say.library_months(count=count)
        case FactKind.WEEKS:
            return say.library_weeks(count=count)
        case FactKind.DAYS:
            return say.library_days(count=count)
        case _:
            return say.library_years(count=count)
