"""Everybody whom the house can still reach: the sealed chats in its tables, each person once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import String, column, literal, select, table

from bot.privacy.keys import SealError, pseudonym, unseal
from bot.store.outbox import Addressee
from bot.store.register import TABLES
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.store.register import Kept
    from bot.store.work import Work
    from bot.vocabulary import PersonId


async def everybody(work: Work) -> list[Addressee]:
    """In the order of their pseudonyms; a language is what a row knew, and else English.

    Chats of groups are left out, and chats that were sealed with another key.
    """
    found: dict[PersonId, Addressee] = {}
    for name, kept in TABLES.items():
        if kept.address:
            for address, language in await work.session.execute(_chats(name, kept)):
                who = _somebody(work, address, language)
                if who is not None:
                    found.setdefault(who.person, who)
    return [found[person] for person in sorted(found)]


def _chats(name: str, kept: Kept) -> Any:
    language = column(kept.language, String) if kept.language else literal(Language.EN.value)
    address: Any = column(kept.address)
    return select(address, language).select_from(table(name)).where(address.is_not(None))


def _somebody(work: Work, address: bytes, language: str) -> Addressee | None:
    try:
        chat = unseal(bytes(address), work.keys.address)
    except SealError:
        return None
    if chat < 0:
        return None
    return Addressee(pseudonym(chat, work.keys.person), address, Language(language))
