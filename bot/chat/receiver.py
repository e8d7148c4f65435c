"""Receiving: commit first, then confirm; one update in flight per person, people side by side."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from telegram import Update

from bot.chat import errors
from bot.chat.errors import HonestApplication, UnavailableError
from bot.chat.flood import Flood, Verdict
from bot.chat.heard import Heard, Kind
from bot.chat.sanitise import sanitise
from bot.chat.turn import Hearing, Known, guess
from bot.privacy.keys import pseudonym, seal
from bot.store.database import AWAY
from bot.store.outbox import Promise
from bot.vocabulary import Role
from bot.words import catalogue as say
from bot.words.press import ForgedPressError, read
from bot.words.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.chat.unlinked import Unlinked
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase
    from bot.words.press import Press

    Recognise = Callable[[Work, PersonId], Awaitable[Known]]

ATTEMPTS = 3
MOST_NUMBER = 2**63 - 1
"""What the database keeps; Telegram's own numbers have 52 bits at most."""
PAUSE_SECONDS = 0.05
MOST_PASSED_ON = 300
"""So many messages a member of the team may pass on in a minute: a group says a lot in a day."""


@dataclass(slots=True)
class Receiver:
    """Takes updates one by one, from whatever brings them, and returns when each may be confirmed.

    `recognise` says what is known of a person, by the pseudonym of their private chat; `keys` which phrase the text of a key
    under the text field is, in any language; `acknowledge` stops the spinner on a button; `unlinked` hears first what is done
    without a trace.
    """

    application: HonestApplication
    resources: Resources
    recognise: Recognise
    keys: dict[str, str]
    acknowledge: Callable[[str], None]
    unlinked: Unlinked
    flood: Flood = field(default_factory=Flood)
    batches: Flood = field(default_factory=lambda: Flood(most=MOST_PASSED_ON))
    typed: Flood = field(default_factory=lambda: Flood(most=MOST_PASSED_ON))
    _team: set[PersonId] = field(default_factory=set)
    _turns: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def take(self, raw: dict[str, Any]) -> None:
        """Handle one update; UnavailableError when it must come again, nothing else."""
        number = raw.get("update_id")
        if not isinstance(number, int) or abs(number) > MOST_NUMBER:
            return
        try:
            update = Update.de_json(raw, self.application.bot)
            heard = sanitise(update, self.application.bot.username)
        except Exception as error:  # noqa: BLE001 (whatever shape it has, it must not stop the rest)
            errors.given_up(number, error)
            return
        if heard is not None:
            await self._in_turn(heard)

    async def _in_turn(self, heard: Heard) -> None:
        person = pseudonym(heard.chat, self.resources.keys.person)
        turn = self._turns.setdefault(person, asyncio.Lock())
        async with turn:
            verdict = self._flood_for(heard, person).judge(person, time.monotonic())
            if verdict is Verdict.HEAR:
                await self._try(heard, person)
            else:
                warning = say.shared_slowly() if verdict is Verdict.WARN else None
                await self._let_go(heard, person, warning)
        if heard.callback:
            self.acknowledge(heard.callback)

    def _flood_for(self, heard: Heard, person: PersonId) -> Flood:
        """What a member passes on, and what anybody types after our name, is counted apart.

        Who is a member is known from the last time.
        """
        if heard.kind is Kind.INLINE:
            return self.typed
        return self.batches if heard.forwarded and person in self._team else self.flood

    async def _try(self, heard: Heard, person: PersonId) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._hear(heard, person)
            except AWAY as error:
                errors.tried(heard.update, error)
                raise UnavailableError from error
            except Exception as error:  # noqa: BLE001 (a poisoned update cannot stop the bot)
                if attempt < ATTEMPTS:
                    errors.tried(heard.update, error)
                    await asyncio.sleep(PAUSE_SECONDS * attempt)
                else:
                    errors.given_up(heard.update, error)
        return await self._let_go(heard, person, say.shared_sorry())

    async def _hear(self, heard: Heard, person: PersonId) -> None:
        key, pressed = self._key(heard), self._press(heard)
        if await self.unlinked.hear(heard, person, key, pressed):
            return
        async with self.resources.works.open() as work:
            if await work.claim(heard.update):
                await self.resources.refresh(work)
                known = await self.recognise(work, person)
                self._note(person, known)
                hearing = Hearing(heard, person, known, work, self.resources, key, pressed)
                await self.application.process_update(hearing)

    def _note(self, person: PersonId, known: Known) -> None:
        if known.role.holds(Role.KEY_PERSON):
            self._team.add(person)
        else:
            self._team.discard(person)

    def _press(self, heard: Heard) -> Press | None:
        """The button that was pressed, or what the message of ours that is answered is about."""
        packed = heard.pressed if heard.kind is Kind.PRESS else heard.about
        with suppress(ForgedPressError):
            return read(packed, self.resources.keys.press, heard.chat) if packed else None
        return None

    def _key(self, heard: Heard) -> str:
        """The key under the text field that was pressed; who passes its label on pressed nothing."""
        pressable = heard.kind is Kind.WORDS and not heard.forwarded
        return self.keys.get(heard.text, "") if pressable else ""

    async def _let_go(self, heard: Heard, person: PersonId, phrase: Phrase | None) -> None:
        """Mark an update as done without its effect, and say why when there is something to say."""
        try:
            async with self.resources.works.open() as work:
                if await work.claim(heard.update) and phrase and heard.private:
                    known = await self.recognise(work, person)
                    language = known.language or guess(heard.hint)
                    address = seal(heard.chat, self.resources.keys.address)
                    work.outbox.add(Promise(person, address, language, Screen((phrase,))))
        except AWAY as error:
            raise UnavailableError from error
        except Exception as error:  # noqa: BLE001 (nobody can be told; the bot goes on)
            errors.given_up(heard.update, error)
