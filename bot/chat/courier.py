"""The courier keeps the promises of the outbox: paced, retried, and given up when nobody is there."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy.exc import InterfaceError, OperationalError
from telegram.error import TelegramError

from bot.chat import errors
from bot.chat.outcomes import Gone, Later, Moved, Outcome, Refused, Said
from bot.chat.pace import Pace
from bot.privacy.keys import SealError, pseudonym, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram.ext import ExtBot

    from bot.chat.delivery import Speaker
    from bot.resources import Resources
    from bot.store.outbox import Promise
    from bot.store.work import Work
    from bot.vocabulary import Language, PersonId

    Recognise = Callable[[Work, PersonId], Awaitable[Language | None]]
    Moves = Callable[[Work, PersonId, PersonId], Awaitable[None]]

AT_ONCE = 16
LOOK_EVERY_SECONDS = 5.0
LOOK_AHEAD = 64
SPINNER_SECONDS = 3.0
PAUSE_SECONDS = 1.0
HEALTHY_SECONDS = 60.0


@dataclass(slots=True)
class Courier:
    """Speaks to people in the order of the promises made to each, side by side between people.

    `recognise` gives the language of the moment; `moves` carries what else the house keeps of a
    group to its new id.
    """

    bot: ExtBot[None]
    resources: Resources
    speaker: Speaker
    recognise: Recognise
    moves: Moves
    pace: Pace = field(default_factory=Pace)
    _busy: set[PersonId] = field(default_factory=set)
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
                try:
                    await self._look(deliveries)
                except (OperationalError, InterfaceError, OSError) as error:
                    errors.unsaid("what is due", error)
                    await asyncio.sleep(PAUSE_SECONDS)
            spinners.cancel()

    async def _look(self, deliveries: asyncio.TaskGroup) -> None:
        """Begin what may be said now, then wait until there may be more."""
        self._wake.clear()
        async with self.resources.works.open() as work:
            due = await work.outbox.due(LOOK_AHEAD, besides=self._busy)
            later = await work.outbox.next_after_now()
        self._looked = time.monotonic()
        pause = LOOK_EVERY_SECONDS if later is None else min(later, LOOK_EVERY_SECONDS)
        waiting: set[PersonId] = set()
        for promise in due:
            if promise.person in self._busy or promise.person in waiting:
                continue
            wait = await self._begin(promise, deliveries)
            if wait:
                waiting.add(promise.person)
                pause = min(pause, wait)
        self._resting = not due and not self._wake.is_set()
        await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _begin(self, promise: Promise, deliveries: asyncio.TaskGroup) -> float:
        """Seconds to wait before this may be said; 0 when it is on its way."""
        if len(self._busy) >= AT_ONCE:
            return LOOK_EVERY_SECONDS
        try:
            chat = unseal(promise.address, self.resources.keys.address)
        except SealError as error:
            errors.unsaid("a promise", error)
            await self._settle(promise, 0, Refused("sealed with another key"))
            return 0.0
        now = time.monotonic()
        wait = self.pace.wait(chat, now)
        if not wait:
            self.pace.spend(chat, now)
            self._busy.add(promise.person)
            deliveries.create_task(self._deliver(promise, chat))
        return wait

    async def _deliver(self, promise: Promise, chat: int) -> None:
        try:
            async with self.resources.works.open() as work:
                language = await self.recognise(work, promise.person) or promise.language
            outcome = await self._say(promise, chat, language)
            await self._settle(promise, chat, outcome)
        except (OperationalError, InterfaceError, OSError) as error:
            errors.unsaid("a promise", error)
            await asyncio.sleep(PAUSE_SECONDS)
        finally:
            self._busy.discard(promise.person)
            self.wake()

    async def _say(self, promise: Promise, chat: int, language: Language) -> Outcome:
        try:
            return await self.speaker.say(promise, chat, language)
        except Exception as error:  # noqa: BLE001 (one unspeakable promise cannot stop the rest)
            errors.unsaid("a promise", error)
            return Refused(type(error).__name__)

    async def _settle(self, promise: Promise, chat: int, outcome: Outcome) -> None:
        async with self.resources.works.open() as work:
            match outcome:
                case Said() | Refused():
                    await work.outbox.keep([promise.id])
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

    async def _stop_spinners(self) -> None:
        while True:
            callback = await self._spinners.get()
            try:
                await self.bot.answer_callback_query(callback, read_timeout=SPINNER_SECONDS)
            except TelegramError as error:
                errors.unsaid("the end of a spinner", error)
