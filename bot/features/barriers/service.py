"""What is said without being known: taken in, taken back, looked up, followed.

Nothing here writes a person beside what they said. What is said goes into the pool together with its
marks and nothing else, in a work of its own.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.features.barriers import quota
from bot.features.barriers.model import (
    Closed,
    Draft,
    Found,
    Mixed,
    Sending,
    Sent,
    SentBefore,
    TooMany,
    Voting,
    Waiting,
    period_of,
)
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.store import Followers, Marks, Pool, Said
from bot.privacy import receipts
from bot.privacy.pool import OTHER, Record, Window, digest, mark, opened

if TYPE_CHECKING:
    from bot.features.barriers.model import Area, Taxonomy, Vote
    from bot.features.barriers.quota import Quota
    from bot.store.outbox import Addressee
    from bot.store.passing_keys import PassingKeys
    from bot.store.work import Work, Works
    from bot.vocabulary import Language, PersonId

EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Told:
    """Where something was said: the chat, the message whose button was pressed, and by whom."""

    chat: int = field(repr=False)
    message: int = field(repr=False)
    person: PersonId = field(repr=False)


@dataclass(frozen=True, slots=True)
class Barriers:
    """What the room needs: the taxonomy, the keys that pass, the salt of receipts, and limits."""

    works: Works
    taxonomy: Taxonomy
    keys: PassingKeys
    salt: bytes = field(repr=False)
    reports: Quota = field(default_factory=quota.reports)
    guesses: Quota = field(default_factory=quota.guesses)
    all_guesses: Quota = field(default_factory=quota.all_guesses)

    async def send(self, draft: Draft, words: str, language: Language, told: Told) -> Sending:
        """Seal what somebody says and put it into the pool; a button does that once.

        `words` are redacted already. One transaction holds the box and its marks, and no person. The
        mark comes before the key: where a window is just being mixed, it waits for the next one.
        """
        async with self.works.open() as work:
            marks, today = Marks(work), work.today
            quarter = self.keys.quarter(period_of(today), today)
            is_new = await marks.make(mark(quarter, told.chat, f"press|{told.message}"))
            window = Window(self.keys.window(today).key)
            token = window.name("undo", told.chat, told.message)
            if not is_new:
                return SentBefore(token)
            if not self.reports.take(told.person, work.now):
                await marks.wipe(mark(quarter, told.chat, f"press|{told.message}"))
                return TooMany()
            first = await marks.make(mark(quarter, told.chat, _theme(draft)))
            record = Record(
                kind=draft.kind.value,
                theme=draft.theme,
                codes=draft.codes,
                place=draft.place.value if draft.place else "",
                region=draft.region.value if draft.region else "",
                language=language.value,
                via="key" if draft.crowd else "self",
                crowd=draft.crowd.value if draft.crowd else "",
                first=first,
                words=words,
                undo=digest(token),
            )
            await _put(work, window, told, record)
        return Sent(token)

    async def vote(self, vote: Vote, theme: str, about: str, period: str, told: Told) -> Voting:
        """Seal whether it is better into the pool; a chat is counted once for each `about`.

        Asked in a quarter, it is answered in that quarter: then the key of its marks is gone.
        """
        async with self.works.open() as work:
            marks, today = Marks(work), work.today
            if period != period_of(today):
                return Closed()
            quarter = self.keys.quarter(period, today)
            own = mark(quarter, told.chat, f"vote|{about}")
            if not await marks.make(own):
                return SentBefore(b"")
            window = Window(self.keys.window(today).key)
            if not self.reports.take(told.person, work.now):
                await marks.wipe(own)
                return TooMany()
            token = window.name("undo", told.chat, told.message)
            record = Record(
                kind=vote.value,
                theme=theme,
                codes=(about,),
                place="",
                region="",
                language=OTHER,
                via="self",
                crowd="",
                first=True,
                undo=digest(token),
            )
            await _put(work, window, told, record)
        return Sent(token)

    async def undo(self, token: bytes, chat: int) -> bool:
        """Take something out of the pool; False when it is not there any more."""
        async with self.works.open() as work:
            found = await self._waiting(work, undo=digest(token))
            if found is None:
                return False
            name, record = found
            marks = Marks(work)
            if record.first:
                quarter = self.keys.quarter(period_of(work.today), work.today)
                await marks.wipe(mark(quarter, chat, f"{record.kind}|{record.theme}"))
            if record.opens:
                for key in self.keys.windows():
                    await marks.wipe(mark(key.key, chat, "opens"))
            await Pool(work).take_out(name)
        return True

    async def give_receipt(self, token: bytes) -> str | None:
        """A code for something in the pool, in the place of an earlier one; None when it is not there."""
        code = receipts.new()
        fingerprint = await self._fingerprint(code)
        async with self.works.open() as work:
            found = await self._waiting(work, undo=digest(token))
            if found is None:
                return None
            name, record = found
            window = Window(self.keys.window(work.today).key)
            await Pool(work).reseal(name, window.seal(replace(record, receipt=fingerprint)))
        return code

    def may_guess(self, person: PersonId) -> bool:
        """Whether another code may be looked up now."""
        now = self.works.clock()
        return self.guesses.take(person, now) and self.all_guesses.take(EVERYBODY, now)

    async def look_up(self, code: str) -> Found | None:
        """What has this code; as long for a code that nothing has."""
        fingerprint = await self._fingerprint(code)
        async with self.works.open() as work:
            waiting = await self._waiting(work, receipt=fingerprint)
            mixed = await Said(work).of_receipt(fingerprint)
        if waiting is not None:
            return Waiting(waiting[1].theme)
        return Mixed(*mixed) if mixed else None

    async def withdraw(self, code: str) -> bool:
        """Take out what has this code, wherever it is; whether there was something."""
        fingerprint = await self._fingerprint(code)
        async with self.works.open() as work:
            waiting = await self._waiting(work, receipt=fingerprint)
            if waiting is not None:
                await Pool(work).take_out(waiting[0])
                return True
            await Quotes(work).withdraw(fingerprint)
            return await Said(work).withdraw(fingerprint)

    async def follow(self, addressee: Addressee, area: Area) -> None:
        """Tell this person from now on what changes in an area."""
        async with self.works.open() as work:
            await Followers(work).add(addressee.person, area.value, addressee.address)

    async def unfollow(self, person: PersonId, area: Area) -> None:
        async with self.works.open() as work:
            await Followers(work).remove(person, area.value)

    async def _waiting(self, work: Work, **wanted: str) -> tuple[bytes, Record] | None:
        """What waits in the pool and has this digest; every box is opened, whether it is found or not."""
        windows = [Window(key.key) for key in self.keys.windows()]
        found = None
        for name, box in (await Pool(work).boxes()).items():
            record = opened(windows, box)
            if record and all(getattr(record, own) == value for own, value in wanted.items()):
                found = name, record
        return found

    async def _fingerprint(self, code: str) -> str:
        hashed = await asyncio.to_thread(receipts.fingerprint, code, self.salt)
        return hashed.hex()


async def _put(work: Work, window: Window, told: Told, record: Record) -> None:
    """Seal a record into the pool under the name of its press, and mark that its chat is in the window."""
    opens = await Marks(work).make(mark(window.key, told.chat, "opens"), passing=True)
    box = window.seal(replace(record, opens=opens))
    await Pool(work).put(window.name("put", told.chat, told.message), box)


def _theme(draft: Draft) -> str:
    return f"{draft.kind.value}|{draft.theme}"
