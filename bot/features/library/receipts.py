"""Answers that people received, and the word to them when one of those was changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.features.library import screens
from bot.features.library.editing import states
from bot.features.library.model import State
from bot.features.library.receipt_store import Receipt, Receipts
from bot.features.library.store import Library
from bot.privacy.keys import SealError, once_token, pseudonym, unseal
from bot.store.outbox import Addressee, Promise, Urgency
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.library.editing import Reason
    from bot.features.library.model import Place
    from bot.store.work import Work
    from bot.vocabulary import EntryId, PersonId
    from bot.words.screen import Screen

KEPT = timedelta(days=30)


async def note(work: Work, who: Addressee, entry: EntryId) -> None:
    """Somebody is shown this answer in their private chat; a closing house does not write it down."""
    if await work.house.is_closing():
        return
    token = _token(work, who.person, entry)
    await Receipts(work).note(Receipt(token, who.address, entry, who.language))


async def correct(work: Work, place: Place, language: Language, reason: Reason) -> int:
    """Promise everybody who has the old text the new one, with why; returns how many they are.

    The Dutch text is the source of all: whose translation is outdated by it gets the Dutch text now,
    and theirs when it is there. A translation that was changed alone is told to its readers.
    """
    entry = place.entry
    receipts = tuple(
        each
        for each in await Receipts(work).of(entry, work.today - KEPT)
        if language in (Language.NL, each.language)
    )
    now = states(await Library(work).texts_of(entry))
    told = _promise(work, receipts, screens.corrected(place, reason))
    later = {each.token for each in receipts if now[each.language] is State.OUTDATED}
    await Receipts(work).owe({each.token for each in receipts}, owed=False)
    await Receipts(work).owe(later, owed=True)
    return told


async def pay(work: Work, place: Place, language: Language) -> int:
    """A translation was published that people were told to wait for: promise it to them."""
    waiting = [
        each
        for each in await Receipts(work).of(place.entry, work.today - KEPT)
        if each.owed and each.language is language
    ]
    told = _promise(work, tuple(waiting), screens.translated(place))
    await Receipts(work).owe({each.token for each in waiting}, owed=False)
    return told


async def tokens_of(work: Work, person: PersonId) -> set[bytes]:
    """What may be kept about a person here: there is a row for each answer they received."""
    return {_token(work, person, entry) for entry in await Library(work).entries()}


def _promise(work: Work, receipts: tuple[Receipt, ...], screen: Screen) -> int:
    told = 0
    for receipt in receipts:
        try:
            chat = unseal(receipt.address, work.keys.address)
        except SealError:
            continue
        person = pseudonym(chat, work.keys.person)
        who = Addressee(person, receipt.address, receipt.language)
        work.outbox.add(Promise.to(who, screen, Urgency.BROADCAST))
        told += 1
    return told


def _token(work: Work, person: PersonId, entry: EntryId) -> bytes:
    return once_token(person, f"received|{entry}", work.keys.person)
