"""What can be done with facts: find them still right, give one another value, approve that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.features.library.editing import Proposal, Refusal, needs_second_eyes
from bot.features.library.fact_store import Facts
from bot.features.library.files import figures_in
from bot.features.library.flaws import Flaw
from bot.features.library.model import FactKind
from bot.features.library.packing import digest, pack_fact
from bot.features.library.store import Library
from bot.privacy.keys import once_token
from bot.vocabulary import EntryId, FactId, Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.features.library.editing import Editor
    from bot.features.library.model import Fact, Place, Version
    from bot.store.work import Work

LONGEST_REVIEW = timedelta(days=731)
"""Somebody looks at every fact at least every two years."""

LONGEST_VALUE = 60
_WHOLE = frozenset({FactKind.MONTHS, FactKind.WEEKS, FactKind.DAYS, FactKind.YEARS})
_EXACT = frozenset({FactKind.EURO, FactKind.PERCENT})


@dataclass(frozen=True, slots=True)
class Standing:
    """A fact, where it is used, what waits for it, and who changed it last at the desk."""

    fact: Fact
    entries: tuple[EntryId, ...]
    second_eyes: bool
    proposal: Proposal | None
    names: tuple[str, str]

    @property
    def waits(self) -> str:
        """What stands for the proposal as it is now."""
        return digest(pack_fact(self.proposal.fact)) if self.proposal else ""


async def standing(work: Work, today: date) -> tuple[Standing, ...]:
    """Every fact, the overdue ones first."""
    facts, waiting = await Facts(work).all(), await Facts(work).proposals()
    names, used = await Facts(work).names(), uses(await Library(work).current())
    places = {place.entry: place for place in await Library(work).places()}
    found = [
        Standing(
            fact,
            used.get(fact.id, ()),
            _needs(used.get(fact.id, ()), places, fact),
            waiting.get(fact.id),
            names.get(fact.id, ("", "")),
        )
        for fact in facts.values()
    ]
    return tuple(sorted(found, key=lambda each: (not each.fact.is_overdue(today), each.fact.id)))


async def one(work: Work, fact: str) -> Standing | None:
    """One fact; None when there is none of that name."""
    return next((each for each in await standing(work, work.today) if each.fact.id == fact), None)


def uses(versions: tuple[Version, ...]) -> dict[FactId, tuple[EntryId, ...]]:
    """The entries whose Dutch text shows a fact, or depends on it."""
    found: dict[FactId, list[EntryId]] = {}
    for version in versions:
        if version.language is not Language.NL or version.card is None:
            continue
        shown = figures_in(" ".join(version.text.words))
        for fact in dict.fromkeys((*shown, *version.card.phones, *version.card.volatile)):
            found.setdefault(FactId(fact), []).append(version.entry)
    return {fact: tuple(entries) for fact, entries in found.items()}


async def still_right(work: Work, who: Editor, fact: Fact, review_by: date) -> None:
    """Somebody looked at the source: the value holds, and is looked at again by that day."""
    await Facts(work).put(replace(fact, review_by=review_by), who.alias, who.alias)
    await Library(work).changed()


async def change(work: Work, who: Editor, of: Standing, new: Fact) -> bool:
    """Give it another value; True when it is shown at once, False when another editor has to look."""
    if of.second_eyes:
        await Facts(work).propose(Proposal(new, who.alias, _hand(work, who, new.id)))
        return False
    await Facts(work).put(new, who.alias, who.alias)
    await Facts(work).take(new.id)
    await Library(work).changed()
    return True


async def approve(work: Work, who: Editor, of: Standing, seen: str) -> Refusal | None:
    """Show the value that waits; not by who proposed it."""
    proposal = of.proposal
    if proposal is None:
        return Refusal.GONE
    if of.waits != seen:
        return Refusal.CHANGED
    if of.second_eyes and proposal.hand == _hand(work, who, of.fact.id):
        return Refusal.SECOND_EYES
    if not await Facts(work).take(of.fact.id):
        return Refusal.GONE
    await Facts(work).put(proposal.fact, proposal.writer, who.alias)
    await Library(work).changed()
    return None


async def let_go(work: Work, of: Standing) -> bool:
    """The value that waits is not taken. False when nothing waited."""
    return await Facts(work).take(of.fact.id)


def read(typed: Mapping[str, str], before: Fact, today: date) -> tuple[Fact, list[Flaw]]:
    """The fact that was typed, and what is wrong with it."""
    flaws: list[Flaw] = []
    value = _value(typed["value"].strip(), before.kind, flaws)
    review = _day(typed["review_by"], "review_by", flaws)
    begins = _day(typed["valid_from"], "valid_from", flaws) if typed["valid_from"] else None
    ends = _day(typed["valid_until"], "valid_until", flaws) if typed["valid_until"] else None
    flaws += review_flaws(review, today)
    if begins and ends and ends < begins:
        flaws.append(Flaw("ends-before", "valid_until"))
    source = typed["source"].strip()
    if urlsplit(source).scheme != "https" or "." not in urlsplit(source).netloc:
        flaws.append(Flaw("no-https", "source", {"url": source[:80]}))
    new = replace(
        before,
        value=value,
        review_by=review or before.review_by,
        valid_from=begins,
        valid_until=ends,
        source=source,
    )
    return new, flaws


def review_flaws(day: date | None, today: date) -> Iterator[Flaw]:
    """Whether a fact may wait so long until somebody looks again."""
    if day is not None and not today < day <= today + LONGEST_REVIEW:
        yield Flaw("review-day", "review_by")


def day_of(typed: str, beside: str) -> tuple[date | None, list[Flaw]]:
    """A day as a browser sends it."""
    flaws: list[Flaw] = []
    return _day(typed, beside, flaws), flaws


def _day(typed: str, beside: str, flaws: list[Flaw]) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        flaws.append(Flaw("no-day", beside))
        return None


def _value(typed: str, kind: FactKind, flaws: list[Flaw]) -> str | None:
    """The value as facts.toml writes it: a point before the cents, no sign of euro."""
    if kind is FactKind.RULE:
        return None
    value = typed.removeprefix("€").removesuffix("%").strip()
    if kind in _EXACT:
        value = value.replace(",", ".")
    if not value or len(value) > LONGEST_VALUE or not _fits(value, kind):
        flaws.append(Flaw("no-value", "value"))
    return value


def _fits(value: str, kind: FactKind) -> bool:
    try:
        if kind in _EXACT:
            amount = Decimal(value)
            return amount.is_finite() and amount >= 0
        if kind is FactKind.DATE:
            date.fromisoformat(value)
    except (InvalidOperation, ValueError):
        return False
    if kind in _WHOLE:
        return value.isascii() and value.isdecimal()
    plain = value.replace(" ", "").replace("-", "").removeprefix("+")
    return kind is not FactKind.PHONE or (plain.isascii() and plain.isdecimal())


def _needs(entries: tuple[EntryId, ...], places: Mapping[EntryId, Place], fact: Fact) -> bool:
    return fact.emergency or any(
        needs_second_eyes(places.get(entry), "none", frozenset()) for entry in entries
    )


def _hand(work: Work, who: Editor, fact: FactId) -> bytes:
    return once_token(who.person, f"fact|{fact}", work.keys.person)
