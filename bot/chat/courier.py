"""The courier keeps the promises of the outbox: paced, retried, and given up when nobody is there."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.chat import errors
from bot.chat.delivery import Errand
from bot.chat.outcomes import Gone, Later, Moved, Outcome, Refused, Said
from bot.chat.pace import Pace
from bot.privacy.keys import SealError, pseudonym, seal, unseal
from bot.store.database import AWAY

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from telegram.ext import ExtBot

    from bot.chat.delivery import Speaker
    from bot.resources import Resources
    from bot.store.outbox import Due
    from bot.store.work import Work
    from bot.vocabulary import Language, PersonId

    LanguagesOf = Callable[[Work, Collection[PersonId]], Awaitable[dict[PersonId, Language]]]
    Moves = Callable[[Work, PersonId, PersonId], Awaitable[None]]

AT_ONCE = 16
LOOK_EVERY_SECONDS = 1.0
"""What another process promised is found so, at the latest."""
LOOK_AHEAD = 64
SPINNER_SECONDS = 3.0
PAUSE_SECONDS = 1.0
HEALTHY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an errand, not yet written down."""

    errand: Errand
    outcome: Outcome


@dataclass(slots=True)
class Courier:
    """Speaks to people in the order of the promises made to each, side by side between people.

    `languages_of` gives the languages of the moment; `moves` carries what else the house keeps of a
    group to its new id.
    """

    bot: ExtBot[None]
    resources: Resources
    speaker: Speaker
    languages_of: LanguagesOf
    moves: Moves
    pace: Pace = field(default_factory=Pace)
    _busy: set[PersonId] = field(default_factory=set)
    _done: list[Done] = field(default_factory=list)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _spinners: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    _stopping: bool = False
    _looked: float | None = None
    _resting: bool = False

    def wake(self) -> None:
        """There is something new to say."""
        self._resting = False
        self._wake.set()

    def stop(self) -> None:
        """Finish what is being said; the rest waits for the next start."""
        self._stopping = True
        self._wake.set()

    def acknowledge(self, callback: str) -> None:
        """Stop the spinner on a button, soon and at most once."""
        self._spinners.put_nowait(callback)

    def is_looking(self) -> bool:
        """Whether the outbox was read in the last minute: the sign of health."""
        return self._looked is None or time.monotonic() - self._looked < HEALTHY_SECONDS

    def is_waiting(self) -> bool:
        """Whether another process speaks, and this one has not begun."""
        return self._looked is None

    @property
    def resting(self) -> bool:
        """Whether everything due is said."""
        return self._resting and not self._busy and self._spinners.empty()

    async def run(self) -> None:
        """Until `stop`."""
        async with asyncio.TaskGroup() as deliveries:
            spinners = deliveries.create_task(self._stop_spinners())
            while not self._stopping:
                await self._look(deliveries)
            spinners.cancel()
        await self._settle_all()

    async def _look(self, deliveries: asyncio.TaskGroup) -> None:
        """Settle what was said, begin what may be said now, and wait until there may be more."""
        self._wake.clear()
        try:
            errands, pause = await self._plan()
        except AWAY as error:
            errors.unsaid("what is due", error)
            await asyncio.sleep(PAUSE_SECONDS)
            return
        self._looked = time.monotonic()
        for errand in errands:
            deliveries.create_task(self._run_errand(errand))
        await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _plan(self) -> tuple[list[Errand], float]:
        """One transaction: what was said is settled, and what comes next is read.

        Returns what to begin, and the seconds until there may be more.
        """
        done = list(self._done)
        settled = {each.errand.promise.person for each in done}
        async with self.resources.works.open() as work:
            await self._settle(work, done)
            due = await work.outbox.due(LOOK_AHEAD, besides=self._busy - settled)
            later = await work.outbox.next_after_now()
            chats, wait = self._choose(due, len(self._busy - settled))
            errands = await self._errands(work, chats)
        del self._done[: len(done)]
        self._busy -= settled
        self._busy |= {errand.promise.person for errand in errands}
        self._resting = not due and not self._wake.is_set()
        return errands, min(wait, LOOK_EVERY_SECONDS if later is None else later)

    def _choose(self, due: list[Due], busy: int) -> tuple[dict[int, int], float]:
        """Which promises may be said now, with their chats, and how long the others wait."""
        chats: dict[int, int] = {}
        pause = LOOK_EVERY_SECONDS
        for each in due:
            if len(chats) + busy >= AT_ONCE:
                break
            chat = self._chat_of(each)
            now = time.monotonic()
            wait = self.pace.wait(chat, now)
            if wait:
                pause = min(pause, wait)
            else:
                self.pace.spend(chat, now)
                chats[each.id] = chat
        return chats, pause

    def _chat_of(self, due: Due) -> int:
        """The chat of a promise; 0, which nobody has, when it was sealed with another key."""
        try:
            return unseal(due.address, self.resources.keys.address)
        except SealError as error:
            errors.unsaid("a promise", error)
            return 0

    async def _errands(self, work: Work, chats: dict[int, int]) -> list[Errand]:
        if not chats:
            return []
        await self.resources.refresh(work)
        promises = await work.outbox.open(chats)
        languages = await self.languages_of(work, {promise.person for promise in promises})
        needed = frozenset().union(*(promise.screen.papers for promise in promises))
        told = await work.papers.read(needed)
        return [
            Errand(
                promise,
                chats[promise.id],
                languages.get(promise.person, promise.language),
                {paper: told[paper] for paper in promise.screen.papers if paper in told},
            )
            for promise in promises
        ]

    async def _run_errand(self, errand: Errand) -> None:
        self._done.append(Done(errand, await self._say(errand)))
        self.wake()

    async def _say(self, errand: Errand) -> Outcome:
        if not errand.chat:
            return Refused("sealed with another key")
        try:
            return await self.speaker.say(errand)
        except Exception as error:  # noqa: BLE001 (one unspeakable promise cannot stop the rest)
            errors.unsaid("a promise", error)
            return Refused(type(error).__name__)

    async def _settle_all(self) -> None:
        """At the end: what was said must not be said again after the next start."""
        try:
            async with self.resources.works.open() as work:
                await self._settle(work, self._done)
        except AWAY as error:
            errors.unsaid("what was settled last", error)

    async def _settle(self, work: Work, done: list[Done]) -> None:
        finished = [
            each.errand.promise.id for each in done if isinstance(each.outcome, Said | Refused)
        ]
        if finished:
            await work.outbox.keep(finished)
        for each in done:
            await self._face(work, each)

    async def _face(self, work: Work, done: Done) -> None:
        """What else there is to do when something could not simply be said."""
        promise, chat = done.errand.promise, done.errand.chat
        match done.outcome:
            case Gone():
                await work.outbox.end_for(promise.person)
            case Moved(new_chat):
                person = pseudonym(new_chat, self.resources.keys.person)
                address = seal(new_chat, self.resources.keys.address)
                await work.outbox.move(promise.person, person, address)
                await self.moves(work, promise.person, person)
            case Later(seconds, everywhere):
                self.pace.close(0 if everywhere else chat, time.monotonic() + seconds)
                await work.outbox.put_off(promise, int(seconds * 1000))
            case Said() | Refused():
                return

    async def _stop_spinners(self) -> None:
        while True:
            callback = await self._spinners.get()
            try:
                await self.bot.answer_callback_query(callback, read_timeout=SPINNER_SECONDS)
            except TelegramError as error:
                errors.unsaid("the end of a spinner", error)
